import { wordEnd } from '../locales/compile-words.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { bareMessage } from './words.ts';

export type RatingReading =
  /** `end`: where the rest of the message starts. */
  | { kind: 'rating'; value: number; end: number }
  /** On another scale, or off ours: asked about, never converted. */
  | { kind: 'other_scale'; start: number; end: number }
  | { kind: 'none' };

const stars = /^[\s]*((?:★|⭐️?|🌟)+)(?:☆)*/u;

interface Forms {
  outOf: RegExp;
  leading: RegExp;
  starred: RegExp;
  lead: RegExp;
  tail: RegExp;
}
const compiled = new Map<string, Forms>();
/** Made once a language: the patterns follow from its words alone. */
function formsOf({ tag, ratings }: Lexicon): Forms {
  const known = compiled.get(tag);
  if (known) return known;
  const { outOf, stars: star, lead } = ratings;
  const forms: Forms = {
    outOf: new RegExp(`^\\s*(\\p{Nd}+(?:[.,]\\p{Nd}+)?)\\s*(?:/|${outOf})\\s*(\\p{Nd}+)(?=$|[^\\p{L}\\p{N}/])`, 'iu'),
    leading: new RegExp(
      `^\\s*(\\p{Nd}+(?:[.,]\\p{Nd}+)?)(?:\\s*[- ]?(?:${star})${wordEnd})?(?=$|[\\s.,;:!?)–—-])`,
      'iu',
    ),
    starred: new RegExp(`(?:${star})\\s*$`, 'iu'),
    lead: new RegExp(`^(?:${lead}) `, 'u'),
    tail: new RegExp(` (?:${star})$| (?:${outOf}) (?:five|5|٥)$|/[5٥]$`, 'u'),
  };
  compiled.set(tag, forms);
  return forms;
}

/** An answer to the rating question. Only what stands at its start counts: "we waited 3 hours" rates nothing. */
export function readRating(text: string, lexicon: Lexicon): RatingReading {
  const starred = stars.exec(text);
  if (starred?.[1]) return inScale([...starred[1].matchAll(/★|⭐|🌟/gu)].length, 0, starred[0].length);
  const forms = formsOf(lexicon);
  const fraction = forms.outOf.exec(text);
  if (fraction) {
    const five = numberOf(fraction[2] ?? '') === 5;
    return five
      ? inScale(numberOf(fraction[1] ?? ''), 0, fraction[0].length)
      : { kind: 'other_scale', start: 0, end: fraction[0].length };
  }
  const digit = forms.leading.exec(text);
  if (digit && !measures(text.slice(digit[0].length), digit[0], forms, lexicon)) {
    return inScale(numberOf(digit[1] ?? ''), 0, digit[0].length);
  }
  return worded(text, forms, lexicon);
}

/** "3 people came late" counts something: before another word without a stop, only praise or a function word lets it rate. */
function measures(rest: string, digit: string, forms: Forms, lexicon: Lexicon): boolean {
  if (forms.starred.test(digit)) return false;
  const next = /^\s+(\p{L}[\p{L}\p{M}'’]*)/u.exec(rest)?.[1]?.toLowerCase().replaceAll('’', "'");
  return next !== undefined && !lexicon.closedClass.has(next) && !lexicon.genericPraise.has(next);
}

const inScale = (value: number, start: number, end: number): RatingReading =>
  Number.isInteger(value) && value >= 1 && value <= 5
    ? { kind: 'rating', value, end }
    : { kind: 'other_scale', start, end };

/** "4", "4,5", "٤". */
const numberOf = (digits: string): number =>
  Number(digits.replace(',', '.').replace(/[\u0660-\u0669]/gu, (one) => String(one.charCodeAt(0) - 0x660)));

function worded(text: string, forms: Forms, lexicon: Lexicon): RatingReading {
  const whole = bareMessage(text, lexicon);
  const bare = whole.replace(forms.lead, '').replace(forms.tail, '');
  const value = lexicon.ratings.words.get(bare) ?? lexicon.ratings.words.get(whole);
  if (value !== undefined) return { kind: 'rating', value, end: text.length };
  return /^\p{Nd}$/u.test(bare) ? inScale(numberOf(bare), 0, text.length) : { kind: 'none' };
}
