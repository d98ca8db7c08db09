import path from 'node:path';
import { ensureBuilt, ensureInstalled, orExplain, root } from './lib/ensure.mjs';
import { foreground } from './lib/foreground.mjs';

// Standard output belongs to the command (`--json` promises one document there): progress goes to standard error.
orExplain(async () => {
  await ensureInstalled(process.stderr);
  await ensureBuilt(process.stderr);
  foreground(process.execPath, [path.join(root, 'dist/server/main.js'), ...process.argv.slice(2)], {
    env: { NODE_ENV: 'production', ...process.env },
    detached: false,
  });
});
