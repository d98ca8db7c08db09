import type { Router } from 'express';
import { type AccessReader, type Actor, actorName } from '../../domain/access/index.ts';
import { ok, type Result } from '../../domain/result.ts';
import { listBusinesses, listReviews, replyToReview } from '../../domain/reviews/index.ts';
import type { SpaceReader } from '../../domain/spaces/index.ts';
import { moderateTestimonial, type TestimonialReader, type TestimonialStore } from '../../domain/testimonials/index.ts';
import type { keepRejectedTrigger, StartError, StartStores, startConversation } from '../../domain/triggers/index.ts';
import type { IdempotencyStore } from '../../domain/usage/index.ts';
import type { WallStore } from '../../domain/walls/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateKey, KeyHolder } from '../kit/authenticate-key.ts';
import { createDialect } from '../kit/dialect.ts';
import { createIdempotency } from '../kit/idempotency.ts';
import type { Limit, Limiter } from '../kit/limiter.ts';
import { createAuth } from './auth.ts';
import { type CloutlyRefusal, nextMonth, reasonOf, refuse } from './errors.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

export type CloutlyStores = StartStores & {
  testimonials: TestimonialStore;
  walls: WallStore;
  idempotency: IdempotencyStore;
};
export interface CloutlyReaders {
  access: AccessReader;
  spaces: SpaceReader;
  testimonials: TestimonialReader;
  idempotency: Pick<IdempotencyStore, 'keptAnswer'>;
}
export interface CloutlyNeeds {
  uow: UnitOfWork<CloutlyStores, CloutlyReaders>;
  startConversation: ReturnType<typeof startConversation>;
  keepRejectedTrigger: ReturnType<typeof keepRejectedTrigger>;
  authenticateKey: AuthenticateKey;
  limiter: Limiter;
  hasher: Hasher;
  ids: Ids;
  clock: Clock;
  logger: Logger;
}

const BUCKET: Limit = { kind: 'bucket', perMinute: 200, burst: 200 };

/** Cloutly's four calls. Mount it before anything that reads bodies. */
export function createCloutlySurface(needs: CloutlyNeeds): Router {
  const dialect = createDialect<CloutlyStores, CloutlyReaders, CloutlyRefusal, KeyHolder>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: createIdempotency(needs),
    // The unlimited plan is the operator's own: nothing is counted.
    limitOf: ({ account, actor }) =>
      account.plan === 'unlimited' ? null : { key: `cloutly:${actorName(actor)}`, limit: BUCKET },
    refuse: (refusal) => refuse(refusal, needs.clock.now()),
  });
  dialect.read(operations.businesses, {
    ask: () => null,
    perform: async (readers, { actor }) => ok(await listBusinesses(readers, actor)),
    answer: mapper.businessesAnswer,
  });
  dialect.read(operations.reviews, {
    ask: mapper.reviewsRequest,
    perform: (readers, { actor }, asked) => listReviews(readers, actor, asked),
    answer: mapper.reviewsAnswer,
  });
  dialect.write(operations.invite, {
    ask: mapper.inviteRequest,
    perform: (stores, { actor }, asked) => invite(needs, stores, actor, asked),
    answer: mapper.inviteAnswer,
    async refused({ actor }, said, why) {
      const rejected = mapper.rejectedRequest(said, reasonOf(why));
      if (rejected) await needs.uow.run((stores) => needs.keepRejectedTrigger(stores, actor, rejected));
    },
  });
  const reply = replyToReview({ moderate: moderateTestimonial(needs) });
  dialect.write(operations.reply, {
    ask: mapper.replyRequest,
    perform: (stores, { actor }, asked) => reply(stores, actor, asked),
    answer: mapper.reviewAnswer,
  });
  return dialect.end(PATHS);
}

const PATHS = Object.values(operations).flatMap(({ paths }) => paths);

async function invite(
  needs: CloutlyNeeds,
  stores: CloutlyStores,
  actor: Actor,
  { start }: mapper.InviteRequest,
): Promise<Result<mapper.Invited, StartError>> {
  const started = await needs.startConversation(stores, actor, start);
  if (!started.ok) return started;
  const credits = await stores.usage.credits(actor.accountId);
  return ok({ started: started.value, credits, renewsAt: nextMonth(needs.clock.now()) });
}
