import { inFolder } from '../support/folder.ts';
import { type BenchProcess, startProcess } from '../support/process.ts';
import { interleave, must, ratio } from '../support/rounds.ts';
import type { Heard } from '../support/swarm.ts';
import type { Part } from './part.ts';

const WALLS = 1000;

/** From the approval (its commit included) to the last of a thousand open walls, against the same bytes to bare websockets. */
export async function broadcasts(): Promise<Part> {
  const ours = await startProcess('goodword.ts', { BENCH_DIR: inFolder('broadcast') });
  const bare = await startProcess('bare-ws.ts');
  const [visitors, listeners] = [await startProcess('swarm.ts'), await startProcess('swarm.ts')];
  await visitors.ask('connect', {
    url: ours.url,
    auths: Array.from({ length: WALLS }, () => ({ as: 'visitor', wall: ours.facts.wall })),
    engine: false,
  });
  await listeners.ask('connect', { url: bare.url, auths: Array.from({ length: WALLS }, () => null), engine: false });

  let words = '';
  const tell = async (swarm: BenchProcess, start: () => Promise<string>) => {
    await swarm.ask('listen');
    const began = await start();
    const heard = await swarm.ask<Heard>('heard');
    return { ms: Number(BigInt(heard.at) - BigInt(began)) / 1e6, text: heard.text };
  };
  const approval = async () => {
    await tell(visitors, () => ours.ask<string>('moderate'));
    const approved = await tell(visitors, () => ours.ask<string>('moderate'));
    words = approved.text;
    return approved.ms;
  };
  const raw = async () => {
    await tell(listeners, () => bare.ask<string>('broadcast', words));
    return (await tell(listeners, () => bare.ask<string>('broadcast', words))).ms;
  };
  const [us, peer] = await interleave(
    [
      { name: 'ours', run: approval },
      { name: 'raw', run: raw },
    ],
    15,
  );
  for (const one of [ours, bare, visitors, listeners]) await one.stop();
  return {
    rows: [
      {
        id: 'P6',
        what: `approval to the last of ${WALLS} open walls, to a broadcast of the same bytes over bare ws`,
        figure: ratio(must(us), must(peer), 'largest'),
        goal: 1.2,
        better: 'less',
      },
    ],
    notes: [
      `broadcast of ${words.length} bytes to ${WALLS}: bare ws ${must(peer).median.toFixed(1)} ms, approval ${must(us).median.toFixed(1)} ms to the last (read, rules, FULL commit and the event itself in it)`,
    ],
  };
}
