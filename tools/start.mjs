import { ensureBuilt, ensureInstalled, orExplain, root } from './lib/ensure.mjs';
import { foreground } from './lib/foreground.mjs';

orExplain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  foreground(process.execPath, ['dist/server/main.js', 'serve', '--demo', ...process.argv.slice(2)], {
    cwd: root,
    env: { NODE_ENV: 'production', ...process.env },
  });
});
