import { Router } from 'express';
import { z } from 'zod';
import { type ThreadShow, threadChange, threadMessageBody, threadShows } from '../../../shared/contracts/inbox.ts';
import { parseId, type ThreadId } from '../../../shared/ids.ts';
import type { Actor } from '../../domain/access/index.ts';
import {
  addNote,
  assignThread,
  attachmentKey,
  cleanBody,
  doneStatuses,
  holdThread,
  type InboxError,
  type InboxNeeds,
  type InboxReader,
  type InboxStores,
  readableThread,
  reply,
  type SummaryReaders,
  setThreadStatus,
  summarise,
  type Thread,
  type ThreadFilter,
  tagThread,
  takeOverConversation,
} from '../../domain/inbox/index.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { BlobStorage } from '../../ports/blob-storage.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { sendProblem } from '../kit/own-errors.ts';
import { threadDetailOf, threadRowOf } from './inbox-mapper.ts';
import { allowedSpace, type ConsoleReaders, notFound } from './reads.ts';
import { pageQuery } from './schemas.ts';
import { asMember, type Caller, type SessionNeeds } from './session.ts';

export interface ConsoleInboxNeeds extends SessionNeeds, Pick<InboxNeeds, 'clock' | 'ids' | 'startConversation'> {
  uow: UnitOfWork<InboxStores, InboxReaders>;
  blobs: Pick<BlobStorage, 'get'>;
}
export type InboxReaders = Pick<ConsoleReaders, 'access' | 'spaces' | 'contacts'> & { inbox: InboxReader };

const PAGE = 40;
const listQuery = pageQuery.extend({ show: z.enum(threadShows).default('open') });

/** The inbox of the console: support threads, and what members do with them. */
export function createConsoleInbox(needs: ConsoleInboxNeeds): Router {
  const router = Router();
  readRoutes(router, needs);
  writeRoutes(router, needs);
  return router;
}

