import { describe, expect, it } from 'vitest';
import type { ModerationAction } from '../../../shared/contracts/owner.ts';
import { aCard, aStage, type FakeServer, refusal } from './desk.fixture.ts';
import { HISTORY_DEPTH, ModerationDesk } from './moderation-desk.ts';

const approve = (card: { contentHash: string }): ModerationAction => ({
  type: 'approve',
  contentHash: card.contentHash,
});
const archive = (): ModerationAction => ({ type: 'archive' });

function aDesk(count = 1) {
  const cards = Array.from({ length: count }, (_, i) => aCard(`t${i}`));
  const stage = aStage(cards);
  const desk = new ModerationDesk(stage.needs);
  desk.receive(cards);
  const status = (id = 't0') => desk.cards.value.get(id)?.status;
  const answerAll = async () => {
    while (stage.server.calls.length > 0) {
      stage.server.calls.shift()?.settle();
      await stage.flush();
    }
  };
  return { ...stage, desk, status, answerAll };
}

describe('the moderation desk', () => {
  it('shows an approval before the server has answered, and keeps it after', async () => {
    const { desk, status, answerAll, server } = aDesk();
    desk.act(['t0'], approve);
    expect(status()).toBe('approved');
    expect(server.cards.get('t0')?.status).toBe('pending');
    await answerAll();
    expect(status()).toBe('approved');
    expect(desk.waiting.value.size).toBe(0);
  });

  it('takes an approval back with the token of exactly that approval', async () => {
    const { desk, status, answerAll, server } = aDesk();
    desk.act(['t0'], approve);
    await answerAll();
    desk.undo();
    expect(status()).toBe('pending');
    await answerAll();
    expect(server.cards.get('t0')?.status).toBe('pending');
  });

  it('waits for the answer to an action before it undoes it', async () => {
    const { desk, status, answerAll, server } = aDesk();
    desk.act(['t0'], approve);
    desk.undo();
    expect(status()).toBe('pending');
    expect(server.calls).toHaveLength(1);
    await answerAll();
    expect(server.applied).toBe(2);
    expect(server.cards.get('t0')?.status).toBe('pending');
  });

  it('one undo restores a whole batch', async () => {
    const { desk, status, answerAll } = aDesk(5);
    desk.act(['t0', 't1', 't2', 't3', 't4'], archive);
    await answerAll();
    expect(desk.history.value).toHaveLength(1);
    desk.undo();
    await answerAll();
    expect([0, 1, 2, 3, 4].map((i) => status(`t${i}`))).toEqual(Array(5).fill('pending'));
  });

  it('puts a card back, says why and forgets the step when the customer withdrew meanwhile', async () => {
    const { desk, status, answerAll, server, flush } = aDesk();
    desk.act(['t0'], approve);
    server.withdraw('t0');
    await answerAll();
    await flush();
    expect(status()).toBe('withdrawn');
    expect(desk.notice.value).toMatchObject({ kind: 'put-back', card: 't0', trouble: 'conflict', code: 'withdrawn' });
    expect(desk.undo()).toBe(false);
  });

  it('never shows an own action on top of a withdrawal', () => {
    const { desk, status } = aDesk();
    desk.act(['t0'], approve);
    desk.receive([aCard('t0', { status: 'withdrawn' })]);
    expect(status()).toBe('withdrawn');
    expect(desk.act(['t0'], archive)).toBe(false);
  });

  it('labels what waits for a network and applies it once when the network is back', async () => {
    const { desk, status, answerAll, server, flush, tick } = aDesk();
    desk.act(['t0'], approve);
    server.calls.shift()?.lose(true);
    await flush();
    expect(desk.queued.value).toBe(true);
    expect(status()).toBe('approved');
    tick();
    await answerAll();
    expect(server.applied).toBe(1);
    expect(desk.queued.value).toBe(false);
  });

  it('does not send what was undone before it left', async () => {
    const { desk, server, flush } = aDesk();
    desk.act(['t0'], approve);
    desk.act(['t0'], () => ({ type: 'feature', featured: true }));
    server.calls.shift()?.lose(false);
    await flush();
    desk.undo();
    desk.resume();
    await flush();
    server.calls.shift()?.settle();
    await flush();
    expect(server.calls).toHaveLength(0);
    expect(desk.cards.value.get('t0')).toMatchObject({ status: 'approved', featured: false });
  });

  it('tries a busy server again and gives up with a sentence', async () => {
    const { desk, status, answerAll, server, tick, flush } = aDesk();
    server.refuseWith = refusal(503, 'internal_error');
    desk.act(['t0'], approve);
    for (let i = 0; i < 5; i++) {
      await answerAll();
      tick();
      await flush();
    }
    expect(status()).toBe('pending');
    expect(desk.notice.value).toMatchObject({ kind: 'put-back', trouble: 'busy' });
  });

  it('keeps what was done while signed out, and sends it after signing in', async () => {
    const { desk, answerAll, server, flush } = aDesk();
    server.refuseWith = refusal(401, 'unauthorized');
    desk.act(['t0'], approve);
    await answerAll();
    expect(desk.signedOut.value).toBe(true);
    server.refuseWith = null;
    desk.resume();
    await flush();
    await answerAll();
    expect(server.cards.get('t0')?.status).toBe('approved');
  });

  it('asks the server when another tab spoke while an action was under way', async () => {
    const { desk, status, server, flush } = aDesk();
    desk.act(['t0'], approve);
    const call = server.calls.shift();
    desk.receive([aCard('t0', { status: 'archived' })]);
    call?.settle();
    server.cards.set('t0', aCard('t0', { status: 'archived' }));
    await flush();
    expect(status()).toBe('archived');
  });

  it('leaves a card alone that looks so already', () => {
    const { desk, server } = aDesk();
    expect(desk.act(['t0'], () => ({ type: 'feature', featured: false }))).toBe(false);
    expect(server.calls).toHaveLength(0);
  });

  it(`remembers ${HISTORY_DEPTH} steps`, async () => {
    const { desk, answerAll } = aDesk();
    for (let i = 0; i < HISTORY_DEPTH + 5; i++) desk.act(['t0'], () => ({ type: 'feature', featured: i % 2 === 0 }));
    expect(desk.history.value).toHaveLength(HISTORY_DEPTH);
    await answerAll();
  });

  it('sends nothing after it was disposed of', async () => {
    const { desk, server, flush, tick } = aDesk();
    desk.act(['t0'], approve);
    server.calls.shift()?.lose(false);
    await flush();
    desk[Symbol.dispose]();
    tick();
    await flush();
    expect(server.calls).toHaveLength(0);
  });
});

