import { mean } from './bootstrap.ts';
import type { Mode } from './checker/gates.ts';
import type { gatesOf, Result } from './document.ts';
import type { Patience } from './patience.ts';
import type { Scenario } from './scenario.ts';
import { type Row, rowsOf, type Score, type Way } from './scores.ts';

const figure = (value: number, unit: Score['unit']): string => {
  if (Number.isNaN(value)) return '–';
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  return unit === 'ratio' ? `${value >= 0 ? '+' : ''}${(100 * value).toFixed(0)} %` : value.toFixed(2);
};

/** One conversation as it went. */
export function transcript({ scenario, talk }: Result): string {
  const lines = talk.messages.map(
    ({ by, text, question, segments }) =>
      `  ${by === 'bot' ? '<' : '>'} [${question ?? '-'}${segments > 0 ? ` ${segments}` : ''}] ${text}`,
  );
  return [
    `${scenario.id}: ${talk.phase}, burden ${talk.burden.toFixed(1)}`,
    ...lines,
    `  = ${talk.testimonial?.text ?? '(nothing to publish)'}`,
  ].join('\n');
}

export function gateTable(results: readonly Result[], gates: ReturnType<typeof gatesOf>): string {
  const failures = results.flatMap(({ scenario, talk, breaches, unmet }) =>
    breaches.length + unmet.length === 0
      ? []
      : [
          `${scenario.id} (${talk.phase}${talk.quit ? ', gave up' : ''})`,
          ...breaches.map(({ gate, what }) => `  ${gate}: ${what}`),
          ...unmet.map((what) => `  expected: ${what}`),
        ],
  );
  const table = Object.entries(gates).map(
    ([gate, { target, breaches, pass }]) =>
      `  ${gate.padEnd(7)} target ${target.padEnd(6)} ${String(breaches).padStart(4)} breaches  ${pass ? 'holds' : 'BROKEN'}`,
  );
  const met = results.filter(({ unmet }) => unmet.length === 0).length;
  return [
    ...failures,
    `Gates over ${results.length} scenarios`,
    ...table,
    `Expectations met: ${met} of ${results.length}`,
  ].join('\n');
}

export function scoreTable(channel: 'web' | 'sms', mode: Mode, scores: readonly Score[], rows: readonly Row[]): string {
  if (scores.length === 0) return '';
  const people = rows.filter((row) => row.channel === channel).length;
  const lines = scores.map(({ name, got, target, reached, unit }) => {
    const mark = reached === null ? '' : reached ? 'reached' : 'MISSED';
    const value =
      got === null
        ? 'not measured'
        : `${figure(got.value, unit)} (${figure(got.low, unit)} to ${figure(got.high, unit)})`;
    return `  ${name.padEnd(46)} ${value.padEnd(34)} target ${target.padEnd(9)} ${mark}`;
  });
  return [
    `\n${channel}, ${mode}, ${people} personas; information is approximate (coarse word bands), 95 % intervals by bootstrap`,
    ...lines,
  ].join('\n');
}

const ways: readonly [Way, string][] = [
  ['form', '(i) static form: nine open questions; by text: three usual ones'],
  ['script', '(ii) fixed script, no memory, "tell me more"; by text: six questions'],
  ['unacknowledged', '(iii) the engine without acknowledgement'],
  ['engine', '(iv) the engine, rules'],
];

/** The same people asked in five ways. */
export function baselineTable(scenarios: readonly Scenario[], patience: Patience): string {
  const rules = rowsOf(scenarios, patience, 'rules');
  const model = rowsOf(scenarios, patience, 'llm-mock');
  return (['web', 'sms'] as const)
    .map((channel) => {
      const line = (rows: readonly Row[], way: Way, name: string): string => {
        const of = rows.filter((row) => row.channel === channel);
        const completion = mean(of.map(({ completes }) => completes[way]));
        const bits = mean(of.map(({ completes, information }) => completes[way] * information[way]));
        return `  ${name.padEnd(70)} ${figure(completion, 'share').padStart(8)} ${bits.toFixed(0).padStart(6)} bits`;
      };
      return [
        `\n${channel}: completion and information a person asked`,
        ...ways.map(([way, name]) => line(rules, way, name)),
        line(model, 'engine', '(v) the engine with a model (in-process mock)'),
      ].join('\n');
    })
    .join('\n');
}
