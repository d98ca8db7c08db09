import type { Router } from 'express';
import { type AccessReader, actorName, type Member } from '../../domain/access/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { keepRejectedTrigger, StartStores, startConversation } from '../../domain/triggers/index.ts';
import type { IdempotencyStore } from '../../domain/usage/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateBearer, BearerHolder } from '../kit/authenticate-token.ts';
import { createDialect } from '../kit/dialect.ts';
import { createIdempotency } from '../kit/idempotency.ts';
import type { Limit, Limiter } from '../kit/limiter.ts';
import { createAuth } from './auth.ts';
import { type NudgeRefusal, reasonOf, refuse } from './errors.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

type Stores = StartStores & { idempotency: IdempotencyStore };
interface Readers {
  access: AccessReader;
}

export interface NudgeNeeds {
  uow: UnitOfWork<Stores, Readers & { idempotency: Pick<IdempotencyStore, 'keptAnswer'> }>;
  startConversation: ReturnType<typeof startConversation>;
  keepRejectedTrigger: ReturnType<typeof keepRejectedTrigger>;
  authenticateBearer: AuthenticateBearer;
  limiter: Limiter;
  hasher: Hasher;
  clock: Clock;
  logger: Logger;
}

/** The document names no number: as much as `/v1` allows for reads. */
const BUCKET: Limit = { kind: 'bucket', perMinute: 120, burst: 240 };

/** Review requests as Nudge's clients send them. */
export function createNudgeSurface(needs: NudgeNeeds): Router {
  const dialect = createDialect<Stores, Readers, NudgeRefusal, BearerHolder>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: createIdempotency(needs),
    limitOf: ({ account, actor }) =>
      account.plan === 'unlimited' ? null : { key: `nudge:${actorName(actor)}`, limit: BUCKET },
    refuse,
  });
  dialect.write(operations.send, {
    ask: mapper.startRequest,
    perform: (stores, { actor }, request) => needs.startConversation(stores, actor, request),
    answer: mapper.reviewRequestAnswer,
    async refused({ actor }, said, why) {
      const rejected = mapper.rejectedRequest(said, reasonOf(why));
      await needs.uow.run((stores) => needs.keepRejectedTrigger(stores, actor, rejected));
    },
  });
  dialect.read(operations.fields, {
    ask: () => null,
    perform: async () => ok(null),
    answer: mapper.fieldsAnswer,
  });
  dialect.read(operations.me, {
    ask: () => null,
    perform: async ({ access }, { account }) => {
      const owner = await ownerOf(access, account.id);
      return owner ? ok({ owner, account }) : fail({ kind: 'OwnerMissing' });
    },
    answer: mapper.meAnswer,
  });
  dialect.read(operations.status, {
    ask: () => null,
    perform: credentialOf,
    answer: mapper.statusAnswer,
  });
  return dialect.end(['/api/zapier']);
}

async function credentialOf(
  { access }: Readers,
  { account, actor, token, member }: BearerHolder,
): Promise<Result<mapper.Credential, NudgeRefusal>> {
  if (token && member) return ok({ type: 'oauth', token, member });
  const key = (await access.keys(account.id)).find(({ id }) => id === (actor.who.kind === 'key' && actor.who.id));
  const owner = await ownerOf(access, account.id);
  return key && owner ? ok({ type: 'api_key', key, owner }) : fail({ kind: 'OwnerMissing' });
}

/** The first of them, where there are several. */
async function ownerOf(access: AccessReader, account: Member['accountId']): Promise<Member | null> {
  return (await access.members(account)).find(({ role }) => role === 'owner') ?? null;
}
