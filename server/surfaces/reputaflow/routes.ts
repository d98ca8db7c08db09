import type { Router } from 'express';
import type {
  keepRejectedTrigger,
  StartError,
  Started,
  StartRequest,
  StartStores,
  startConversation,
} from '../../domain/triggers/index.ts';
import { type IdempotencyStore, planLimits } from '../../domain/usage/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateKey, KeyHolder } from '../kit/authenticate-key.ts';
import { createDialect, type WriteSpec } from '../kit/dialect.ts';
import { createIdempotency } from '../kit/idempotency.ts';
import type { Limiter } from '../kit/limiter.ts';
import type { Given, Operation } from '../kit/operation.ts';
import { createAuth } from './auth.ts';
import { reasonOf, refuse } from './errors.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

const HOUR_MS = 3_600_000;

export type ReputaflowStores = StartStores & { idempotency: IdempotencyStore };

export interface ReputaflowNeeds {
  uow: UnitOfWork<ReputaflowStores, { idempotency: Pick<IdempotencyStore, 'keptAnswer'> }>;
  startConversation: ReturnType<typeof startConversation>;
  keepRejectedTrigger: ReturnType<typeof keepRejectedTrigger>;
  authenticateKey: AuthenticateKey;
  limiter: Limiter;
  hasher: Hasher;
  clock: Clock;
  logger: Logger;
}

/** ReputaFlow's three calls. Mount it after a surface that shares a path with it, and before anything that reads bodies. */
export function createReputaflowSurface(needs: ReputaflowNeeds): Router {
  const dialect = createDialect<ReputaflowStores, unknown, StartError, KeyHolder>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: createIdempotency(needs),
    limitOf: hourly,
    refuse,
  });
  const { trigger, legacy, sms } = operations;
  dialect.write(trigger, starting(needs, trigger, { ask: mapper.triggerRequest, answer: mapper.triggerAnswer }));
  dialect.write(
    legacy,
    starting(needs, legacy, { ask: mapper.conversationRequest, answer: mapper.conversationAnswer }),
  );
  dialect.write(sms, starting(needs, sms, { ask: mapper.smsRequest, answer: mapper.smsAnswer }));
  return dialect.end(['/api/webhooks', '/api/sms']);
}

/** One limit for the three calls of an account together. */
function hourly({ account }: KeyHolder) {
  const limit = planLimits[account.plan].callsAnHour;
  return limit === null
    ? null
    : { key: `reputaflow:${account.id}`, limit: { kind: 'window' as const, limit, windowMs: HOUR_MS } };
}

type StartSpec<O extends Operation> = WriteSpec<O, ReputaflowStores, StartError, KeyHolder, StartRequest, Started>;

/** All three mean the same use case, and leave a trace of what they could not understand. */
function starting<O extends Operation>(
  needs: ReputaflowNeeds,
  { id }: O,
  words: { ask(given: Given<O>): StartRequest; answer: StartSpec<O>['answer'] },
): StartSpec<O> {
  return {
    ...words,
    perform: (stores, { actor }, request) => needs.startConversation(stores, actor, request),
    async refused({ actor }, said, why) {
      const rejected = mapper.rejectedRequest(id, said, reasonOf(why));
      if (rejected) await needs.uow.run((stores) => needs.keepRejectedTrigger(stores, actor, rejected));
    },
  };
}
