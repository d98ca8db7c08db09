import type { Lexicon } from '../locales/lexicon.ts';
import type { Locale } from '../locales/locale.ts';
import { clean } from '../understand/clean.ts';
import { instructionsIn, isUnfitByDefault } from '../understand/hygiene.ts';
import { quantitiesIn } from '../understand/quantities.ts';
import { segment } from '../understand/segment.ts';
import { isContent, wordsOf } from '../understand/words.ts';
import { difference } from './difference.ts';
import { speaksToMachine } from './quotable.ts';

interface QuestionNeeds {
  /** The same question as the bank words it. */
  bankText: string;
  /** What the customer has said. */
  transcript: readonly string[];
  locale: Locale;
}

const longest = 140;
const asks = /[?؟？]/gu;

/**
 * Why a rephrased question may not be asked; null: it may. It refers to the customer's words and asks what the bank
 * asks: it brings no word of its own, no praise or blame, no promise, nobody's name.
 */
export function lintQuestion(text: string, needs: QuestionNeeds): string | null {
  const { lexicon } = needs.locale;
  if (text.length > longest) return 'too_long';
  if (!isOneQuestion(text)) return 'not_one_question';
  if (isUnclean(text, lexicon)) return 'unclean';
  if (lexicon.sensitive.test(text)) return 'personal';
  return wordsWrong(text, needs);
}

const isOneQuestion = (text: string): boolean => text.match(asks)?.length === 1 && /[?؟？]$/u.test(text);

function isUnclean(text: string, lexicon: Lexicon): boolean {
  if (clean(text) !== text || /[\p{Cf}\n<>{}[\]|`*_#@\\]|!|\p{Extended_Pictographic}/u.test(text)) return true;
  return isUnfitByDefault(text, lexicon) || instructionsIn(text).length > 0 || speaksToMachine(text, lexicon);
}

function wordsWrong(text: string, { bankText, transcript, locale }: QuestionNeeds): string | null {
  const { lexicon } = locale;
  const words = keysOf(text);
  const [bank, said] = [new Set(keysOf(bankText)), new Set(transcript.flatMap(keysOf))];
  const news = words.filter((word) => !bank.has(word));
  if (news.some((word) => isLoaded(word, lexicon) && !saidPlainly(word, transcript, lexicon))) return 'sentiment';
  if (news.some((word) => isContent(word, lexicon) && !said.has(word))) return 'new_word';
  if (news.some((word) => leads(word, lexicon))) return 'leading';
  const balance = (of: readonly string[]): string[] =>
    of.filter((word) => isLoaded(word, lexicon) || lexicon.polarity.negators.has(word));
  if (difference(balance([...bank]), balance(words)).less.length > 0) return 'one_sided';
  if (newAmount(text, [bankText, ...transcript], lexicon)) return 'amount';
  if (lexicon.relations.rewarded.test(text) && !lexicon.relations.rewarded.test(bankText)) return 'promise';
  return namesSomebody(text, bank, lexicon) ? 'name' : null;
}

const keysOf = (text: string): string[] => wordsOf(text).map(({ word }) => word.normalize('NFC'));

const isLoaded = (word: string, { polarity }: Lexicon): boolean =>
  polarity.positive.has(word) || polarity.negative.has(word);

/** "Not good" has not called anything good. */
function saidPlainly(word: string, transcript: readonly string[], lexicon: Lexicon): boolean {
  return transcript.some((text) =>
    segment(text, lexicon).some(({ start, end }) => {
      const words = keysOf(text.slice(start, end));
      return words.includes(word) && !words.some((one) => lexicon.polarity.negators.has(one));
    }),
  );
}

/** "Really", "not", "will": they say what the answer should be, or what will be done. The bank's own may stay. */
const leads = (word: string, { polarity, grounding }: Lexicon): boolean =>
  polarity.negators.has(word) || grounding.guarded.has(word);

function newAmount(text: string, known: readonly string[], lexicon: Lexicon): boolean {
  const amounts = new Set(known.flatMap((one) => quantitiesIn(one, lexicon).map(({ norm }) => norm)));
  const digits = new Set(known.flatMap((one) => one.match(/\p{N}+/gu) ?? []));
  return (
    quantitiesIn(text, lexicon).some(({ norm }) => !amounts.has(norm)) ||
    (text.match(/\p{N}+/gu) ?? []).some((one) => !digits.has(one)) ||
    /[\p{Sc}%٪]/u.test(text.replace(/./gsu, (sign) => (known.some((one) => one.includes(sign)) ? '' : sign)))
  );
}

/** Staff are not asked about by name; months are nobody's. German writes every noun like a name, so there it does not show. */
function namesSomebody(text: string, bank: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (lexicon.tag === 'de') return false;
  const amounts = quantitiesIn(text, lexicon);
  return wordsOf(text).some(
    ({ start, end, word }) =>
      start > 1 &&
      /^\p{Lu}/u.test(text.slice(start, end)) &&
      !bank.has(word) &&
      !lexicon.closedClass.has(word) &&
      !amounts.some((amount) => amount.start <= start && end <= amount.end),
  );
}
