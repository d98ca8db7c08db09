import { wall } from '../features/wall/wall.ts';
import { parts } from '../platform/loader-parts.ts';

export const embed = [wall, parts];
