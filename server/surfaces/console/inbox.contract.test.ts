import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadDetail, threadList } from '../../../shared/contracts/inbox.ts';
import { formatId } from '../../../shared/ids.ts';
import { memberActor, type Role } from '../../domain/access/index.ts';
import { type OpenThread, openThread } from '../../domain/inbox/index.ts';
import { startConversation } from '../../domain/triggers/index.ts';
import { type Desk, openDesk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const OPENING: OpenThread = {
  space: { by: 'default' },
  subject: 'Where is my cake?',
  body: 'It was due on Monday.',
  customer: { name: 'Tomas', email: 'tomas@example.com' },
  attributes: { plan: 'gold' },
  author: null,
  assignee: null,
  status: null,
  holdUntil: null,
  tags: ['late'],
  data: { order: 17 },
  followers: [{ name: null, email: 'ann@example.com' }],
  attachments: ['https://files.example.com/a.png'],
  originId: null,
  suppress: { notifications: true, autoresolve: false, surveysUntil: null },
};

async function aThread(made = desk.mine, over: Partial<OpenThread> = {}) {
  const needs = { ...desk.needs, startConversation: startConversation(desk.needs) };
  const opened = await desk.uow.run((stores) =>
    openThread(needs)(stores, memberActor(made.member), { ...OPENING, ...over }),
  );
  if (!opened.ok) throw new Error(opened.error.kind);
  return `/console/api/threads/${formatId('thread', opened.value.thread.id)}`;
}

const say = (over: object = {}) => ({ kind: 'reply', body: 'Coming.', once: crypto.randomUUID(), ...over });

describe('a thread', () => {
  it('is read with everything about it', async () => {
    const { status, json } = await desk.call('GET', await aThread());
    expect(status).toBe(200);
    expect(threadDetail.parse(json)).toMatchObject({
      row: { name: 'Tomas', email: 'tomas@example.com', status: 'open', tags: ['late'], seq: 1 },
      entries: [
        {
          by: 'customer',
          body: 'It was due on Monday.',
          files: [{ name: 'a.png', href: null, state: 'pending' }],
        },
      ],
      followers: [{ email: 'ann@example.com' }],
      attributes: [
        { name: 'plan', value: 'gold' },
        { name: 'order', value: '17' },
      ],
      canWrite: true,
      conversationId: null,
    });
  });

  it('is answered once under one draft’s id, noted, held, tagged, assigned and ended', async () => {
    const path = await aThread();
    const once = say();
    await Promise.all([1, 2, 3].map(() => desk.call('POST', `${path}/messages`, once)));
    await desk.call('POST', `${path}/messages`, say({ kind: 'note', body: 'The driver lost it.' }));
    const change = async (body: object) => (await desk.call('PATCH', path, body)).json.row;
    expect(await change({ type: 'hold', until: '2026-02-01T09:00:00.000Z' })).toMatchObject({
      status: 'on_hold',
      holdUntil: '2026-02-01T09:00:00.000Z',
    });
    expect(await change({ type: 'tags', tags: ['a', 'A', 'b'] })).toMatchObject({ tags: ['a', 'b'] });
    expect(await change({ type: 'assign', member: desk.mine.member.id })).toMatchObject({ assignee: { name: 'Nell' } });
    expect(await change({ type: 'assign', member: null })).toMatchObject({ assignee: null });
    expect(await change({ type: 'status', status: 'done' })).toMatchObject({ status: 'done', holdUntil: null });
    const { json } = await desk.call('GET', path);
    expect(threadDetail.parse(json).entries.map(({ by, body }) => [by, body])).toEqual([
      ['customer', 'It was due on Monday.'],
      ['member', 'Coming.'],
      ['note', 'The driver lost it.'],
    ]);
    expect(desk.told.map(({ kind }) => kind)).toContain('inbox.thread_changed');
  });

  it.each([
    ['nothing said', 'POST', '/messages', say({ body: ' \n ' }), 422],
    ['no kind', 'POST', '/messages', { body: 'x', once: 'long enough' }, 400],
    ['no id of the draft', 'POST', '/messages', { kind: 'reply', body: 'x' }, 400],
    ['a hold in the past', 'PATCH', '', { type: 'hold', until: '2020-01-01T00:00:00Z' }, 422],
    ['a hold until nonsense', 'PATCH', '', { type: 'hold', until: 'soon' }, 400],
    ['a member who is none', 'PATCH', '', { type: 'assign', member: 'mem_x' }, 422],
    ['a status that one may not set', 'PATCH', '', { type: 'status', status: 'assistant_done' }, 400],
    ['a change that is none', 'PATCH', '', { type: 'rename' }, 400],
  ])('refuses %s', async (_what, method, below, body, status) => {
    const path = await aThread();
    const reply = await desk.call(method, `${path}${below}`, body);
    expect([reply.status, reply.json.error?.message]).toEqual([status, expect.any(String)]);
  });

  it.each([
    ['owner', 200],
    ['admin', 200],
    ['moderator', 200],
    ['viewer', 403],
  ] as const)('is read by every role, and written by %s: %i', async (role: Role, status) => {
    const path = await aThread();
    const read = await desk.call('GET', path, undefined, role);
    expect([read.status, read.json.canWrite]).toEqual([200, status === 200]);
    const writes = [
      await desk.call('POST', `${path}/messages`, say(), role),
      await desk.call('POST', `${path}/messages`, say({ kind: 'note' }), role),
      await desk.call('PATCH', path, { type: 'status', status: 'done' }, role),
    ];
    expect(writes.map((write) => write.status)).toEqual([status, status, status]);
  });

  it('of another account is like one that there is not', async () => {
    const foreign = await aThread(desk.theirs);
    const unknown = '/console/api/threads/thr_01h45ytscbebyvny4gc8cr8ma2';
    for (const [method, below, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { type: 'status', status: 'done' }],
      ['POST', '/messages', say()],
      ['GET', '/files/x', undefined],
    ] as const) {
      const [one, two] = [
        await desk.call(method, `${foreign}${below}`, body),
        await desk.call(method, `${unknown}${below}`, body),
      ];
      expect([one.status, one.json]).toEqual([404, two.json]);
    }
    const list = await desk.call('GET', `${desk.pathOf(desk.theirs)}/threads`);
    expect(list.status).toBe(404);
  });
});

