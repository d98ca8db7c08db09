import { type RequestHandler, Router } from 'express';
import type { AccessReader } from '../../domain/access/index.ts';
import type { ContactReader } from '../../domain/contacts/index.ts';
import {
  editThread,
  type InboxNeeds,
  type InboxReader,
  type InboxStores,
  openThread,
  readableThread,
  summarise,
} from '../../domain/inbox/index.ts';
import { ok } from '../../domain/result.ts';
import type { SpaceReader } from '../../domain/spaces/index.ts';
import type { IdempotencyStore } from '../../domain/usage/index.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateKey } from '../kit/authenticate-key.ts';
import { createDialect } from '../kit/dialect.ts';
import { createIdempotency } from '../kit/idempotency.ts';
import type { Limiter } from '../kit/limiter.ts';
import { createAuth, type Login } from './auth.ts';
import { type ReamazeRefusal, refuse } from './errors.ts';
import { listThreads } from './list-threads.ts';
import * as mapper from './mapper.ts';
import { sliceOf } from './pagination.ts';
import { isReamaze, PATH } from './recognise.ts';
import { sayInThread } from './say-in-thread.ts';
import { operations } from './schemas.ts';

export type ReamazeStores = InboxStores & { idempotency: IdempotencyStore };
export interface ReamazeReaders {
  access: AccessReader;
  spaces: SpaceReader;
  contacts: ContactReader;
  inbox: InboxReader;
  idempotency: Pick<IdempotencyStore, 'keptAnswer'>;
}

export interface ReamazeNeeds extends InboxNeeds {
  uow: UnitOfWork<ReamazeStores, ReamazeReaders>;
  authenticateKey: AuthenticateKey;
  limiter: Limiter;
  logger: Logger;
}

/** A key's calls in a minute, in a burst or evenly. */
const PER_MINUTE = { kind: 'bucket', perMinute: 300, burst: 300 } as const;

/** The inbox, as Re:amaze's clients call it. Mount it before the surface that shares `POST /api/v1/conversations`. */
export function createReamazeSurface(needs: ReamazeNeeds): Router {
  const dialect = createDialect<ReamazeStores, ReamazeReaders, ReamazeRefusal, Login>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: createIdempotency(needs),
    limitOf: ({ keyId }) => ({ key: `reamaze:${keyId}`, limit: PER_MINUTE }),
    refuse,
  });
  promiseConversations(dialect, needs);
  promiseMessages(dialect, needs);
  return Router().use(ours(dialect.end([PATH])));
}

type Dialect = ReturnType<typeof createDialect<ReamazeStores, ReamazeReaders, ReamazeRefusal, Login>>;

function promiseConversations(dialect: Dialect, needs: ReamazeNeeds): void {
  const open = openThread(needs);
  const edit = editThread(needs);
  dialect.write(operations.create, {
    ask: mapper.openRequest,
    async perform(stores, { actor }, asked) {
      const opened = await open(stores, actor, asked);
      return opened.ok ? ok(await summarise(stores, opened.value.thread)) : opened;
    },
    answer: (summary) => mapper.conversationAnswer(201, summary),
  });
  dialect.read(operations.list, {
    ask: ({ query }) => query,
    perform: (readers, { actor }, asked) => listThreads(readers, actor, asked),
    answer: mapper.listAnswer,
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params,
    async perform(readers, { actor }, ref) {
      const found = await readableThread(readers, actor, ref);
      return found.ok ? ok(await summarise(readers, found.value)) : found;
    },
    answer: (summary) => mapper.conversationAnswer(200, summary),
  });
  dialect.write(operations.update, {
    ask: (given) => ({ ref: given.params, edit: mapper.editRequest(given) }),
    async perform(stores, { actor }, asked) {
      const edited = await edit(stores, actor, asked.ref, asked.edit);
      return edited.ok ? ok(await summarise(stores, edited.value)) : edited;
    },
    answer: (summary) => mapper.conversationAnswer(200, summary),
  });
}

function promiseMessages(dialect: Dialect, needs: ReamazeNeeds): void {
  const say = sayInThread(needs);
  dialect.write(operations.say, {
    ask: mapper.messageRequest,
    perform: (stores, login, asked) => say(stores, login, asked),
    answer: mapper.messageAnswer,
  });
  dialect.read(operations.messages, {
    ask: ({ params, query }) => ({ ref: params, slice: sliceOf(query.page) }),
    async perform(readers, { actor }, { ref, slice: { offset, limit } }) {
      const found = await readableThread(readers, actor, ref);
      if (!found.ok) return found;
      const all = (await readers.inbox.threadMessages(actor.accountId, found.value.id)).toReversed();
      const summary = await summarise(readers, found.value);
      return ok({ total: all.length, summary, messages: all.slice(offset, offset + limit) });
    },
    answer: mapper.messagesAnswer,
  });
}

/** The router for what is ours; everything else goes on to the next surface. */
function ours(router: Router): RequestHandler {
  return async (req, res, next) => ((await isReamaze(req)) ? router(req, res, next) : next());
}
