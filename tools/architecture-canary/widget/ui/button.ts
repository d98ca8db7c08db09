import { wall } from '../features/wall/wall.ts';

export const button = wall;
