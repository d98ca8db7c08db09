import { architecture } from './architecture.ts';
import { bannedWords } from './banned-words.ts';
import { fileSizes } from './file-sizes.ts';
import type { Guard } from './guard.ts';
import { lockfile } from './lockfile.ts';
import { migrations } from './migrations.ts';
import { biome, types, unused } from './programs.ts';
import { realtime } from './realtime.ts';

/** What `npm run check` runs, and `npm test` first of all. The byte budgets come later: they need a build. */
export const guards: Guard[] = [
  lockfile,
  biome,
  types,
  architecture,
  unused,
  bannedWords,
  fileSizes,
  realtime,
  migrations,
];
