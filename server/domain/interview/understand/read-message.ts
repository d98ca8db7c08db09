import { ratingChangeIn, wantsRemedy } from '../locales/across.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { questionsToUs } from './asked-us.ts';
import { instructionsIn, isAffirmation, isGibberish, isRefusal } from './hygiene.ts';
import { readRating } from './rating.ts';
import { type Sentence, segment } from './segment.ts';

export interface ReadSentence extends Sentence {
  kind: 'content' | 'asked_us' | 'talk' | 'instruction' | 'wants_human' | 'rating_change';
}

export interface Reading {
  /** What the message as a whole is. Only `content` can be quoted. */
  whole: 'content' | 'refusal' | 'affirmation' | 'gibberish' | 'rating';
  sentences: ReadSentence[];
}

/** One message taken apart. The understanding and the composer both start here, so that they never disagree on a span. */
export function readMessage(text: string, question: string | null, lexicon: Lexicon): Reading {
  const from = question === 'q.rating' ? afterRating(text, lexicon) : 0;
  if (from >= text.length) return { whole: 'rating', sentences: [] };
  const rest = text.slice(from);
  if (isRefusal(rest, lexicon)) return { whole: 'refusal', sentences: [] };
  if (isAffirmation(rest, lexicon)) return { whole: 'affirmation', sentences: [] };
  if (isGibberish(rest, lexicon)) return { whole: 'gibberish', sentences: [] };
  const pieces = segment(rest, lexicon).map(({ start, end }) => ({ start: start + from, end: end + from }));
  const asked = questionsToUs(text, pieces, lexicon);
  // Over the whole message: a pattern may span what the segmenter took for two sentences.
  const instructions = instructionsIn(text);
  return {
    whole: 'content',
    sentences: pieces.map((piece, index) => ({
      ...piece,
      // What follows an order to a machine belongs to it.
      kind: instructions.some(({ start }) => start < piece.end)
        ? 'instruction'
        : kindOf(text.slice(piece.start, piece.end), asked[index] === true, lexicon),
    })),
  };
}

function kindOf(sentence: string, asked: boolean, lexicon: Lexicon): ReadSentence['kind'] {
  if (lexicon.wantsHuman.test(sentence) || wantsRemedy.test(sentence)) return 'wants_human';
  if (asked) return 'asked_us';
  if (ratingChangeIn(sentence) !== null) return 'rating_change';
  const talk = lexicon.processTalk.test(sentence) || isRefusal(sentence, lexicon) || isGibberish(sentence, lexicon);
  return talk ? 'talk' : 'content';
}

/** Where the words after a leading "5." or "4 stars -" start; the whole length when there are none. */
function afterRating(text: string, lexicon: Lexicon): number {
  const reading = readRating(text, lexicon);
  if (reading.kind === 'none') return 0;
  const rest = text.slice(reading.end);
  const gap = /^[\s.,;:!)–—-]*/u.exec(rest)?.[0].length ?? 0;
  return reading.end + gap;
}
