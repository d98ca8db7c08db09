import type express from 'express';
import { type ThreadDetail, type ThreadRow, threadChange, threadMessageBody } from '../../../shared/contracts/inbox.ts';

const MINUTE = 60_000;
type Entry = ThreadDetail['entries'][number];

export interface InboxSeed {
  rows: ThreadRow[];
  entries: Record<string, Entry[]>;
  canWrite: boolean;
  add: (name: string, subject: string) => void;
}

/** Three threads: one that waits, one that is on hold, one with a long subject in another script. */
export function anInbox(): InboxSeed {
  const now = Date.now();
  const iso = (ago: number) => new Date(now - ago).toISOString();
  const row = (n: number, over: Partial<ThreadRow>): ThreadRow => ({
    id: `thr_${n}`,
    name: 'Tomas Okafor',
    email: 'tomas@example.com',
    subject: 'Where is my cake?',
    lastWords: 'It was due on Monday. Nobody has called, and the party is tomorrow at three.',
    status: 'open',
    holdUntil: null,
    tags: ['late'],
    assignee: null,
    at: iso((n + 3) * MINUTE),
    seq: 3,
    ...over,
  });
  const entry = (n: number, by: Entry['by'], name: string, body: string): Entry => ({
    id: `msg_${n}`,
    by,
    name,
    body,
    at: iso((9 - n) * MINUTE),
    files: n === 0 ? [{ name: 'receipt.png', href: null, state: 'pending' }] : [],
  });
  const words = 'It was due on Monday.\nNobody has called, and the party is tomorrow at three.';
  const seed: InboxSeed = {
    rows: [
      row(0, {}),
      row(1, { name: 'Amara Osei', subject: 'An invoice too many', status: 'responded' }),
      row(2, { name: 'ليلى حداد', subject: 'متى يعود خبز الجاودار؟', lastWords: 'سألت مرتين.', tags: [] }),
    ],
    entries: {
      thr_0: [
        entry(0, 'customer', 'Tomas Okafor', words),
        entry(1, 'note', 'Nell Brindle', 'The driver says it left at nine.'),
        entry(2, 'member', 'Nell Brindle', 'I am looking into it and write again within the hour.'),
      ],
    },
    canWrite: true,
    add(name, subject) {
      seed.rows = [row(seed.rows.length, { id: 'thr_new', name, subject, at: new Date().toISOString() }), ...seed.rows];
    },
  };
  return seed;
}

interface Stage {
  inbox: InboxSeed;
  empty: boolean;
}

/** The inbox's routes over what is in memory. */
export function inboxRoutes(app: express.Express, stage: Stage): void {
  const detail = (id: string): ThreadDetail => {
    const row = stage.inbox.rows.find((one) => one.id === id) ?? stage.inbox.rows[0];
    if (!row) throw new Error('no thread');
    return {
      space: 'spc_1',
      row,
      entries: stage.inbox.entries[row.id] ?? [],
      followers: [{ name: null, email: 'ann.with.a.long.address@example.com' }],
      attributes: [{ name: 'plan', value: 'Gold' }],
      members: [{ id: 'mem_1', name: 'Nell Brindle' }],
      conversationId: 'conv_0000',
      canWrite: stage.inbox.canWrite,
    };
  };
  const move = (id: string, over: Partial<ThreadRow>) => {
    const at = new Date().toISOString();
    stage.inbox.rows = stage.inbox.rows.map((row) => (row.id === id ? { ...row, at, ...over } : row));
  };
  app.get('/console/api/spaces/:space/threads', ({ query }, response) => {
    const shown = { open: ['open', 'responded'], on_hold: ['on_hold'], done: ['done'] }[String(query.show)];
    const threads = stage.empty ? [] : stage.inbox.rows.filter(({ status }) => shown?.includes(status) ?? true);
    response.json({ threads, total: threads.length, nextCursor: null });
  });
  app.get('/console/api/threads/:id', ({ params }, response) => void response.json(detail(params.id)));
  app.post('/console/api/conversations/:id/thread', (_request, response) => void response.json(detail('thr_0')));
  app.post('/console/api/threads/:id/messages', ({ params, body }, response) => {
    const { kind, body: text } = threadMessageBody.parse(body);
    const at = new Date().toISOString();
    const by = kind === 'note' ? ('note' as const) : ('member' as const);
    const said = { id: at, by, name: 'Nell Brindle', body: text, at, files: [] };
    stage.inbox.entries[params.id] = [...(stage.inbox.entries[params.id] ?? []), said];
    move(params.id, by === 'note' ? {} : { status: 'responded' });
    response.json(detail(params.id));
  });
  app.patch('/console/api/threads/:id', ({ params, body }, response) => {
    const change = threadChange.parse(body);
    if (change.type === 'status') move(params.id, { status: change.status, holdUntil: null });
    if (change.type === 'hold') move(params.id, { status: 'on_hold', holdUntil: change.until });
    if (change.type === 'tags') move(params.id, { tags: change.tags });
    if (change.type === 'assign')
      move(params.id, { assignee: change.member ? { id: 'mem_1', name: 'Nell Brindle' } : null });
    response.json(detail(params.id));
  });
}