function readRoutes(router: Router, needs: ConsoleInboxNeeds): void {
  const member = asMember(needs);
  router.get(
    '/console/api/spaces/:space/threads',
    member(async (caller, req, res) => {
      const { show, cursor } = listQuery.parse(req.query);
      const list = await needs.uow.read((readers) =>
        listed(readers, caller, { space: req.params.space, show, offset: Number(cursor ?? 0) || 0 }),
      );
      return list ? res.json(list) : notFound(res);
    }),
  );
  router.get(
    '/console/api/threads/:id',
    member(async ({ actor }, req, res) => {
      const detail = await needs.uow.read(async (readers) => {
        const thread = await found(readers, actor, req.params.id);
        return thread && detailOf(readers, actor, thread);
      });
      return detail ? res.json(detail) : notFound(res);
    }),
  );
  router.get(
    '/console/api/threads/:id/files/:file',
    member(async ({ actor }, req, res) => {
      const file = await needs.uow.read(async (readers) => {
        const thread = await found(readers, actor, req.params.id);
        const messages = thread ? await readers.inbox.threadMessages(actor.accountId, thread.id) : [];
        return messages.flatMap(({ attachments }) => attachments).find(({ id }) => id === req.params.file);
      });
      const blob = file && (await needs.blobs.get(attachmentKey(actor.accountId, file.id)));
      if (!blob) return notFound(res);
      // Never shown in our origin, whatever is in it: only saved.
      return res
        .set({ 'Content-Type': 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' })
        .set('Content-Security-Policy', "default-src 'none'; sandbox")
        .attachment(file.name)
        .end(blob.bytes);
    }),
  );
}

function writeRoutes(router: Router, needs: ConsoleInboxNeeds): void {
  const member = asMember(needs);
  const [say, change, takeOver] = [saying(needs), changing(needs), takeOverConversation(needs)];
  router.post(
    '/console/api/threads/:id/messages',
    member(async (caller, req, res) => {
      const body = threadMessageBody.parse(req.body);
      return answered(needs, caller, res, (stores) => say(stores, caller, String(req.params.id), body));
    }),
  );
  router.patch(
    '/console/api/threads/:id',
    member(async (caller, req, res) => {
      const asked = threadChange.parse(req.body);
      return answered(needs, caller, res, (stores) => change(stores, caller, String(req.params.id), asked));
    }),
  );
  router.post(
    '/console/api/conversations/:id/thread',
    member(async (caller, req, res) => {
      const id = parseId('conversation', String(req.params.id));
      return answered(needs, caller, res, async (stores) =>
        id ? takeOver(stores, caller.actor, id) : fail({ kind: 'ThreadNotFound' }),
      );
    }),
  );
}

type Done = Result<Thread, InboxError | { kind: 'BodyEmpty' }>;
type Res = Parameters<typeof sendProblem>[0];

/** In one unit, and answered with the thread as it then stands. */
async function answered(
  needs: ConsoleInboxNeeds,
  { actor }: Caller,
  res: Res,
  work: (stores: InboxStores) => Promise<Done>,
): Promise<unknown> {
  const done = await needs.uow.run(work);
  if (!done.ok) return sendInboxError(res, done.error);
  return res.json(await needs.uow.read((readers) => detailOf(readers, actor, done.value)));
}

function saying(needs: ConsoleInboxNeeds) {
  const [answer, note] = [reply(needs), addNote(needs)];
  return async (
    stores: InboxStores,
    { actor, member }: Caller,
    ref: string,
    asked: z.infer<typeof threadMessageBody>,
  ): Promise<Done> => {
    const id = parseId('thread', ref);
    const body = cleanBody(asked.body);
    if (!id) return fail({ kind: 'ThreadNotFound' });
    if (body === '') return fail({ kind: 'BodyEmpty' });
    const words = { body, attachments: [], originId: `console:${member.id}:${asked.once}` };
    const way = { followers: [], leavesIt: asked.done ? ('done' as const) : ('responded' as const), quiet: false };
    const said =
      asked.kind === 'note'
        ? await note(stores, { actor, member }, { id }, words)
        : await answer(stores, { actor, member }, { id }, { ...words, ...way, surveysUntil: null });
    return said.ok ? { ok: true, value: said.value.thread } : said;
  };
}

function changing(needs: ConsoleInboxNeeds) {
  const [setStatus, hold, assign, tag] = [
    setThreadStatus(needs),
    holdThread(needs),
    assignThread(needs),
    tagThread(needs),
  ];
  return async (
    stores: InboxStores,
    { actor }: Caller,
    ref: string,
    asked: z.infer<typeof threadChange>,
  ): Promise<Done> => {
    const id = parseId('thread', ref);
    if (!id) return fail({ kind: 'ThreadNotFound' });
    switch (asked.type) {
      case 'status':
        return setStatus(stores, actor, { id }, asked.status);
      case 'hold':
        return hold(stores, actor, { id }, asked.until === null ? null : Date.parse(asked.until));
      case 'tags':
        return tag(stores, actor, { id }, asked.tags);
      case 'assign': {
        const to = asked.member === null ? null : parseId('member', asked.member);
        if (asked.member !== null && to === null) return fail({ kind: 'UnknownName', what: 'assignee' });
        return assign(stores, actor, { id }, to);
      }
    }
  };
}

async function found(readers: { inbox: InboxReader }, actor: Actor, ref: unknown): Promise<Thread | null> {
  const id: ThreadId | null = parseId('thread', String(ref));
  const thread = id && (await readableThread(readers, actor, { id }));
  return thread?.ok ? thread.value : null;
}

interface Asked {
  space: unknown;
  show: ThreadShow;
  offset: number;
}

async function listed(readers: InboxReaders, { actor, member }: Caller, { space: ref, show, offset }: Asked) {
  const space = await allowedSpace(readers, actor, ref, 'conversations.read');
  if (!space) return null;
  const filter: ThreadFilter = {
    space: space.id,
    ...filterOf(show),
    ...(show === 'mine' ? { assignee: member.id } : {}),
  };
  const total = await readers.inbox.countThreads(space.accountId, filter);
  const threads = await readers.inbox.threads(space.accountId, filter, { offset, limit: PAGE, by: 'updatedAt' });
  const rows = await Promise.all(threads.map(async (thread) => threadRowOf(await summarise(readers, thread))));
  const next = offset + threads.length;
  return { threads: rows, total, nextCursor: next < total && threads.length > 0 ? String(next) : null };
}

function filterOf(show: ThreadShow): ThreadFilter {
  const waiting = ['open', 'responded', 'assistant_assigned'] as const;
  if (show === 'all') return {};
  if (show === 'on_hold') return { statuses: ['on_hold'] };
  if (show === 'done') return { statuses: [...doneStatuses, 'archived', 'spam', 'assistant_spam'] };
  return { statuses: show === 'mine' ? [...waiting, 'on_hold'] : waiting };
}

async function detailOf(readers: SummaryReaders & InboxReaders, actor: Actor, thread: Thread) {
  const summary = await summarise(readers, thread);
  const messages = await readers.inbox.threadMessages(thread.accountId, thread.id);
  const members = await readers.access.members(thread.accountId);
  return threadDetailOf(summary, { messages, members, canWrite: actor.permissions.has('conversations.reply') });
}

const PROBLEMS = {
  ThreadNotFound: [404, 'not_found', 'There is no such thing, or it is not yours.'],
  NotAllowed: [403, 'not_allowed', 'Your role does not allow this.'],
  UnknownName: [422, 'unknown_member', 'There is no such member any more.'],
  OriginTaken: [409, 'taken', 'This was sent already.'],
  HoldInPast: [422, 'hold_in_past', 'Choose a time that is still to come.'],
  BodyEmpty: [422, 'empty', 'Write something first.'],
} as const satisfies Record<InboxError['kind'] | 'BodyEmpty', readonly [number, string, string]>;

function sendInboxError(res: Res, { kind }: { kind: keyof typeof PROBLEMS }): void {
  const [status, code, message] = PROBLEMS[kind];
  sendProblem(res, status, { code, message });
}
