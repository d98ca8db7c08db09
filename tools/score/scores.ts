import { attempt, fixedChat, fixedSms, staticForm, staticSms } from './baselines.ts';
import { bootstrap, type Interval, mean, median, quantile } from './bootstrap.ts';
import { withinReach } from './capacity.ts';
import type { Mode } from './checker/gates.ts';
import { informationOf, specificityOf } from './information.ts';
import { assistFor } from './mock-model.ts';
import type { Patience } from './patience.ts';
import { sees } from './patience.ts';
import { play } from './play.ts';
import type { Scenario } from './scenario.ts';
import type { Talk } from './talk.ts';

/** One person, asked in every way there is. */
export interface Row {
  scenario: Scenario;
  channel: 'web' | 'sms';
  /** Patient enough for all of it. */
  engine: Talk;
  /** As patient as the scenario says. */
  own: Talk;
  /** Chance to get to the end, by way of asking. */
  completes: Record<Way, number>;
  /** Bits that the answers hold, by way of asking. */
  information: Record<Way, number>;
  fidelity: number | null;
  slots: { right: number; wrong: number; missed: number };
}
export type Way = 'engine' | 'unacknowledged' | 'script' | 'form';

/** Personas that come to talk: gibberish, silence and what deviates belong to the expectations. */
export const talkers = (scenarios: readonly Scenario[]): Scenario[] =>
  scenarios
    .filter(({ persona }) => persona.kind === 'normal' && persona.truth.facts.length > 0)
    .map((scenario) => ({ ...scenario, events: [] }));

export function rowsOf(scenarios: readonly Scenario[], patience: Patience, mode: Mode): Row[] {
  return talkers(scenarios).map((scenario) => rowOf(scenario, patience, mode));
}

function rowOf(scenario: Scenario, patience: Patience, mode: Mode): Row {
  const channel = scenario.channel === 'sms' ? 'sms' : 'web';
  const assist = mode === 'rules' ? null : assistFor(scenario);
  const { talk: engine, session } = play(scenario, { assist, patience: 1000 });
  const { talk: bare } = play(scenario, {
    assist: mode === 'rules' ? null : assistFor(scenario),
    patience: 1000,
    unacknowledged: true,
  });
  const { talk: own } = play(scenario, { assist: mode === 'rules' ? null : assistFor(scenario) });
  const script = attempt(scenario, channel === 'sms' ? fixedSms : fixedChat);
  const form = attempt(scenario, channel === 'sms' ? staticSms : staticForm);
  const chance = (burden: number): number => sees(burden, patience[channel]);
  const bits = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + informationOf(text, scenario.locale), 0);
  const { draft } = session.state;
  return {
    scenario,
    channel,
    engine,
    own,
    completes: {
      engine: ended(engine) * chance(engine.burden),
      unacknowledged: ended(bare) * chance(bare.burden),
      script: chance(script.burden),
      form: chance(form.burden),
    },
    information: {
      engine: bits(answersOf(engine)),
      unacknowledged: bits(answersOf(bare)),
      script: bits(script.texts),
      form: bits(form.texts),
    },
    fidelity:
      draft && draft.body !== ''
        ? 1 - draft.edits.reduce((sum, { to }) => sum + to.trim().length, 0) / draft.body.length
        : null,
    slots: slotsFound(scenario, session.state, engine),
  };
}

const ended = ({ phase }: Talk): number => (phase === 'waiting' ? 0 : 1);

const content = /^(?:q\.(?!relation|name|title|photo)|p\.|l\.low|o\.)/u;
export const answersOf = ({ messages }: Talk): string[] =>
  messages
    .filter(({ by, question, facts }) => by === 'customer' && facts.length > 0 && content.test(question ?? ''))
    .map(({ text }) => text);

