import { readFileSync } from 'node:fs';

export const leaf = readFileSync;
