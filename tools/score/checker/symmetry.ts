import type { Scenario } from '../scenario.ts';
import type { Talk } from '../talk.ts';
import type { Breach } from './gates.ts';

/** The offer of help for low ratings, and the question back where number and words disagree, whichever way. */
const beside = new Set(['l.low', 'm.mismatch', 'm.scale']);

/** The same person with every rating: the same questions, the same consent, the same end (SYM). */
export function asymmetries(scenario: Scenario, playWith: (rating: number) => Talk): Breach[] {
  const paths = [1, 2, 3, 4, 5].map((rating) => pathOf(playWith(rating)));
  const [first] = paths;
  return paths.flatMap((path, index) =>
    path === first
      ? []
      : [{ gate: 'SYM' as const, scenario: scenario.id, what: `rating ${index + 1}: ${path} instead of ${first}` }],
  );
}

function pathOf({ messages, consent, phase }: Talk): string {
  const asked = messages
    .filter(({ by, role, question }) => by === 'bot' && role === 'question' && !beside.has(question ?? ''))
    .map(({ question }) => question ?? '')
    .sort();
  return [asked.join(' '), consent ? consent.text : 'no consent', phase].join(' | ');
}
