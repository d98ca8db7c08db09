import { inner } from '../walls/inner.ts';
import { gone } from './gone.ts';

export const space = [inner, gone];
