import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { trustId } from '../../../shared/ids.ts';
import { readConfig } from '../../../server/config.ts';
import { systemActor } from '../../../server/domain/access/index.ts';
import { serve } from '../../../server/serve.ts';

/** The whole server with the demo's wall; approves and takes back ten times a second when asked to. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-bench-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const env = { ...process.env, PORT: '0', DEMO_PORT: '0', GOODWORD_DATA_DIR: process.env.GOODWORD_DATA_DIR ?? dataDir, LOG_LEVEL: 'error' };
const running = await serve(readConfig(env), { demo: true, root: fileURLToPath(new URL('../../../', import.meta.url)), out: () => {} });
const { core } = running.container;

let approving: NodeJS.Timeout | undefined;
async function approveOnce(): Promise<void> {
  const [account] = await core.db.uow.read(({ access }) => access.accounts());
  const wall = await core.db.uow.read(({ walls }) => walls.publicWall('brindle-lane'));
  if (!account || !wall) throw new Error('the demo is not there');
  const page = await core.db.uow.read(({ testimonials }) => testimonials.testimonials(account.id, wall.spaceId, 'approved', { cursor: null, limit: 1 }));
  const [one] = page.items;
  if (one) await core.desk.act(systemActor(account.id), trustId('testimonial', one.id), { type: 'approve', contentHash: one.contentHash });
}

process.on('message', async ({ question }: { question: string }) => {
  if (question === 'approve') approving = setInterval(() => void approveOnce(), 100);
  if (question === 'rest') clearInterval(approving);
  process.send?.({ ok: 1, rss: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.send?.({ port: running.port });
