import { inFolder } from '../support/folder.ts';
import { type BenchProcess, startProcess } from '../support/process.ts';
import { interleave, must, ratio } from '../support/rounds.ts';
import { customersOf, type Part, strangers } from './part.ts';

const FIRST = 200;
const MORE = 1000;

/** What one more idle connection costs: in processes of their own each round, after a first few hundred. */
export async function memories(): Promise<Part> {
  let round = 0;
  const measured = (
    name: string,
    start: () => Promise<BenchProcess>,
    auths: (server: BenchProcess) => Promise<object[]>,
  ) => ({
    name,
    async run() {
      const server = await start();
      const swarm = await startProcess('swarm.ts');
      const all = await auths(server);
      await swarm.ask('connect', { url: server.url, auths: all.slice(0, FIRST), engine: false });
      const before = await server.ask<NodeJS.MemoryUsage>('memory');
      await swarm.ask('connect', { url: server.url, auths: all.slice(FIRST), engine: false });
      const after = await server.ask<NodeJS.MemoryUsage>('memory');
      for (const one of [server, swarm]) await one.stop();
      return (after.rss - before.rss) / MORE / 1024;
    },
  });
  const bare = () => startProcess('bare-socketio.ts', {}, ['--expose-gc']);
  const ours = () => startProcess('goodword.ts', { BENCH_DIR: inFolder(`memory-${round++}`) }, ['--expose-gc']);
  const [echo, us] = await interleave(
    [
      measured('echo', bare, async () => strangers(FIRST + MORE)),
      measured('ours', ours, (server) => customersOf(server, FIRST + MORE)),
    ],
    3,
  );
  return {
    rows: [
      {
        id: 'P6',
        what: 'resident memory of an idle connection (a customer, with room and handlers), to bare socket.io',
        figure: ratio(must(us), must(echo), 'largest'),
        goal: 1.3,
        better: 'less',
      },
    ],
    notes: [
      `idle connection: bare socket.io ${must(echo).median.toFixed(1)} KB, ours ${must(us).median.toFixed(1)} KB (${MORE} more after ${FIRST}; the database's page cache, which their rows fill, is in it)`,
    ],
  };
}
