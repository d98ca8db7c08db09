import type { Lexicon } from '../locales/lexicon.ts';
import type { Sentence } from './segment.ts';

/**
 * Which sentences ask us something. A question that the customer answers himself ("Was it cheap? No.") or that wants no
 * answer ("What more could you want?") is part of the story; one that ends the message, or speaks to us, is not.
 */
export function questionsToUs(text: string, sentences: readonly Sentence[], lexicon: Lexicon): boolean[] {
  return sentences.map((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!/\?["”’)]?$/u.test(words) || !lexicon.interrogativeStart.test(words) || lexicon.rhetorical.test(words))
      return false;
    return lexicon.addressesUs.test(words) || index === sentences.length - 1 || sentences.length === 1;
  });
}