describe('the list', () => {
  it('shows those who wait, what is on hold, what is done, and mine', async () => {
    const [open, held, done, mine] = [await aThread(), await aThread(), await aThread(), await aThread()];
    await desk.call('PATCH', held, { type: 'hold', until: null });
    await desk.call('PATCH', done, { type: 'status', status: 'archived' });
    await desk.call('PATCH', mine, { type: 'assign', member: desk.mine.member.id });
    const shown = async (show: string) => {
      const { json } = await desk.call('GET', `${desk.pathOf(desk.mine)}/threads?show=${show}`);
      const ids = threadList.parse(json).threads.map(({ id }) => id);
      const known = await Promise.all([open, held, done, mine].map((path) => desk.call('GET', path)));
      return known.map(({ json: { row } }) => ids.includes((row as { id: string }).id));
    };
    expect(await shown('open')).toEqual([true, false, false, true]);
    expect(await shown('on_hold')).toEqual([false, true, false, false]);
    expect(await shown('done')).toEqual([false, false, true, false]);
    expect(await shown('mine')).toEqual([false, false, false, true]);
    expect(await shown('all')).toEqual([true, true, true, true]);
  });

  it('comes by the page', async () => {
    for (let i = 0; i < 41; i++) await aThread(desk.mine, { subject: `No. ${i}` });
    const path = `${desk.pathOf(desk.mine)}/threads?show=all`;
    const first = threadList.parse((await desk.call('GET', path)).json);
    const second = threadList.parse((await desk.call('GET', `${path}&cursor=${first.nextCursor}`)).json);
    const ids = [...first.threads, ...second.threads].map(({ id }) => id);
    expect([first.threads.length, new Set(ids).size]).toEqual([40, ids.length]);
    expect(second.nextCursor === null || second.threads.length === 40).toBe(true);
  });
});

describe('a conversation in which somebody asked for a person', () => {
  it('gets one thread, however often it is taken over, and only from its own account', async () => {
    const start = (made: typeof desk.mine) =>
      desk.uow.run(async (stores) => {
        const started = await startConversation(desk.needs)(stores, memberActor(made.member), {
          surface: 'test',
          space: { by: 'default' },
          channel: 'email',
          contact: { email: 'hana@example.com', phone: null, name: 'Hana', locale: null },
          about: 'the rye',
          data: {},
          delayMs: 0,
        });
        if (!started.ok) throw new Error(started.error.kind);
        return `/console/api/conversations/${formatId('conversation', started.value.conversationId)}/thread`;
      });
    const path = await start(desk.mine);
    const taken = await Promise.all([1, 2, 3].map(() => desk.call('POST', path, {})));
    expect(new Set(taken.map(({ json }) => threadDetail.parse(json).row.id)).size).toBe(1);
    expect(taken[0]?.json).toMatchObject({ row: { subject: 'Brindle Lane: the rye', assignee: { name: 'Nell' } } });
    expect((await desk.call('POST', path, {}, 'viewer')).status).toBe(403);
    expect((await desk.call('POST', await start(desk.theirs), {})).status).toBe(404);
    expect((await desk.call('POST', '/console/api/conversations/nonsense/thread', {})).status).toBe(404);
  });
});
