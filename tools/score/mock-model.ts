import type { Assist } from './drive.ts';
import type { Scenario } from './scenario.ts';

/** A model that answers nothing; the others are built on the gate's own tests. */
export const assistFor =
  (_: Scenario): Assist =>
  () =>
    null;
