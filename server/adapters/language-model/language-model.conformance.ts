import { expect, it } from 'vitest';
import type { LanguageModel, ModelRequest } from '../../ports/language-model.ts';

export interface ModelUnderTest {
  model: LanguageModel;
  close(): Promise<void>;
}

export const troubles = ['timeout', 'unavailable', 'refused', 'malformed', 'circuit_open'] as const;

export const requestFor = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  messages: [
    { role: 'system', content: 'Answer in JSON.' },
    { role: 'user', content: 'b\n{"messages":[{"name":"m1","text":"The loaf was warm."}],"said":"m1"}\nb' },
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['commands', 'choice', 'draft'],
    properties: { commands: {}, choice: {}, draft: {} },
  },
  timeoutMs: 1_000,
  ...changes,
});

/** What every language model promises, the one that is none included: an object with what was required, or a named trouble. */
export function languageModelConformance(create: () => Promise<ModelUnderTest>): void {
  const using = async (test: (model: LanguageModel) => Promise<void>) => {
    const { model, close } = await create();
    try {
      await test(model);
    } finally {
      await close();
    }
  };
  const expectAnswerOrTrouble = (answer: Awaited<ReturnType<LanguageModel['complete']>>) => {
    if (answer.ok) expect(answer.value).toMatchObject({ commands: expect.anything() });
    else expect(troubles).toContain(answer.error);
  };

  it('answers with the object asked for, or names the trouble', () =>
    using(async (model) => expectAnswerOrTrouble(await model.complete(requestFor()))));

  it('has an answer exactly when it is present', () =>
    using(async (model) => {
      expect((await model.complete(requestFor())).ok).toBe(model.present);
    }));

  it('takes no longer than it was given', () =>
    using(async (model) => {
      const from = performance.now();
      expectAnswerOrTrouble(await model.complete(requestFor({ timeoutMs: 1 })));
      expect(performance.now() - from).toBeLessThan(500);
    }));

  it('takes a call that was given up already', () =>
    using(async (model) => {
      expect((await model.complete(requestFor({ signal: AbortSignal.abort() }))).ok).toBe(false);
    }));

  it('takes many calls at once', () =>
    using(async (model) => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => model.complete(requestFor())));
      answers.forEach(expectAnswerOrTrouble);
    }));
}
