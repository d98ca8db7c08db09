import { readRating } from '../understand/rating.ts';
import { bareMessage } from '../understand/words.ts';
import { advance } from './advance.ts';
import { listen, misheard } from './listen.ts';
import { settle } from './settle.ts';
import { tell } from './tell.ts';
import { tongueOf } from './tongue.ts';
import { accepted, type StepOutcome, type Turn, understood } from './turn.ts';

/** "Keep 5?": the rating stays, or is asked again. What was said stays as it is either way. */
export function confirmRating(turn: Turn, choice: 'keep' | 'change', raw: string): StepOutcome {
  const { entry } = turn.meta;
  turn.emit({ type: 'user.message', entry, raw, question: 'm.mismatch', kind: 'choose', rating: null, choice });
  understood(turn, []);
  if (choice === 'keep') advance(turn);
  else tell(turn, 'q.rating', 'question');
  return accepted;
}

/** The same in words: KEEP, another number, or something else about it. */
export function confirmInWords(turn: Turn, text: string): StepOutcome {
  const { lexicon } = tongueOf(turn, text);
  const reading = readRating(text, lexicon);
  const { entry } = turn.meta;
  if (reading.kind === 'rating') {
    turn.emit({
      type: 'user.message',
      entry,
      raw: text,
      question: 'm.mismatch',
      kind: 'rate',
      rating: reading.value,
      choice: null,
    });
    understood(turn, []);
    turn.emit({ type: 'slot.corrected', slot: 'rating', value: reading.value, entry });
    settle(turn, 'rating', entry);
    if (turn.state.pending?.q === 'm.mismatch') advance(turn);
    return accepted;
  }
  const bare = bareMessage(text, lexicon);
  if (bare === 'keep' || lexicon.yes.test(bare)) return confirmRating(turn, 'keep', text);
  if (bare === 'change' || lexicon.no.test(bare)) return confirmRating(turn, 'change', text);
  turn.emit({
    type: 'user.message',
    entry,
    raw: text,
    question: 'm.mismatch',
    kind: 'say',
    rating: null,
    choice: null,
  });
  if (listen(turn, entry, 'story')) advance(turn);
  else misheard(turn);
  return accepted;
}
