import { describe } from 'vitest';
import { languageModelConformance } from './language-model.conformance.ts';
import { noLanguageModel } from './none.ts';

describe('no language model, as every language model', () => {
  languageModelConformance(async () => ({ model: noLanguageModel, close: async () => {} }));
});
