import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, orExplain, root } from './lib/ensure.mjs';
import { foreground } from './lib/foreground.mjs';

// `node tools/run.mjs NAME …` runs tools/NAME.ts on a fresh clone too: first what it needs, then itself.
const NEEDS_BUILD = new Set(['test', 'size', 'bench', 'faults', 'screenshot']);

orExplain(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const script = path.join('tools', `${name}.ts`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(path.join(root, script))) throw new Error(`There is no ${script}.`);
  await ensureInstalled();
  if (NEEDS_BUILD.has(name)) await ensureBuilt();
  foreground(process.execPath, ['--import', 'tsx', script, ...rest], { cwd: root });
});
