import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { metamorphic } from '../../tools/score/metamorphic.ts';
import { run } from '../../tools/score/run.ts';
import { loadScenarios, scenarioSchema } from '../../tools/score/scenario.ts';

const scenarios = loadScenarios(path.join(import.meta.dirname, '../../server/domain/interview/scenarios'));

describe('disturbed conversations', () => {
  it('break no gate and come to the same end', () => {
    expect(metamorphic(scenarios, 160, 'rules').breaches).toEqual([]);
  }, 60_000);
});

describe('a scenario file', () => {
  it('may leave out almost everything', () => {
    const bare = scenarioSchema.parse({ id: 'bare', business: { name: 'A', item: 'b' } });
    expect(bare.persona.patience).toBe(8);
    expect(run(bare, 'rules').breaches).toEqual([]);
  });

  it('may be on a channel, in a language and with events that we do not know', () => {
    const odd = scenarioSchema.parse({
      id: 'odd',
      locale: 'ja',
      channel: 'pigeon',
      business: { name: '青空', item: '朝ごはん' },
      persona: {
        truth: { rating: 4, facts: [{ id: 'f', slot: 'story', text: 'パンが焼きたてでした。', unlock: ['q.story'] }] },
      },
      events: [{ at: 'whenever', do: 'somersault' }],
    });
    expect(run(odd, 'rules').breaches).toEqual([]);
  });
});
