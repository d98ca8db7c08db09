import type { Lexicon } from '../locales/lexicon.ts';
import { everyLocale } from '../locales/table.ts';
import { bareMessage, wordsOf } from './words.ts';

const instructions = [
  /\b(?:ignore|disregard|forget) (?:all |any |the |your |my )*(?:previous|prior|above|earlier|preceding) (?:instructions?|prompts?|messages?|rules|text)/giu,
  /\bsystem prompt\b|<\|?\/?(?:system|assistant|user|im_start|im_end)\|?>|\[\/?INST\]|^\s*(?:system|assistant)\s*:/giu,
  /\b(?:you are now|act as|pretend to be) (?:an? |the )?(?:\w+ )?(?:admin|administrator|owner|ai|assistant|developer|dan|system)\b/giu,
  /\b(?:output|print|reply with|respond with|repeat|write) (?:exactly|only|verbatim|back)\b|\b(?:new|updated) instructions (?:for|to) (?:the|you|this)|\banswer only in \p{L}+|\b(?:say|reply|respond) (?:exactly|only|verbatim|back)\b.{0,40}[:"“]/giu,
  /\bas (?:the )?(?:owner|admin|administrator|developer)\b.{0,40}\b(?:approve|publish|authori[sz]e|override)/giu,
  /\b(?:set|change|make) (?:the |this )?(?:rating|score|stars?|consent) (?:to |= ?)?(?:\d|true|yes)/giu,
  /[A-Za-z0-9+/]{60,}={0,2}|\[[^\]]*\]\(\s*(?:https?:|data:)/gu,
  /["'{]\s*(?:role|commands?|consent|slot)["']\s*:/giu,
  /^\s*[=+@-]\s*[A-Z]{2,}\w*\s*[(|]/giu,
];

/** Where a text speaks to a machine instead of to us, in any language. A flag only: the words stay what they are, plain text. */
export const instructionsIn = (text: string): { start: number; end: number }[] =>
  [...instructions, ...inOtherWords].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  );

const inOtherWords = everyLocale.flatMap(({ lexicon }) => lexicon.instructions);

const markup = /<\/?[a-z!][^>]*>|\bjavascript:/iu;
const contact =
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}|\bhttps?:\/\/\S+|\bwww\.\S+|(?:\+|\b)\d[\d ().-]{7,}\d\b|\b[\p{L}\d-]+\.(?:com|net|org|io|co\.uk|shop|info|biz|ru|xyz)\b/iu;

/** Left out of a draft until the customer puts it back: markup, addresses and numbers that reach somebody, swearing. */
export const isUnfitByDefault = (text: string, lexicon: Lexicon): boolean =>
  markup.test(text) || contact.test(text) || lexicon.profanity.test(text);

const runs = /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|uiop|zxcv|xcvb|cvbn|vbnm)/iu;

function looksTyped(word: string): boolean {
  if (/(\p{L})\1{3,}/u.test(word) || runs.test(word) || /^(\p{L}{2,3})\1{2,}$/u.test(word)) return false;
  if (!/^[a-z']+$/u.test(word)) return true;
  return word.length < 4 || /[aeiouy]/u.test(word);
}

/** Keys pressed, nothing said: most words impossible and none known. Emoji alone says nothing either. */
export function isGibberish(text: string, lexicon: Lexicon): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return true;
  if (
    words.some(
      ({ word }) => lexicon.closedClass.has(word) || lexicon.common.has(word) || lexicon.genericPraise.has(word),
    )
  )
    return false;
  const odd = words.filter(({ word }) => /\p{L}/u.test(word) && !looksTyped(word)).length;
  return odd > 0.6 * words.length;
}

/** Whole messages that answer without saying anything that could be quoted. */
export const isRefusal = (text: string, lexicon: Lexicon): boolean => {
  const bare = bareMessage(text, lexicon);
  return lexicon.refusals.has(bare) || lexicon.refusals.has(text.trim());
};
export const isAffirmation = (text: string, lexicon: Lexicon): boolean =>
  lexicon.affirmations.has(bareMessage(text, lexicon));
