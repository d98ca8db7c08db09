import { slotAskedBy } from '../policy/questions.ts';
import type { Correction } from '../understand/correction.ts';
import { listen } from './listen.ts';
import { settle } from './settle.ts';
import { tell } from './tell.ts';
import { accepted, aside, type StepOutcome, type Turn, understood } from './turn.ts';

/** The customer put an earlier number right in so many words: the earlier message now says the new one, and shows it. */
export function correctEarlier(turn: Turn, text: string, correction: Correction): StepOutcome {
  const target = turn.state.entries.find(({ id }) => id === correction.entry);
  if (target?.by !== 'customer') return accepted;
  const { entry } = turn.meta;
  aside(turn, text);
  const ev = { entry, ...correction.at, via: 'correction', by: 'rules', conf: 0.9, weight: 0.9 } as const;
  understood(turn, [{ t: 'CorrectSlot', slot: 'numbers', value: correction.to, ev }]);
  const raw = target.text.slice(0, correction.start) + correction.to + target.text.slice(correction.end);
  turn.emit({ type: 'user.edited', entry: target.id, raw, kind: 'say', rating: target.rating, choice: null });
  listen(turn, target.id, target.question === 'q.rating' ? 'story' : slotAskedBy(target.question ?? ''));
  turn.emit({ type: 'slot.corrected', slot: 'numbers', value: correction.to, entry: target.id });
  tell(turn, 'n.ack', 'note', { words: { entry, ...correction.at, text: correction.to } });
  settle(turn, 'words', target.id);
  return accepted;
}
