import { routes } from '../nudge/routes.ts';

export const respond = routes;
