import { fail } from '../../domain/result.ts';
import type { LanguageModel } from '../../ports/language-model.ts';

/** The language model of an installation without one: the rules alone. */
export const noLanguageModel: LanguageModel = {
  name: 'none',
  present: false,
  complete: async () => fail('unavailable'),
};
