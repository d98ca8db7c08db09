import { createHash } from 'node:crypto';

export const inner = createHash;