/** Small, seeded and repeatable: https://github.com/cprosche/mulberry32 */
function random(seed: number): (below: number) => number {
  let a = seed;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const moves: ((n: number) => ModerationAction)[] = [
  () => ({ type: 'approve', contentHash: 'x' }),
  () => ({ type: 'archive' }),
  () => ({ type: 'restore' }),
  (n) => ({ type: 'feature', featured: n % 2 === 0 }),
  (n) => ({ type: 'tag', tags: [`tag-${n % 3}`] }),
  (n) => ({ type: 'highlight', ranges: [{ start: 0, end: 1 + (n % 4) }] }),
  (n) => ({ type: 'reply', text: n % 2 ? `Thank you ${n}` : '' }),
];

function answerSome(server: FakeServer, pick: (below: number) => number): void {
  const call = server.calls.splice(pick(server.calls.length), 1)[0];
  const luck = pick(10);
  if (luck === 0) call?.lose(false);
  else if (luck === 1) call?.lose(true);
  else call?.settle();
}

describe('a thousand random sequences of actions and undos', () => {
  it('end where the plain model ends, whatever was lost, late or out of order', async () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const pick = random(seed);
      const { desk, server, flush, tick } = aDesk(3);
      const model = { cards: new Map(server.cards), past: [] as Map<string, unknown>[] };
      const look = (cards: ReadonlyMap<string, unknown>) => JSON.stringify([...cards]);
      for (let step = 0; step < 30; step++) {
        if (pick(3) > 0) {
          const ids = ['t0', 't1', 't2'].filter(() => pick(2));
          const make = moves[pick(moves.length)] ?? archive;
          const before = new Map(desk.cards.value);
          const n = pick(100);
          if (desk.act(ids, () => make(n))) {
            model.past.push(before);
            expect(look(desk.cards.value)).not.toBe(look(before));
          }
        } else if (desk.undo()) {
          // Undo means: exactly as it was before the last thing that still stands.
          expect(look(desk.cards.value)).toBe(look(model.past.pop() ?? new Map()));
        }
        while (server.calls.length > 0 && pick(2)) {
          answerSome(server, pick);
          await flush();
        }
        if (pick(4) === 0) tick();
      }
      for (let i = 0; i < 400 && (server.calls.length > 0 || desk.waiting.value.size > 0); i++) {
        while (server.calls.length > 0) answerSome(server, pick);
        await flush();
        tick();
        await flush();
      }
      expect(desk.waiting.value.size, `seed ${seed} came to rest`).toBe(0);
      expect(look(desk.cards.value), `seed ${seed}`).toBe(look(server.cards));
      desk[Symbol.dispose]();
    }
  });
});
