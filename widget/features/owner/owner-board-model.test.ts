import { describe, expect, it } from 'vitest';
import type { OwnerBoard } from '../../../shared/contracts/owner.ts';
import { aCard, aStage } from '../../platform/moderation/desk.fixture.ts';
import { OwnerBoardModel } from './owner-board-model.ts';
import type { Sight } from './sight-guard.ts';
import { strings } from './strings.ts';

const day = (n: number) => new Date(Date.UTC(2026, 8, n)).toISOString();

function aBoard(sight: Sight = 'seen') {
  const wall = [
    aCard('w0', { status: 'approved', featured: true, at: day(1) }),
    aCard('w1', { status: 'approved', at: day(20) }),
    aCard('w2', { status: 'approved', at: day(10) }),
  ];
  const pending = [aCard('p0', { at: day(25) }), aCard('p1', { at: day(15) }), aCard('p2', { at: day(5) })];
  const stage = aStage([...wall, ...pending]);
  const board = {
    spaceId: 's',
    spaceName: 'Brindle Lane',
    member: { name: 'Nell' },
    pending,
    archived: [],
    wall: { cards: wall, nextCursor: null },
  } as unknown as OwnerBoard; // the model reads nothing else of a wall
  const revealed: string[] = [];
  let looks: Sight = sight;
  const guard = {
    look: () => looks,
    prove: () => {
      looks = 'seen';
    },
  };
  const model = new OwnerBoardModel({
    ...stage.needs,
    board,
    guard,
    digits: () => '482',
    reveal: (id) => revealed.push(id),
  });
  const ids = () => model.shown.value.map(({ id }) => id);
  const answerAll = async () => {
    while (stage.server.calls.length > 0) {
      stage.server.calls.shift()?.settle();
      await stage.flush();
    }
  };
  return { ...stage, model, ids, revealed, answerAll };
}

describe('the owner’s board', () => {
  it('shows what is pending where it will stand: after the featured, among the rest by date', () => {
    expect(aBoard().ids()).toEqual(['w0', 'p0', 'w1', 'p1', 'w2', 'p2']);
  });

  it('keeps every card in its place when one is approved, and goes on to the next that waits', () => {
    const { model, ids } = aBoard();
    model.choose('p0');
    const before = ids();
    model.approve();
    expect(ids()).toEqual(before);
    expect(model.chosen.value).toBe('p1');
    expect(model.fresh.value.has('p0')).toBe(true);
    expect(model.pendingCount.value).toBe(2);
  });

  it('settles from “Live, just now” to normal', () => {
    const { model, tick } = aBoard();
    model.choose('p0');
    model.approve();
    tick();
    expect(model.fresh.value.size).toBe(0);
  });

  it('takes an archived card away and puts it back into its place', async () => {
    const { model, ids, answerAll } = aBoard();
    model.choose('w1');
    model.archive();
    expect(ids()).not.toContain('w1');
    await answerAll();
    model.undo();
    await answerAll();
    expect(ids()).toEqual(['w0', 'p0', 'w1', 'p1', 'w2', 'p2']);
  });

  it('approves everything picked in one step that one undo takes back', async () => {
    const { model, answerAll } = aBoard();
    for (const id of ['p0', 'p1', 'p2']) model.pick(id);
    model.approve();
    await answerAll();
    expect(model.pendingCount.value).toBe(0);
    model.undo();
    await answerAll();
    expect(model.pendingCount.value).toBe(3);
  });

  it('does nothing that the owner cannot see', () => {
    const { model, server } = aBoard('too-new');
    model.choose('p0');
    model.approve();
    expect(server.calls).toHaveLength(0);
    expect(model.said.value?.text).toBe(strings.notYet);
  });

  it('does nothing under a cover until the number in the frame was typed', () => {
    const { model, server, tick } = aBoard('covered');
    model.choose('p0');
    model.approve();
    expect(server.calls).toHaveLength(0);
    expect(model.prove('111')).toBe(false);
    expect(server.calls).toHaveLength(0);
    expect(model.prove('482')).toBe(true);
    tick();
    expect(server.calls).toHaveLength(1);
  });

  it('shows a visitor’s view: nothing pending', () => {
    const { model, ids } = aBoard();
    model.mode.value = 'visitors';
    expect(ids()).toEqual(['w0', 'w1', 'w2']);
  });

  it('takes a withdrawn card off at once and says who took it back', () => {
    const { model, ids } = aBoard();
    model.choose('w1');
    model.hear(aCard('w1', { status: 'withdrawn' }));
    expect(ids()).not.toContain('w1');
    expect(model.chosen.value).toBeNull();
    expect(model.said.value?.text).toContain('took these words back');
  });

  it('puts what arrives into its place without choosing it', () => {
    const { model, ids } = aBoard();
    model.hear(aCard('new', { at: day(18) }));
    expect(ids()).toEqual(['w0', 'p0', 'w1', 'new', 'p1', 'w2', 'p2']);
    expect(model.chosen.value).toBeNull();
  });

  it('forgets after a gap in the line what is no longer there', () => {
    const { model, ids } = aBoard();
    const board = model.about.peek();
    model.reload({ ...board, pending: board.pending.slice(1) });
    expect(ids()).not.toContain('p0');
  });

  it('steps through cards and asks for each to be shown', () => {
    const { model, revealed } = aBoard();
    model.step(1);
    model.step(1);
    model.step(-1);
    expect(revealed).toEqual(['w0', 'p0', 'w0']);
  });
});
