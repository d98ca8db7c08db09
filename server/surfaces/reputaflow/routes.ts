import { Router } from 'express';
import type { z } from 'zod';
import { ok, type Result } from '../../domain/result.ts';
import type {
  keepRejectedTrigger,
  SpaceRef,
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
import { sendAnswer } from '../kit/answer.ts';
import { answerUnexpected } from '../kit/answer-unexpected.ts';
import type { AuthenticateKey } from '../kit/authenticate-key.ts';
import { createCallLimiter } from '../kit/call-window.ts';
import { createIdempotency } from '../kit/idempotency.ts';
import { type CallSpec, createKeyedCall, type Said } from '../kit/keyed-call.ts';
import { parseFields } from '../kit/parse-fields.ts';
import { promisePost } from '../kit/promise-post.ts';
import type { FieldInvalid } from '../kit/refusal.ts';
import { createAuth } from './auth.ts';
import { reasonOf, refuse } from './errors.ts';
import * as mapper from './mapper.ts';
import * as schemas from './schemas.ts';

const HOUR_MS = 3_600_000;

export type ReputaflowStores = StartStores & { idempotency: IdempotencyStore };

export interface ReputaflowNeeds {
  uow: UnitOfWork<ReputaflowStores, { idempotency: Pick<IdempotencyStore, 'keptAnswer'> }>;
  startConversation: ReturnType<typeof startConversation>;
  keepRejectedTrigger: ReturnType<typeof keepRejectedTrigger>;
  authenticateKey: AuthenticateKey;
  hasher: Hasher;
  clock: Clock;
  logger: Logger;
}

/** ReputaFlow's three calls. Mount it after a surface that shares a path with it, and before anything that reads bodies. */
export function createReputaflowSurface(needs: ReputaflowNeeds): Router {
  const router = Router();
  const call = createCall(needs);
  const promise = (paths: string[], spec: Start) =>
    promisePost(router, { paths, handler: call(starting(needs, spec)), refuse });

  promise(['/api/webhooks/trigger'], {
    name: 'reputaflow.trigger',
    understand: reading(schemas.requiredAgent, schemas.triggerBody, mapper.triggerRequest),
    answer: mapper.triggerAnswer,
  });
  promise(['/api/v1/conversations', '/v1/conversations'], {
    name: 'reputaflow.legacy',
    understand: reading(schemas.noAgent, schemas.conversationBody, mapper.conversationRequest),
    answer: mapper.conversationAnswer,
  });
  promise(['/api/sms/trigger'], {
    name: 'reputaflow.sms',
    understand: reading(schemas.optionalAgent, schemas.smsBody, mapper.smsRequest),
    answer: mapper.smsAnswer,
  });
  router.use(['/api/webhooks', '/api/sms'], (_req, res) => sendAnswer(res, refuse({ kind: 'NotFound' })));
  router.use(answerUnexpected({ logger: needs.logger, refuse }));
  return router;
}

/** One limit for the three calls of an account together. */
function createCall(needs: ReputaflowNeeds) {
  return createKeyedCall<ReputaflowStores, StartError>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: createIdempotency(needs),
    limiter: createCallLimiter({ clock: needs.clock, windowMs: HOUR_MS, capacity: 100_000 }),
    callLimit: ({ account }) => planLimits[account.plan].callsAnHour,
    refuse,
  });
}

type StartSpec = CallSpec<ReputaflowStores, StartRequest, Started, StartError>;
type Start = Pick<StartSpec, 'name' | 'understand' | 'answer'>;

/** All three mean the same use case, and leave a trace of what they could not understand. */
function starting(needs: ReputaflowNeeds, spec: Start): StartSpec {
  return {
    ...spec,
    perform: needs.startConversation,
    async refused({ actor }, said, why) {
      const rejected = mapper.rejectedRequest(spec.name, said, reasonOf(why));
      if (rejected) await needs.uow.run((stores) => needs.keepRejectedTrigger(stores, actor, rejected));
    },
  };
}

function reading<Body>(
  agent: z.ZodType<{ agentId?: string | undefined }>,
  body: z.ZodType<Body>,
  toRequest: (body: Body, space: SpaceRef) => StartRequest,
) {
  return (said: Said): Result<StartRequest, FieldInvalid> => {
    const asked = parseFields(agent, said.query);
    if (!asked.ok) return asked;
    const fields = parseFields(body, said.body);
    return fields.ok ? ok(toRequest(fields.value, mapper.spaceOf(asked.value.agentId))) : fields;
  };
}
