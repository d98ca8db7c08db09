import { bereavement } from '../locales/across.ts';
import type { Lexicon } from '../locales/lexicon.ts';

/** Health and the law: out of print unless the customer puts it in (GDPR art. 9 calls the first a special category). */
export const isPersonal = (text: string, lexicon: Lexicon): boolean =>
  lexicon.sensitive.test(text.replace(bereavement, ' '));
