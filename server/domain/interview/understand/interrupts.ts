import { wantsErasure } from '../locales/across.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { leavingWords } from '../locales/stop-words.ts';
import { bareMessage } from './words.ts';

export type Interrupt = 'stop' | 'withdraw' | 'start' | 'help' | 'pause' | 'finish' | 'skip';

/**
 * Before anything else is understood. Everyday words ("cancel", "end") count only as the whole message: "I'd cancel my
 * gym before them" is feedback. Strong phrases count anywhere. Ambiguous means stop.
 */
export function interruptIn(text: string, lexicon: Lexicon): Interrupt | null {
  const bare = bareMessage(text, lexicon);
  if (leavingWords.withdraw.has(bare)) return 'withdraw';
  if (leavingWords.stop.has(bare)) return 'stop';
  const lower = text.toLowerCase();
  if (leavingWords.stopAnywhere.some((phrase) => phrase.test(lower))) return 'stop';
  if (leavingWords.withdrawAnywhere.some((phrase) => phrase.test(lower)) || wantsErasure.test(lower)) return 'withdraw';
  if (leavingWords.start.has(bare)) return 'start';
  if (lexicon.help.has(bare)) return 'help';
  if (lexicon.pause.has(bare)) return 'pause';
  if (lexicon.finish.has(bare)) return 'finish';
  return lexicon.skips.has(bare) ? 'skip' : null;
}
