import type { Slot } from '../commands.ts';
import type { NumberLexicon } from './compile-numbers.ts';

export type CueSlot = Extract<
  Slot,
  'problem' | 'hesitation' | 'result' | 'surprise' | 'improve' | 'recommend_to' | 'specific'
>;

/** What a language's words tell the rules. Compiled once when the module loads; read-only from then on. */
export interface Lexicon {
  segmenter: Intl.Segmenter;
  /** Lower case, without the final stop. */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number ("No. 5"); else words of their own. */
  numberAbbreviations: ReadonlySet<string>;
  /** "5." is an ordinal, not the end of a sentence. */
  ordinalStops: boolean;
  /** Function words: no content of their own. */
  closedClass: ReadonlySet<string>;
  /** A few hundred everyday words, cheaper than the rest. */
  common: ReadonlySet<string>;
  genericPraise: ReadonlySet<string>;
  /** A whole message that says no, or says nothing. */
  refusals: ReadonlySet<string>;
  skips: ReadonlySet<string>;
  affirmations: ReadonlySet<string>;
  finish: ReadonlySet<string>;
  pause: ReadonlySet<string>;
  help: ReadonlySet<string>;
  /** Stripped before a whole message is compared with one of the sets above. */
  courtesies: ReadonlySet<string>;
  wantsHuman: RegExp;
  /** Sentences about the talk itself ("see above"), whole. */
  processTalk: RegExp;
  cues: Record<CueSlot, RegExp>;
  /** A sentence that starts so stands or falls with the one before it. */
  boundStart: RegExp;
  anaphoricStart: RegExp;
  /** An answer's first word that needs our question to make sense. */
  answerStart: RegExp;
  interrogativeStart: RegExp;
  rhetorical: RegExp;
  addressesUs: RegExp;
  firstPerson: RegExp;
  /** The customer as the one who acts: a sentence that can stand without our question. */
  ownSubject: RegExp;
  pastEvent: RegExp;
  /** Marks a clause: without one, a short answer to a narrow question is a fragment. */
  finiteVerb: RegExp;
  conditional: RegExp;
  /** "Actually it was 8 hours, not 10": groups `to` and `old`. */
  correction: { lead: RegExp; pattern: RegExp };
  sarcasm: RegExp;
  danglingComparison: RegExp;
  profanity: RegExp;
  abuse: RegExp;
  /** Health, death, law: never quoted back. */
  sensitive: RegExp;
  /** Only ever a veto, never a reason to choose. */
  polarity: { positive: ReadonlySet<string>; negative: ReadonlySet<string>; negators: ReadonlySet<string> };
  numbers: NumberLexicon;
  ratingWords: ReadonlyMap<string, number>;
  relations: { insider: RegExp; rewarded: RegExp; customer: RegExp };
  yes: RegExp;
  no: RegExp;
}