/** Slots whose facts stand in a message, against slots that the engine found evidence for in it. */
function slotsFound(scenario: Scenario, state: ReturnType<typeof play>['session']['state'], talk: Talk): Row['slots'] {
  const judged = new Set(['problem', 'result', 'hesitation', 'surprise', 'improve', 'recommend_to', 'numbers']);
  const sum = { right: 0, wrong: 0, missed: 0 };
  const told = new Map<string, Set<string>>();
  for (const { facts, text } of talk.messages) {
    const slots = scenario.persona.truth.facts.filter(({ id }) => facts.includes(id)).map(({ slot }) => slot);
    if (slots.length > 0) told.set(text, new Set(slots.filter((slot) => judged.has(slot))));
  }
  for (const entry of state.entries) {
    const truth = entry.by === 'customer' ? told.get(entry.text) : undefined;
    if (!truth) continue;
    const found = new Set(
      Object.entries(state.slots)
        .filter(
          ([slot, { evidence }]) =>
            judged.has(slot) && slot !== 'numbers' && evidence.some((one) => one.entry === entry.id),
        )
        .map(([slot]) => slot),
    );
    for (const slot of truth) if (slot !== 'numbers') sum[found.has(slot) ? 'right' : 'missed'] += 1;
    for (const slot of found) if (!truth.has(slot)) sum.wrong += 1;
  }
  return sum;
}

export interface Score {
  name: string;
  got: Interval | null;
  target: string;
  /** null: not measured. */
  reached: boolean | null;
  unit: 'share' | 'ratio' | 'number';
}

const atLeast = (got: Interval, target: number): boolean => got.value >= target;
const atMost = (got: Interval, target: number): boolean => got.value <= target;

/** The table of interview.md B.4 for one channel. */
export function scoresOf(all: readonly Row[], channel: 'web' | 'sms', mode: Mode): Score[] {
  const rows = all.filter((row) => row.channel === channel);
  if (rows.length === 0) return [];
  const of = (statistic: (sample: readonly Row[]) => number): Interval => bootstrap(rows, statistic);
  const completed = (sample: readonly Row[], way: Way): number => mean(sample.map(({ completes }) => completes[way]));
  const collected = (sample: readonly Row[], way: Way): number =>
    mean(sample.map(({ completes, information }) => completes[way] * information[way]));
  const goal = channel === 'web' ? (mode === 'rules' ? 0.7 : 0.72) : 0.75;
  const lift = channel === 'web' ? 0.45 : 0.25;
  const recall = channel === 'web' ? 0.8 : 0.55;
  const completion = of((sample) => completed(sample, 'engine'));
  const lifted = of((sample) => collected(sample, 'engine') / collected(sample, 'form') - 1);
  const each = of(
    (sample) =>
      mean(sample.map(({ information }) => information.engine)) /
        mean(sample.map(({ information }) => information.form)) -
      1,
  );
  const turns = of((sample) => median(sample.map(({ engine }) => engine.customerTurns)));
  const late = of((sample) =>
    quantile(
      sample.map(({ engine }) => engine.customerTurns),
      0.9,
    ),
  );
  const burden = of((sample) => median(sample.map(({ engine }) => engine.burden)));
  const elicited = of((sample) => mean(sample.map((row) => recallOf(row))));
  const specific = of((sample) =>
    mean(sample.flatMap((row) => answersOf(row.engine).map((text) => specificityOf(text, row.scenario.locale)))),
  );
  const f1 = of(f1Of);
  const faithful = of((sample) => mean(sample.flatMap(({ fidelity }) => (fidelity === null ? [] : [fidelity]))));
  const scores: Score[] = [
    {
      name: 'simulated completion',
      got: completion,
      target: `≥ ${goal}`,
      reached: atLeast(completion, goal),
      unit: 'share',
    },
    {
      name: 'informativeness lift, a person asked',
      got: lifted,
      target: `≥ +${lift}`,
      reached: atLeast(lifted, lift),
      unit: 'ratio',
    },
    { name: 'informativeness lift, a person who finishes', got: each, target: 'shown', reached: null, unit: 'ratio' },
    {
      name: 'customer turns, median',
      got: turns,
      target: channel === 'web' ? '≤ 8' : 'shown',
      reached: channel === 'web' ? atMost(turns, 8) : null,
      unit: 'number',
    },
    {
      name: 'customer turns, p90',
      got: late,
      target: channel === 'web' ? '≤ 11' : 'shown',
      reached: channel === 'web' ? atMost(late, 11) : null,
      unit: 'number',
    },
    { name: 'burden, median', got: burden, target: '≤ 5.5', reached: atMost(burden, 5.5), unit: 'number' },
    {
      name: 'elicitation recall',
      got: elicited,
      target: `≥ ${recall}`,
      reached: atLeast(elicited, recall),
      unit: 'share',
    },
    { name: 'specificity 0–2 (auto)', got: specific, target: '≥ 1.3', reached: atLeast(specific, 1.3), unit: 'number' },
    {
      name: 'slot F1',
      got: f1,
      target: mode === 'rules' ? '≥ 0.8' : '≥ 0.9',
      reached: atLeast(f1, mode === 'rules' ? 0.8 : 0.9),
      unit: 'share',
    },
    {
      name: 'composition fidelity',
      got: faithful,
      target: mode === 'rules' ? '≥ 0.97' : '≥ 0.92',
      reached: atLeast(faithful, mode === 'rules' ? 0.97 : 0.92),
      unit: 'share',
    },
    { name: 'RQI on hand-coded answers', got: null, target: '≥ 0.70', reached: null, unit: 'share' },
    { name: 'usefulness, pairwise by raters', got: null, target: '≥ 0.65', reached: null, unit: 'share' },
  ];
  if (channel === 'sms') scores.splice(3, 0, ...creditScores(rows));
  return scores;
}

