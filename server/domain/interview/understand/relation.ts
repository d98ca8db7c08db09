import type { Lexicon } from '../locales/lexicon.ts';
import { isRefusal } from './hygiene.ts';
import { bareMessage } from './words.ts';

export type Relation = 'customer' | 'insider' | 'rewarded' | 'other';

const lettered: Partial<Record<string, Relation>> = { a: 'customer', b: 'insider', c: 'rewarded' };

/** What an answer to the relation question says. "No" means that none of it applies. */
export function relationIn(text: string, lexicon: Lexicon): Relation {
  const letter = lettered[bareMessage(text, lexicon)];
  if (letter !== undefined) return letter;
  if (isRefusal(text, lexicon)) return 'customer';
  const { insider, rewarded, customer } = lexicon.relations;
  if (insider.test(text)) return 'insider';
  if (rewarded.test(text)) return 'rewarded';
  return customer.test(text) ? 'customer' : 'other';
}
