import { system } from '../../adapters/clock/system.ts';
import { inner } from '../../domain/walls/inner.ts';
import { table } from '../../jobs/table.ts';
import { routes as other } from '../nudge/routes.ts';

export const routes = [system, inner, table, other];
