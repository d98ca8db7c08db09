import { lintQuestion } from '../grounding/lint-question.ts';
import { fill, webTextOf } from '../render/text.ts';
import { bankTextOf } from './tell.ts';
import type { Turn } from './turn.ts';

/** A question's wording for this customer, if it passes the lint; null: the bank's stands. */
export function wordingFor(turn: Turn, q: string, text: string): string | null {
  const bankText = fill(bankTextOf(turn, q).web ?? '', webTextOf(turn.ctx, turn.locale, {}));
  const transcript = turn.state.entries.flatMap((entry) => (entry.by === 'customer' ? [entry.text] : []));
  return lintQuestion(text, { bankText, transcript, locale: turn.locale }) === null ? text : null;
}
