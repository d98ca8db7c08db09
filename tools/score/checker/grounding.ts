import { negationsIn, numbersOf, wordsOf } from './words.ts';

/** Words that a proposed wording may put between the customer's; by hand, for the languages that allow any. */
const joining = new Set(
  'and so which who that was were is are it they we i our my the a an then with to of in on at for y e que et qui und die der das o os ja na kwa و'.split(
    ' ',
  ),
);

/** Shorter runs than this prove nothing, unless they are all of a sentence. */
const shortest = 3;

export interface GroundingFault {
  kind: 'not_said' | 'number' | 'never' | 'negation';
  what: string;
}

/**
 * Whether a text is made of what the customer wrote: every word belongs to a run of words that stands so in one of their
 * messages, every number was written by them, no negation got lost or was added, and nothing stands there that this
 * person would never claim.
 */
export function groundingFaults(
  text: string,
  said: readonly string[],
  never: readonly string[],
  mode: 'rules' | 'llm-mock',
): GroundingFault[] {
  const faults = claims(text, said, never);
  const known = new Set(said.flatMap(numbersOf));
  for (const number of numbersOf(text)) if (!known.has(number)) faults.push({ kind: 'number', what: number });
  return [...faults, ...runFaults(wordsOf(text), said.flatMap(sentencesOf).map(wordsOf), mode)];
}

/** What this person would never claim, and has not written. */
export function claims(text: string, said: readonly string[], never: readonly string[]): GroundingFault[] {
  const all = said.join('\n');
  return never
    .filter((claim) => mentions(text, claim) && !mentions(all, claim))
    .map((what) => ({ kind: 'never', what }));
}

function mentions(text: string, claim: string): boolean {
  const words = ` ${wordsOf(text).join(' ')} `;
  const wanted = wordsOf(claim).join(' ');
  return wanted !== '' && words.includes(` ${wanted} `);
}

function runFaults(
  words: readonly string[],
  sources: readonly string[][],
  mode: 'rules' | 'llm-mock',
): GroundingFault[] {
  const faults: GroundingFault[] = [];
  let inserted = 0;
  for (let at = 0; at < words.length; ) {
    const run = longestRun(words, at, sources);
    const enough = run.length >= shortest || run.whole || run.length === words.length;
    if (run.length > 0 && enough) {
      at += run.length;
    } else if (mode === 'llm-mock' && joining.has(words[at] ?? '')) {
      inserted += 1;
      at += 1;
    } else {
      // Two words that happen to stand so somewhere prove nothing: a splice is made of such.
      faults.push({ kind: 'not_said', what: words.slice(at, at + Math.max(1, run.length)).join(' ') });
      at += Math.max(1, run.length);
    }
  }
  if (inserted > Math.max(1, words.length * 0.1)) faults.push({ kind: 'not_said', what: `${inserted} joining words` });
  const most = sources.reduce((sum, source) => sum + negationsIn(source), 0);
  if (negationsIn(words) > most) faults.push({ kind: 'negation', what: 'more negations than were written' });
  return faults;
}

const sentencesOf = (message: string): string[] =>
  [message, ...message.split(/(?<=[.!?؟…])\s+|\n/u)].filter((one) => one.trim() !== '');

interface Run {
  length: number;
  /** It is a whole sentence. */
  whole: boolean;
}

function longestRun(words: readonly string[], at: number, sources: readonly string[][]): Run {
  let best: Run = { length: 0, whole: false };
  for (const source of sources) {
    for (let from = 0; from < source.length; from++) {
      if (source[from] !== words[at]) continue;
      let length = 1;
      while (at + length < words.length && source[from + length] === words[at + length]) length += 1;
      if (length > best.length) best = { length, whole: from === 0 && length === source.length };
    }
  }
  return best;
}

/** A negation cut off its sentence: every sentence on the card must hold all negations of the run it was taken from. */
export function cutNegations(text: string, said: readonly string[]): GroundingFault[] {
  const sentences = said.flatMap((message) => message.split(/(?<=[.!?؟…])\s+|\n/u));
  return text
    .split(/(?<=[.!?؟…])\s+|\n/u)
    .filter((one) => wordsOf(one).length >= 4)
    .flatMap((one) => {
      const words = wordsOf(one);
      const joined = words.join(' ');
      const source = sentences.map(wordsOf).find((candidate) => candidate.join(' ').includes(joined));
      return source && negationsIn(source) > negationsIn(words)
        ? [{ kind: 'negation' as const, what: one.slice(0, 60) }]
        : [];
    });
}
