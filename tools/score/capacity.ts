import type { Fact, Scenario } from './scenario.ts';

const reserved = { web: 0.5 + 0.5 + 0.9 + 0.5, sms: 0.7 + 0.7 } as const;
const perQuestion = { web: 0.9, sms: 1.1 } as const;
const ceiling = { web: 6, sms: 2 } as const;

/**
 * How many of their facts the best interviewer could draw out of this person before their patience ends, within the
 * number of questions that the channel allows: what recall is measured against.
 */
export function withinReach(scenario: Scenario): number {
  const channel = scenario.channel === 'sms' ? 'sms' : 'web';
  const { patience, style, truth, volunteers } = scenario.persona;
  const room = style.terse >= 0.6 ? 1 : style.terse <= 0.2 ? 3 : 2;
  const first = 1.3 + (channel === 'sms' ? 0.2 : 0);
  const left = patience - reserved[channel] - first;
  const more = Math.min(ceiling[channel] - 1, Math.floor(left / perQuestion[channel]));
  if (left < 0) return 0;
  const told = new Set<string>(truth.facts.filter(({ id }) => volunteers.includes(id)).map(({ id }) => id));
  take(
    told,
    truth.facts.filter(({ unlock }) => unlock.includes('q.story')),
    Math.max(told.size > 0 ? 0 : 1, room - told.size),
  );
  for (let question = 0; question < more; question++) take(told, bestOf(truth.facts, told), Math.min(room, 2));
  return told.size;
}

function take(told: Set<string>, facts: readonly Fact[], most: number): void {
  for (const { id } of facts.filter((fact) => !told.has(fact.id)).slice(0, most)) told.add(id);
}

/** The question that would draw the most. */
function bestOf(facts: readonly Fact[], told: ReadonlySet<string>): Fact[] {
  const byQuestion = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (told.has(fact.id)) continue;
    for (const question of fact.unlock) byQuestion.set(question, [...(byQuestion.get(question) ?? []), fact]);
  }
  return [...byQuestion.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}
