import type { Steps } from './support/interview-run.ts';
import { startProcess } from './support/process.ts';
import { report } from './support/report.ts';
import { median } from './support/rounds.ts';

// P10: what one answer of a customer costs the engine. `npm run bench -- interview [conversations]`
const CONVERSATIONS = Number(process.argv[2] ?? 2000);
const ROUNDS = 3;
const rounds: Steps[] = [];
for (let i = 0; i < ROUNDS; i++) {
  const engine = await startProcess('interview-run.ts');
  rounds.push(await engine.ask<Steps>('run', CONVERSATIONS));
  await engine.stop();
  process.stderr.write(`  round ${i + 1}/${ROUNDS}`);
}
process.stderr.write('\n');

const figure = (pick: (one: Steps) => number) => ({
  median: median(rounds.map(pick)),
  worst: Math.max(...rounds.map(pick)),
});
report(
  'interview',
  [
    {
      id: 'P10',
      what: 'an answer (step, events applied, view), median in ms',
      figure: figure((one) => one.median),
      goal: 1,
      better: 'less',
    },
    { id: 'P10', what: 'the same, p99 in ms', figure: figure((one) => one.p99), goal: 5, better: 'less' },
    {
      id: 'P10',
      what: 'the last tenth of the run to its first tenth',
      figure: figure((one) => one.growth),
      goal: 1.2,
      better: 'less',
    },
    {
      id: 'P10',
      what: 'heap in use at the end of the run to that after its first tenth',
      figure: figure((one) => one.heapGrowth),
      goal: 1.1,
      better: 'less',
    },
  ],
  [
    `${CONVERSATIONS} conversations from the stars to the consent in one process, ${rounds[0]?.steps} answers a round, ${ROUNDS} rounds; times are absolute: of this machine while others used it`,
  ],
);
