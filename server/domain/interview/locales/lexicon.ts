import type { Slot } from '../commands.ts';
import type { NumberLexicon } from './compile-numbers.ts';

export type CueSlot = Extract<
  Slot,
  'problem' | 'hesitation' | 'result' | 'surprise' | 'improve' | 'recommend_to' | 'specific'
>;

/**
 * How people of one language say stop. Every language's list is active in every conversation: whoever answers a Spanish
 * question in French must be heard.
 */
export interface Leaving {
  /** Everyday words, lower case, which count only as the whole message. */
  stop: ReadonlySet<string>;
  /** Phrases that count anywhere; tested against lower-case text. */
  stopAnywhere: readonly RegExp[];
  /** Whole messages that take the words back; they do not opt out. */
  withdraw: ReadonlySet<string>;
  withdrawAnywhere: readonly RegExp[];
  /** Whole messages that ask to be written to again. */
  start: ReadonlySet<string>;
}

/** What a proposed wording may add to the customer's words, and what it may never add or lose. All lower case. */
export interface GroundingWords {
  /** At most 40 closed-class words that may be inserted: and, so, which, was, our. Empty: nothing may be. */
  insertable: ReadonlySet<string>;
  /** Modals, intensifiers, quantifiers, superlatives, comparatives, causal words: their number stays as it was. */
  guarded: ReadonlySet<string>;
  /** Words that make a statement weaker or vaguer: about, almost, I think, maybe. Never lost. */
  hedges: ReadonlySet<string>;
}

/** How a rating is said in words. Lower case, straight apostrophes. */
export interface RatingForms {
  /** "five" → 5, "poor" → 1, "excellent" → 5: the ends of our scale and the numbers. Nothing in between. */
  words: ReadonlyMap<string, number>;
  /** An alternation: "out of|of". */
  outOf: string;
  /** An alternation: "stars?". */
  stars: string;
  /** An alternation of what may stand before: "a|an|i'd say|i give it". */
  lead: string;
}

/** What a language's words tell the rules. Compiled once when the module loads; read-only from then on. */
export interface Lexicon {
  /** BCP 47 of the language that these words are of. */
  tag: string;
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
  /** Whole messages that ask for no name to be shown. */
  anonymous: ReadonlySet<string>;
  affirmations: ReadonlySet<string>;
  finish: ReadonlySet<string>;
  pause: ReadonlySet<string>;
  help: ReadonlySet<string>;
  leaving: Leaving;
  /** Stripped before a whole message is compared with one of the sets above. */
  courtesies: ReadonlySet<string>;
  wantsHuman: RegExp;
  /** "I never bought this": not the person whom the business meant. Whole messages or their start. */
  wrongPerson: RegExp;
  /** "I'm 13": says of themselves that they are a child. */
  minor: RegExp;
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
  /** Only ever a veto or a reason to ask, never a reason to choose. */
  polarity: {
    positive: ReadonlySet<string>;
    negative: ReadonlySet<string>;
    negators: ReadonlySet<string>;
    /** Said as one phrase, against what its words say: "not bad at all", "couldn't be happier". */
    phrases: { positive: RegExp; negative: RegExp; neither: RegExp };
  };
  /** Orders to a machine in this language: "ignore the previous instructions". Each with the flags `giu`. */
  instructions: readonly RegExp[];
  grounding: GroundingWords;
  ratings: RatingForms;
  numbers: NumberLexicon;
  relations: { insider: RegExp; rewarded: RegExp; customer: RegExp };
  yes: RegExp;
  no: RegExp;
}
