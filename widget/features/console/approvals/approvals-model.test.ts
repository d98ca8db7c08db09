import { describe, expect, it } from 'vitest';
import { aCard, aStage } from '../../../platform/moderation/desk.fixture.ts';
import type { ConsoleApi } from '../console-api.ts';
import { ApprovalsModel } from './approvals-model.ts';

async function aQueue(count = 4) {
  const cards = Array.from({ length: count }, (_, i) =>
    aCard(`t${i}`, { author: { name: `Person ${i}`, title: null, company: null } }),
  );
  const stage = aStage(cards);
  const said: { text: string; undo?: () => void }[] = [];
  const api = {
    desk: stage.server,
    approvals: async (_space: string, status: string) => {
      const found = [...stage.server.cards.values()].filter((card) => card.status === status);
      return { cards: found, total: found.length, nextCursor: null };
    },
    approval: async (id: string) => ({
      card: stage.server.cards.get(id),
      transcript: [],
      provenance: [],
      customer: {},
    }),
  } as unknown as ConsoleApi; // the routes that approvals use
  const model = new ApprovalsModel({
    ...stage.needs,
    api,
    space: 's',
    say: (sentence) => said.push(sentence),
    onChoose: () => {},
  });
  await model.show('pending');
  const answerAll = async () => {
    while (stage.server.calls.length > 0) {
      stage.server.calls.shift()?.settle();
      await stage.flush();
    }
  };
  const statuses = () => model.rows.value.map(({ status }) => status);
  return { ...stage, model, said, answerAll, statuses };
}

describe('the approval queue', () => {
  it('goes on to the next after an approval; the row stays and says what it is', async () => {
    const { model, statuses, said, answerAll } = await aQueue();
    model.choose('t0');
    model.approve();
    expect(model.chosen.value).toBe('t1');
    expect(statuses()).toEqual(['approved', 'pending', 'pending', 'pending']);
    expect(model.count.value).toBe(3);
    expect(said.at(-1)?.text).toBe('Approved. Person 0 is live.');
    await answerAll();
    expect(model.count.value).toBe(3);
  });

  it('comes back to what was undone', async () => {
    const { model, statuses, answerAll } = await aQueue();
    model.choose('t0');
    model.archive();
    await answerAll();
    model.undo();
    await answerAll();
    expect(model.chosen.value).toBe('t0');
    expect(statuses()).toEqual(Array(4).fill('pending'));
    expect(model.count.value).toBe(4);
  });

  it('acts on everything selected at once', async () => {
    const { model, statuses, answerAll } = await aQueue();
    for (const id of ['t1', 't3']) {
      model.choose(id);
      model.pick();
    }
    model.approve();
    await answerAll();
    expect(statuses()).toEqual(['pending', 'approved', 'pending', 'approved']);
    expect(model.picked.value.size).toBe(0);
  });

  it('takes in what arrives while one looks', async () => {
    const { model } = await aQueue(1);
    model.hear(aCard('fresh'));
    expect(model.rows.value.map(({ id }) => id)).toEqual(['fresh', 't0']);
    expect(model.count.value).toBe(2);
  });

  it('says who took their words back', async () => {
    const { model, said } = await aQueue();
    model.hear(aCard('t2', { status: 'withdrawn' }));
    expect(said.at(-1)?.text).toContain('Person 2 took these words back');
  });

  it('restores from the archive instead of approving words nobody has looked at again', async () => {
    const { model, server, answerAll } = await aQueue();
    server.cards.set('t0', aCard('t0', { status: 'archived' }));
    await model.show('archived');
    model.choose('t0');
    model.approve();
    await answerAll();
    expect(server.cards.get('t0')?.status).toBe('pending');
  });
});
