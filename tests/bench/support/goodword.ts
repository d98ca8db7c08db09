import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../../server/config.ts';
import { systemActor } from '../../../server/domain/access/index.ts';
import { serve } from '../../../server/serve.ts';
import { trustId } from '../../../shared/ids.ts';
import { settledMemory } from './memory.ts';
import { ready } from './serve-port.ts';
import { makeChats, makeWorld } from './world.ts';

/** The whole server over the data folder BENCH_DIR, with one account and its wall. SYNCHRONOUS=NORMAL measures what FULL costs. */
const dataDir = process.env.BENCH_DIR ?? '';
const env = {
  ...process.env,
  PORT: '0',
  GOODWORD_PUBLIC_URL: 'http://localhost:3000',
  GOODWORD_DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
};
const synchronous = process.env.SYNCHRONOUS === 'NORMAL' ? 'NORMAL' : 'FULL';
const running = await serve(readConfig(env), { demo: false, root: withoutWidget(dataDir), out: () => {}, synchronous });
const { core } = running.container;
const made = await makeWorld(core);
const [first] = (
  await core.db.uow.read(({ testimonials }) =>
    testimonials.testimonials(made.account.id, made.space.id, 'approved', { cursor: null, limit: 1 }),
  )
).items;

let approving: NodeJS.Timeout | undefined;
/** Takes a testimonial off the wall and approves it again, by turns: each is a change that visitors see. */
let shown = true;
async function moderate(): Promise<void> {
  if (!first) throw new Error('the wall is empty');
  shown = !shown;
  const action = shown ? { type: 'approve' as const, contentHash: first.contentHash } : { type: 'archive' as const };
  const done = await core.desk.act(systemActor(made.account.id), trustId('testimonial', first.id), action);
  if (!done.ok) throw new Error(done.error.kind);
}

ready(
  { port: running.port, ready: { key: made.key, space: made.space.slug, wall: made.wall.slug, dataDir } },
  {
    approve: () => {
      approving = setInterval(() => void moderate(), 100);
    },
    rest: () => clearInterval(approving),
    moderate: async () => {
      const asked = process.hrtime.bigint();
      await moderate();
      return String(asked);
    },
    chats: (count: number) => makeChats(core, made, count),
    memory: settledMemory,
  },
);

/** No bench here asks for a script of the widget, so the server need not wait for one to be built. */
function withoutWidget(folder: string): string {
  const root = path.join(folder, 'root');
  mkdirSync(path.join(root, 'dist/widget'), { recursive: true });
  const names = ['embed', 'wall', 'chat', 'owner-frame', 'console'];
  writeFileSync(
    path.join(root, 'dist/widget/manifest.json'),
    JSON.stringify(Object.fromEntries(names.map((name) => [name, `${name}.js`]))),
  );
  return root;
}
