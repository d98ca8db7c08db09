import { bareQuestion } from '../locales/across.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import type { Sentence } from './segment.ts';

/**
 * Which sentences ask us something. A question that the customer answers himself ("Was it cheap? No.") or that wants no
 * answer ("What more could you want?") is part of the story; one that ends the message, or speaks to us, is not.
 */
const shortAnswer = 4;
const longestBare = 12;

const isBareQuestion = (words: string, lexicon: Lexicon): boolean =>
  bareQuestion.test(words) && words.split(/\s+/u).length <= longestBare && !lexicon.pastEvent.test(words);

/** "Was it cheap? No." and "Would I go back? Tomorrow." are told, not asked. */
function answersItself(text: string, next: Sentence | undefined, lexicon: Lexicon): boolean {
  if (!next) return false;
  const words = text.slice(next.start, next.end);
  return (
    lexicon.answerStart.test(words) || words.split(/\s+/u).length <= shortAnswer || lexicon.firstPerson.test(words)
  );
}

export function questionsToUs(text: string, sentences: readonly Sentence[], lexicon: Lexicon): boolean[] {
  return sentences.map((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end);
    if (sentences.length === 1 && isBareQuestion(words, lexicon)) return true;
    if (!/[?؟]+["”’)»]?$/u.test(words) || !lexicon.interrogativeStart.test(words) || lexicon.rhetorical.test(words))
      return false;
    if (lexicon.addressesUs.test(words) || index === sentences.length - 1) return true;
    return !answersItself(text, sentences[index + 1], lexicon);
  });
}
