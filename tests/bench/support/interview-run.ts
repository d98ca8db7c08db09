import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { InterviewContext, InterviewState, Recorded } from '../../../server/domain/interview/index.ts';
import { apply, begin, fold, step, view } from '../../../server/domain/interview/index.ts';
import { answerTo } from './customer.ts';
import { median, percentile } from './rounds.ts';
import { ready } from './serve-port.ts';

const context: InterviewContext = {
  business: 'Brindle Lane',
  item: 'your wedding cake',
  firstName: 'Ann',
  fullName: 'Ann Example',
  locale: 'en',
  incentive: false,
  bankVersion: 'en-1',
  campaign: {},
};
let asked = 0;

/** Answers from the stars to the consent; what each of them cost, in ms: the step, its events applied, and the view of what then stands. */
function talk(took: number[]): void {
  let state: InterviewState = fold(
    context,
    begin(context).map((event, i): Recorded => ({ seq: i + 1, at: 0, event })),
  );
  let shown = view(context, state, { testimonial: null });
  for (;;) {
    const input = answerTo(shown.step, asked++);
    if (!input) return;
    // As it comes from its row: nothing that an object remembers is carried over.
    state = JSON.parse(JSON.stringify(state));
    const began = performance.now();
    const question = 'question' in shown.step ? shown.step.question.id : null;
    const { events, outcome } = step(context, state, input, { entry: `entry-${asked}`, at: asked, question });
    if (!outcome.accepted) throw new Error(outcome.message);
    const from = state.seq + 1;
    state = events.reduce((sofar, event, i) => apply(context, sofar, { seq: from + i, at: asked, event }), state);
    shown = view(context, state, { testimonial: null });
    took.push(performance.now() - began);
  }
}

export interface Steps {
  conversations: number;
  steps: number;
  median: number;
  p99: number;
  /** The median of the last tenth to that of the first. */
  growth: number;
  /** Heap in use after a full collection: the last tenth of the run to the first. */
  heapGrowth: number;
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function heapInUse(): number {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
}

ready(
  { port: 0, ready: {} },
  {
    run(conversations: number): Steps {
      for (let i = 0; i < 300; i++) talk([]);
      const took: number[] = [];
      const heap: number[] = [];
      for (let i = 0; i < conversations; i++) {
        talk(took);
        // The figures themselves are a part of the heap: what is asked is whether the engine keeps anything.
        if ((i + 1) % Math.ceil(conversations / 10) === 0) heap.push(heapInUse() - took.length * 8);
      }
      const tenth = Math.floor(took.length / 10);
      return {
        conversations,
        steps: took.length,
        median: median(took),
        p99: percentile(took, 99),
        growth: median(took.slice(-tenth)) / median(took.slice(0, tenth)),
        heapGrowth: (heap.at(-1) ?? 1) / (heap[0] ?? 1),
      };
    },
  },
);
