import type { Lexicon } from '../locales/lexicon.ts';
import { bareMessage } from './words.ts';

export type RatingReading =
  /** `end`: where the rest of the message starts. */
  | { kind: 'rating'; value: number; end: number }
  /** On another scale, or off ours: asked about, never converted. */
  | { kind: 'other_scale'; start: number; end: number }
  | { kind: 'none' };

const stars = /^[\s]*((?:★|⭐️?|🌟)+)(?:☆)*/u;
const outOf = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/|out of)\s*(\d+)(?=$|[^\p{L}\p{N}/])/iu;
const leading = /^\s*(\d+(?:[.,]\d+)?)(?:\s*[- ]?stars?\b)?(?=$|[\s.,;:!?)–—-])/iu;

/** An answer to the rating question. Only what stands at its start counts: "we waited 3 hours" rates nothing. */
export function readRating(text: string, lexicon: Lexicon): RatingReading {
  const starred = stars.exec(text);
  if (starred?.[1]) return inScale([...starred[1].matchAll(/★|⭐|🌟/gu)].length, 0, starred[0].length);
  const fraction = outOf.exec(text);
  if (fraction) {
    const five = fraction[2] === '5';
    return five
      ? inScale(Number((fraction[1] ?? '').replace(',', '.')), 0, fraction[0].length)
      : { kind: 'other_scale', start: 0, end: fraction[0].length };
  }
  const digit = leading.exec(text);
  if (digit && !measures(text.slice(digit[0].length), digit[0], lexicon)) {
    return inScale(Number((digit[1] ?? '').replace(',', '.')), 0, digit[0].length);
  }
  return worded(text, lexicon);
}

/** "3 people came late" counts something: before another word without a stop, only praise or a function word lets it rate. */
function measures(rest: string, digit: string, lexicon: Lexicon): boolean {
  if (/stars?\s*$/iu.test(digit)) return false;
  const next = /^\s+(\p{L}[\p{L}'’]*)/u.exec(rest)?.[1]?.toLowerCase().replaceAll('’', "'");
  return next !== undefined && !lexicon.closedClass.has(next) && !lexicon.genericPraise.has(next);
}

const inScale = (value: number, start: number, end: number): RatingReading =>
  Number.isInteger(value) && value >= 1 && value <= 5
    ? { kind: 'rating', value, end }
    : { kind: 'other_scale', start, end };

function worded(text: string, lexicon: Lexicon): RatingReading {
  const bare = bareMessage(text, lexicon).replace(
    /^(?:a|an|i'd say|i would say|i give it|i'd give it|it's|it was) /u,
    '',
  );
  const value = lexicon.ratingWords.get(bare.replace(/ stars?$/u, '').replace(/ out of (?:five|5)$/u, ''));
  if (value !== undefined) return { kind: 'rating', value, end: text.length };
  const inside =
    /^(?:a|an|i'd say|i would say|i give it|i'd give it a?|solid|about a?)\s+(\d)(?:\/5| stars?| out of 5)?$/u.exec(
      bare,
    );
  if (inside?.[1]) return inScale(Number(inside[1]), 0, text.length);
  const digit = /^(\d)(?:\/5| stars?| out of 5)?$/u.exec(bare);
  return digit?.[1] ? inScale(Number(digit[1]), 0, text.length) : { kind: 'none' };
}
