import type { Lexicon } from '../locales/lexicon.ts';

/**
 * What may stand between two sentences that follow each other. "And" alone: every other word that joins says more than
 * that they follow (a cause, a contrast, a time). A language that is not here joins nothing.
 */
const joining: Readonly<Record<string, readonly string[]>> = {
  en: ['and'],
  es: ['y', 'e'],
  fr: ['et'],
  de: ['und'],
  pt: ['e'],
  sw: ['na'],
};

export const joiningWords = ({ tag, grounding }: Lexicon): readonly string[] =>
  (joining[tag] ?? []).filter((word) => grounding.insertable.has(word) && !grounding.guarded.has(word));

/** Whether anything but whole sentences as they were typed may be proposed in this language. */
export const mayBeWorded = ({ grounding }: Lexicon): boolean => grounding.insertable.size > 0;
