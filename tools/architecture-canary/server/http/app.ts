import { routes } from '../surfaces/nudge/routes.ts';

export const app = [routes];
