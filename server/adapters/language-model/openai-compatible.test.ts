import { afterEach, describe, expect, it } from 'vitest';
import { manualClock } from '../clock/manual.ts';
import { languageModelConformance, requestFor } from './language-model.conformance.ts';
import { createOpenAiCompatible } from './openai-compatible.ts';
import { languageModelStandIn, type Play } from './testing/language-model-stand-in.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function connected(...plays: Play[]) {
  const server = await languageModelStandIn(...plays);
  closing.push(server.close);
  const clock = manualClock(0);
  const model = createOpenAiCompatible({ baseUrl: server.url, apiKey: 'key-word', model: 'small-one', clock });
  const trouble = async (timeoutMs = 1_000) => {
    const answer = await model.complete(requestFor({ timeoutMs }));
    return answer.ok ? null : answer.error;
  };
  return { server, model, clock, trouble };
}

const honestAnswer = {
  commands: [{ t: 'AddEvidence', slot: 'story', quote: 'The loaf was warm.' }],
  choice: null,
  draft: null,
};

describe('an OpenAI-compatible endpoint, as every language model', () => {
  languageModelConformance(async () => {
    const { model, server } = await connected('honest');
    return { model, close: server.close };
  });
});

describe('an OpenAI-compatible endpoint', () => {
  it('is asked for the schema, strictly, with the key in its header and nowhere else', async () => {
    const { server, model } = await connected('honest');
    expect(await model.complete(requestFor())).toEqual({ ok: true, value: honestAnswer });
    expect(server.calls).toEqual([
      {
        authorization: 'Bearer key-word',
        body: {
          model: 'small-one',
          messages: requestFor().messages,
          temperature: 0,
          max_tokens: 1500,
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema: requestFor().schema },
          },
        },
      },
    ]);
    expect(JSON.stringify(server.calls[0]?.body)).not.toContain('key-word');
  });

  it('needs no key where none is set', async () => {
    const { server } = await connected('honest');
    const model = createOpenAiCompatible({ baseUrl: server.url, apiKey: null, model: 'm', clock: manualClock(0) });
    await model.complete(requestFor());
    expect(server.calls[0]?.authorization).toBeNull();
  });

  it.each<Play>(['fenced', 'thinking aloud'])('is understood when it is %s', async (play) => {
    const { model } = await connected(play);
    expect(await model.complete(requestFor())).toEqual({ ok: true, value: honestAnswer });
  });

  it.each<[Play, string]>([
    ['hanging', 'timeout'],
    ['hanging in the body', 'timeout'],
    ['slow', 'timeout'],
    ['broken', 'unavailable'],
    ['busy', 'unavailable'],
    ['unauthorised', 'unavailable'],
    ['elsewhere', 'unavailable'],
    ['dropping', 'unavailable'],
    ['disliking everything', 'unavailable'],
    ['refusing', 'refused'],
    ['filtered', 'refused'],
    ['truncated', 'malformed'],
    ['cut off', 'malformed'],
    ['no json', 'malformed'],
    ['a list', 'malformed'],
    ['empty', 'malformed'],
    ['huge', 'malformed'],
  ])('that is %s has no answer: %s', async (play, error) => {
    const { trouble } = await connected(play);
    expect(await trouble(300)).toBe(error);
  });

  it('nobody listens: unavailable', async () => {
    const { server, trouble } = await connected();
    await server.close();
    expect(await trouble()).toBe('unavailable');
  });

  it('is given up with its caller, and is no worse for it', async () => {
    const { server, model, trouble } = await connected('hanging');
    for (let time = 0; time < 4; time++) {
      const leaving = new AbortController();
      const answer = model.complete(requestFor({ timeoutMs: 5_000, signal: leaving.signal }));
      leaving.abort();
      expect(await answer).toEqual({ ok: false, error: 'unavailable' });
    }
    server.plays('honest');
    expect(await trouble()).toBeNull();
  });
});

describe('what is tried again', () => {
  it('an answer that is no JSON, once', async () => {
    const { server, model } = await connected('truncated', 'honest');
    expect(await model.complete(requestFor())).toEqual({ ok: true, value: honestAnswer });
    expect(server.calls).toHaveLength(2);
  });

  it('within the time of the first try, not twice it', async () => {
    const { server, trouble } = await connected('truncated', 'hanging');
    const from = performance.now();
    expect(await trouble(400)).toBe('timeout');
    expect(performance.now() - from).toBeLessThan(700);
    expect(server.calls).toHaveLength(2);
  });

  it('nothing else', async () => {
    const { server, trouble } = await connected('broken', 'honest');
    expect(await trouble()).toBe('unavailable');
    expect(server.calls).toHaveLength(1);
  });

  it('without response_format, where the endpoint knows none; and from then on at once', async () => {
    const { server, model } = await connected('without response_format');
    expect(await model.complete(requestFor())).toEqual({ ok: true, value: honestAnswer });
    await model.complete(requestFor());
    expect(server.calls.map(({ body }) => 'response_format' in body)).toEqual([true, false, false]);
    const [, plain] = server.calls;
    expect(plain?.body.temperature).toBeUndefined();
    expect(plain?.body.messages.at(-1)?.content).toContain('"required":["commands","choice","draft"]');
  });

  it('is asked for the schema again when it was something else that it disliked', async () => {
    const { server, model } = await connected('disliking everything', 'disliking everything', 'honest');
    await model.complete(requestFor());
    await model.complete(requestFor());
    expect(server.calls.map(({ body }) => 'response_format' in body)).toEqual([true, false, true]);
  });
});

describe('an endpoint that keeps failing', () => {
  it('is left alone after three failures, and tried again by one call after thirty seconds', async () => {
    const { server, trouble, clock } = await connected('broken');
    expect([await trouble(), await trouble(), await trouble()]).toEqual(['unavailable', 'unavailable', 'unavailable']);
    expect(await trouble()).toBe('circuit_open');
    expect(server.calls).toHaveLength(3);
    server.plays('honest');
    clock.advance(30_000);
    expect(await trouble()).toBeNull();
    expect(await trouble()).toBeNull();
  });

  it('is not left alone for refusing what some customer wrote', async () => {
    const { trouble } = await connected('refusing');
    const all = [await trouble(), await trouble(), await trouble(), await trouble()];
    expect(all).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});

describe('many at once', () => {
  it('are eight; whoever comes then goes on without, at once', async () => {
    const { server, model } = await connected('slow');
    server.slowBy(250);
    const first = Array.from({ length: 8 }, () => model.complete(requestFor()));
    const from = performance.now();
    expect(await model.complete(requestFor())).toEqual({ ok: false, error: 'unavailable' });
    expect(performance.now() - from).toBeLessThan(50);
    expect((await Promise.all(first)).every(({ ok }) => ok)).toBe(true);
    expect(await model.complete(requestFor())).toMatchObject({ ok: true });
    expect(server.calls).toHaveLength(9);
  });
});
