import type { Scenario } from './scenario.ts';

/** Which slot a question asks about, as the persona's facts name it. Own table: it must not follow the engine's. */
const slotOf: Record<string, string> = {
  'q.before': 'problem',
  'q.hesitation': 'hesitation',
  'q.result': 'result',
  'q.numbers': 'numbers',
  'q.best': 'specific',
  'q.surprise': 'surprise',
  'q.improve': 'improve',
  'q.recommend': 'recommend_to',
  'q.story': 'story',
};

/**
 * Whether a question is one too many for this person: everything that they could say about its slot has been said.
 * A slot of which they know nothing is no redundancy, only a question with a short answer.
 */
export function isRedundant(scenario: Scenario, question: string, voiced: readonly string[]): boolean {
  const slot = slotOf[question];
  if (slot === undefined) return false;
  const about = scenario.persona.truth.facts.filter((fact) => fact.slot === slot);
  if (about.length === 0) return false;
  // Something that only this question would draw out makes it worth asking.
  const more = scenario.persona.truth.facts.some(({ id, unlock }) => unlock.includes(question) && !voiced.includes(id));
  return !more && about.every(({ id }) => voiced.includes(id));
}
