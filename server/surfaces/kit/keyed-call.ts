import type { Request, RequestHandler } from 'express';
import type { Actor } from '../../domain/access/index.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { type Answer, sendAnswer } from './answer.ts';
import type { KeyHolder } from './authenticate-key.ts';
import { type CallLimiter, rateLimitHeaders } from './call-window.ts';
import { canonicalJson } from './canonical-json.ts';
import { type createIdempotency, type Keep, LONGEST_IDEMPOTENCY_KEY } from './idempotency.ts';
import { type BodyError, readBody } from './read-body.ts';
import type { FieldInvalid, KitRefusal } from './refusal.ts';

/** What a caller said, read but not yet understood. */
export interface Said {
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** One call of a dialect: from what was said to a use case and back. `Stores` is what the use case writes through. */
export interface CallSpec<Stores, Asked, Value, Refusal> {
  /** Two paths that promise the same share a name: a key repeated on the other is a repetition. */
  name: string;
  understand(said: Said): Result<Asked, FieldInvalid>;
  perform(stores: Stores, actor: Actor, asked: Asked): Promise<Result<Value, Refusal>>;
  answer(value: Value, asked: Asked): Answer;
  /** Told of a call that was refused before it reached the use case, so that its owner can see it. */
  refused(holder: KeyHolder, said: Said, why: CallRefusal): Promise<void>;
}

export type CallRefusal = FieldInvalid | BodyError | { kind: 'IdempotencyKeyInvalid' };

export interface CallNeeds<Stores, Refusal> {
  uow: UnitOfWork<Stores>;
  hasher: Hasher;
  authenticate(req: Request): Promise<Result<KeyHolder, KitRefusal>>;
  idempotency: ReturnType<typeof createIdempotency>;
  limiter: CallLimiter;
  /** Calls in one of the limiter's windows; null: as many as they like. */
  callLimit(holder: KeyHolder): number | null;
  refuse(refusal: KitRefusal | Refusal): Answer;
}

type KeepStores = Parameters<Keep>[0];

/**
 * The way of every call with an API key: who, what, whether it was said before, whether the limit allows it, then the use case and
 * the kept answer in one unit of work. A repetition is answered before the limit is asked: it costs nothing.
 */
export function createKeyedCall<S extends KeepStores, R extends { kind: string }>(needs: CallNeeds<S, R>) {
  return <A, V>(spec: CallSpec<S, A, V, R>): RequestHandler =>
    async (req, res) => {
      const holder = await needs.authenticate(req);
      if (!holder.ok) return sendAnswer(res, needs.refuse(holder.error));
      const call = { holder: holder.value, query: req.query, body: await readBody(req), key: idempotencyKey(req) };
      sendAnswer(res, await once({ needs, spec, call }));
    };
}

interface Call {
  holder: KeyHolder;
  query: Said['query'];
  body: Result<unknown, BodyError>;
  /** False: sent, but not one that we can keep. */
  key: string | null | false;
}

interface Way<S, A, V, R> {
  needs: CallNeeds<S, R>;
  spec: CallSpec<S, A, V, R>;
  call: Call;
}

async function once<S extends KeepStores, A, V, R extends { kind: string }>(way: Way<S, A, V, R>): Promise<Answer> {
  const { needs, spec, call } = way;
  if (!call.key || !call.body.ok) return limited(way, null);
  const bodyHash = needs.hasher.sha256(canonicalJson([call.query, call.body.value]));
  const keyed = { accountId: call.holder.account.id, route: spec.name, key: call.key, bodyHash };
  const outcome = await needs.idempotency(keyed, (keep) => limited(way, keep));
  return 'kind' in outcome ? needs.refuse(outcome) : outcome;
}

async function limited<S extends KeepStores, A, V, R extends { kind: string }>(
  way: Way<S, A, V, R>,
  keep: Keep | null,
): Promise<Answer> {
  const { needs, call } = way;
  const limit = needs.callLimit(call.holder);
  if (limit === null) return performed(way, keep);
  const spent = needs.limiter.spend(call.holder.account.id, limit);
  const answer = spent.allowed
    ? await performed(way, keep)
    : needs.refuse({ kind: 'RateLimited', limit, retryAfterS: spent.resetS });
  return { ...answer, headers: { ...answer.headers, ...rateLimitHeaders(spent) } };
}

async function performed<S extends KeepStores, A, V, R extends { kind: string }>(
  way: Way<S, A, V, R>,
  keep: Keep | null,
): Promise<Answer> {
  const { needs, spec, call } = way;
  const understood = understand(way);
  if (!understood.ok) {
    const body = call.body.ok ? call.body.value : null;
    await spec.refused(call.holder, { query: call.query, body }, understood.error);
    return needs.refuse(understood.error);
  }
  return needs.uow.run(async (stores) => {
    const result = await spec.perform(stores, call.holder.actor, understood.value);
    // A refusal is not kept: the caller may wait for a new month, or buy credits, and come back with the same key.
    if (!result.ok) return needs.refuse(result.error);
    const answer = spec.answer(result.value, understood.value);
    await keep?.(stores, answer);
    return answer;
  });
}

function understand<S, A, V, R>({ spec, call }: Way<S, A, V, R>): Result<A, CallRefusal> {
  if (!call.body.ok) return call.body;
  if (call.key === false) return fail({ kind: 'IdempotencyKeyInvalid' });
  return spec.understand({ query: call.query, body: call.body.value });
}

function idempotencyKey(req: Request): Call['key'] {
  const sent = req.headers['idempotency-key'];
  if (sent === undefined) return null;
  const key = String(sent).trim();
  return key.length > 0 && key.length <= LONGEST_IDEMPOTENCY_KEY ? key : false;
}
