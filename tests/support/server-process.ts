import { fileURLToPath } from 'node:url';
import { readConfig } from '../../server/config.ts';
import { serve } from '../../server/serve.ts';

/** The server as a process of its own, for tests that kill it. Its clock runs ahead by CLOCK_AHEAD_MS, so that tomorrow's mail is due today. */
const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0);
const root = process.env.SERVER_ROOT ?? fileURLToPath(new URL('../../', import.meta.url));
const running = await serve(readConfig(), {
  demo: process.env.DEMO === '1',
  root,
  out: () => {},
  clock: { now: () => Date.now() + ahead },
});
process.send?.({ ready: true, port: running.port, demoPort: running.demoPort });
process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
