import { description as cloutly } from '../surfaces/cloutly/schemas.ts';
import type { Description } from '../surfaces/kit/operation.ts';
import { description as nudge } from '../surfaces/nudge/schemas.ts';
import { description as oauth } from '../surfaces/oauth/schemas.ts';
import { description as reamaze } from '../surfaces/reamaze/schemas.ts';
import { description as reputaflow } from '../surfaces/reputaflow/schemas.ts';
import { description as v1 } from '../surfaces/v1/schemas.ts';

/** Every dialect that is published, in the order in which people read about them. A new one is one line here. */
export const descriptions: readonly Description[] = [v1, reputaflow, nudge, reamaze, cloutly, oauth];