function creditScores(rows: readonly Row[]): Score[] {
  const credits = (sample: readonly Row[]): number[] => sample.map(({ engine }) => engine.creditsUsed);
  const half = bootstrap(rows, (sample) => median(credits(sample)));
  const most = bootstrap(rows, (sample) => quantile(credits(sample), 0.95));
  const worth = bootstrap(
    rows,
    (sample) =>
      mean(sample.map(({ information, engine }) => information.engine / engine.creditsUsed)) /
      mean(
        sample.map(({ information }) => information.script / (fixedSms.questions.length + 1 + fixedSms.closing.length)),
      ),
  );
  return [
    { name: 'credits, median', got: half, target: '≤ 4', reached: atMost(half, 4), unit: 'number' },
    { name: 'credits, p95', got: most, target: '≤ 6', reached: atMost(most, 6), unit: 'number' },
    {
      name: 'information a credit, × the fixed script',
      got: worth,
      target: '≥ 2',
      reached: atLeast(worth, 2),
      unit: 'number',
    },
  ];
}

const recallOf = ({ own, scenario }: Row): number => {
  const reach = withinReach(scenario);
  return reach === 0 ? 1 : Math.min(1, own.factsVoiced.length / reach);
};

function f1Of(sample: readonly Row[]): number {
  const sum = (pick: (slots: Row['slots']) => number): number =>
    sample.reduce((total, { slots }) => total + pick(slots), 0);
  const right = sum((slots) => slots.right);
  return (2 * right) / Math.max(1, 2 * right + sum((slots) => slots.wrong) + sum((slots) => slots.missed));
}

/** Score = 100 · G · (.30 C′ + .20 I′ + .15 R′ + .15 E′ + .10 T′ + .10 K′); R is specificity while nobody hand-codes. */
export function headlineOf(scores: { web: Score[]; sms: Score[] }, gatesHold: boolean): number {
  const share = (list: readonly Score[], name: string, target: number, inverse = false): number => {
    const got = list.find((score) => score.name === name)?.got?.value;
    if (got === undefined || Number.isNaN(got)) return 1;
    return Math.max(0, Math.min(1, inverse ? target / got : got / target));
  };
  const both = (name: string, web: number, sms: number): number =>
    (share(scores.web, name, web) + share(scores.sms, name, sms)) / 2;
  const sum =
    0.3 * both('simulated completion', 0.7, 0.75) +
    0.2 * both('informativeness lift, a person asked', 0.45, 0.25) +
    0.15 * both('specificity 0–2 (auto)', 1.3, 1.3) +
    0.15 * both('elicitation recall', 0.8, 0.55) +
    0.1 * share(scores.web, 'customer turns, median', 8, true) +
    0.1 * share(scores.sms, 'credits, median', 4, true);
  return gatesHold ? 100 * sum : 0;
}
