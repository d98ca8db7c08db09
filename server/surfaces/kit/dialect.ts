import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import { type Actor, isTest, type Scope } from '../../domain/access/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { type Answer, sendAnswer } from './answer.ts';
import { answerUnexpected } from './answer-unexpected.ts';
import type { KeyHolder } from './authenticate-key.ts';
import { canonicalJson } from './canonical-json.ts';
import { type createIdempotency, type Keep, LONGEST_IDEMPOTENCY_KEY } from './idempotency.ts';
import { type Limit, type Limiter, spendingHeaders } from './limiter.ts';
import type { Given, Method, Operation } from './operation.ts';
import { parseFields } from './parse-fields.ts';
import { BODY_LIMIT_BYTES, type BodyError, type Reading, readBody } from './read-body.ts';
import type { FieldInvalid, KitRefusal } from './refusal.ts';

/** What a caller said, read but not yet understood. */
export interface Said {
  params: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

export type CallRefusal = FieldInvalid | BodyError | { kind: 'IdempotencyKeyInvalid' };

/** What every call needs to know of whoever makes it. */
type Caller = Pick<KeyHolder, 'account' | 'scopes'> & { actor?: Actor | undefined };
type KeepStores = Parameters<Keep>[0];
type Refusals<R> = KitRefusal | R;

export interface DialectNeeds<S extends KeepStores, Readers, R extends { kind: string }, H extends Caller> {
  uow: UnitOfWork<S, Readers>;
  hasher: Hasher;
  logger: Logger;
  authenticate(req: Request): Promise<Result<H, Refusals<R>>>;
  idempotency: ReturnType<typeof createIdempotency>;
  limiter: Limiter;
  /** What a call counts against; null: nothing. The key is the limiter's, so it names the dialect too. */
  limitOf(holder: H, operation: Operation): { key: string; limit: Limit } | null;
  /** The dialect's own gate (a plan, for one), before anything is counted. */
  admit?(holder: H, operation: Operation): Refusals<R> | null;
  refuse(refusal: Refusals<R>): Answer;
}

interface Spec<O extends Operation, Asked, Value> {
  /** From their words to ours; pure. */
  ask(given: Given<O>): Asked;
  /** And back. */
  answer(value: Value, asked: Asked): Answer;
}
/** Runs in a unit of work: the answer that is kept for a repetition commits with the effect. */
export interface WriteSpec<O extends Operation, S, R, H, Asked, Value> extends Spec<O, Asked, Value> {
  perform(stores: S, holder: H, asked: Asked): Promise<Result<Value, R>>;
  /** Told of a call that was refused before it reached the use case, so that its owner can see it. */
  refused?(holder: H, said: Said, why: CallRefusal): Promise<void>;
}
export interface ReadSpec<O extends Operation, Readers, R, H, Asked, Value> extends Spec<O, Asked, Value> {
  perform(readers: Readers, holder: H, asked: Asked): Promise<Result<Value, R>>;
}
/**
 * For what cannot live in one unit (a file, somebody else's server). It opens its own, and the answer is kept after them: a death in
 * between leaves the effect without it, so the work must bear to be done again.
 */
export type OutsideSpec<O extends Operation, R, H, Asked, Value> = ReadSpec<O, null, R, H, Asked, Value>;

/** One way of performing, whichever store it is given. */
interface Way<H, R, A> {
  operation: Operation;
  ask(given: Given<Operation>): A;
  run(holder: H, asked: A, keep: Keep | null): Promise<Result<Answer, R>>;
  refused?: ((holder: H, said: Said, why: CallRefusal) => Promise<void>) | undefined;
}

interface Call<H> {
  holder: H;
  said: Said;
  body: Result<unknown, BodyError>;
  /** False: sent, but not one that we can keep. */
  key: string | null | false;
}

/**
 * A dialect: a router whose every call goes the same way. Who, whether the plan allows it, whether it was said before, whether the limit
 * and the scope allow it, what it means; then the use case and the kept answer in one unit of work. A repetition is answered before
 * the limit is asked: it costs nothing.
 */
export function createDialect<S extends KeepStores, Readers, R extends { kind: string }, H extends Caller>(
  needs: DialectNeeds<S, Readers, R, H>,
) {
  const router = Router();
  const promised = new Map<string, Set<Method>>();
  const elsewhere = new Map<string, Set<Method>>();

  function mount<A>(way: Way<H, R, A>): void {
    const { method, paths } = way.operation;
    for (const path of paths) promised.set(path, (promised.get(path) ?? new Set()).add(method));
    router[lower(method)]([...paths], handlerOf(needs, way));
  }

  return {
    router,
    write<O extends Operation, A, V>(operation: O, spec: WriteSpec<O, S, R, H, A, V>): void {
      mount<A>({
        operation,
        ask: asking(spec),
        refused: spec.refused?.bind(spec),
        run: (holder, asked, keep) =>
          needs.uow.run(async (stores) => {
            const result = await spec.perform(stores, holder, asked);
            // A refusal is not kept: the caller may wait for a new month, or buy credits, and come back with the same key.
            if (!result.ok) return result;
            const answer = spec.answer(result.value, asked);
            await keep?.(stores, answer);
            return ok(answer);
          }),
      });
    },
    read<O extends Operation, A, V>(operation: O, spec: ReadSpec<O, Readers, R, H, A, V>): void {
      mount<A>({
        operation,
        ask: asking(spec),
        run: async (holder, asked) =>
          answered(spec, asked, await needs.uow.read((r) => spec.perform(r, holder, asked))),
      });
    },
    outside<O extends Operation, A, V>(operation: O, spec: OutsideSpec<O, R, H, A, V>): void {
      mount<A>({
        operation,
        ask: asking(spec),
        run: async (holder, asked, keep) => {
          const outcome = answered(spec, asked, await spec.perform(null, holder, asked));
          if (outcome.ok && keep) await needs.uow.run((stores) => keep(stores, outcome.value));
          return outcome;
        },
      });
    },
    /** Another surface answers this method on a path of ours: it is allowed here, and passed on. */
    leave(path: string, method: Method): void {
      elsewhere.set(path, (elsewhere.get(path) ?? new Set()).add(method));
    },
    /** The end: other methods get 405 with `Allow`, unknown paths under `prefixes` 404, faults inside 500, all in the dialect. */
    end(prefixes: readonly string[] = []): Router {
      for (const path of new Set([...promised.keys(), ...elsewhere.keys()])) {
        const methods = promised.get(path) ?? [];
        const others = elsewhere.get(path) ?? new Set<Method>();
        router.all(path, (req, res, next) => {
          if (others.has(req.method as Method)) return next('router'); // a method that we do not know is in no set
          return otherMethod(needs.refuse, [...methods, ...others], req, res);
        });
      }
      if (prefixes.length > 0)
        router.use([...prefixes], (_req, res) => sendAnswer(res, needs.refuse({ kind: 'NotFound' })));
      router.use(answerUnexpected({ logger: needs.logger, refuse: needs.refuse }));
      return router;
    },
  };
}

const lower = (method: Method) => method.toLowerCase() as Lowercase<Method>; // what TypeScript does not know of toLowerCase

/** Given to `ask` is what this very operation's schemas made. */
function asking<O extends Operation, A, V>(spec: Spec<O, A, V>): (given: Given<Operation>) => A {
  return (given) => spec.ask(given as Given<O>);
}

function answered<O extends Operation, A, V, R>(
  spec: Spec<O, A, V>,
  asked: A,
  result: Result<V, R>,
): Result<Answer, R> {
  return result.ok ? ok(spec.answer(result.value, asked)) : result;
}

function handlerOf<S extends KeepStores, Rd, R extends { kind: string }, H extends Caller, A>(
  needs: DialectNeeds<S, Rd, R, H>,
  way: Way<H, R, A>,
): RequestHandler {
  return async (req, res) => {
    const holder = await needs.authenticate(req);
    if (!holder.ok) return sendAnswer(res, needs.refuse(holder.error));
    const barred = needs.admit?.(holder.value, way.operation);
    if (barred) return sendAnswer(res, needs.refuse(barred));
    const body: Result<unknown, BodyError> =
      way.operation.method === 'GET' ? ok({}) : await readBody(req, reading(way.operation));
    const said = { params: req.params, query: req.query, body: body.ok ? body.value : null };
    const call: Call<H> = { holder: holder.value, said, body, key: idempotencyKey(req) };
    sendAnswer(res, await once(needs, way, call));
  };
}

function reading({ takesCsv, takesFile }: Operation): Reading {
  if (takesFile) return { csv: false, files: takesFile.types, limitBytes: takesFile.limitBytes };
  return takesCsv ? { csv: true, limitBytes: takesCsv.limitBytes } : { csv: false, limitBytes: BODY_LIMIT_BYTES };
}

async function once<S extends KeepStores, Rd, R extends { kind: string }, H extends Caller, A>(
  needs: DialectNeeds<S, Rd, R, H>,
  way: Way<H, R, A>,
  call: Call<H>,
): Promise<Answer> {
  // A kept answer may hold what only those may see who may do the deed: whoever lacks the scope never gets as far as that.
  if (!call.key || !call.body.ok || scopeMissing(way, call)) return limited(needs, way, { ...call, keep: null });
  const { params, query, body } = call.said;
  const bodyHash = needs.hasher.sha256(
    canonicalJson(Object.keys(params).length ? [params, query, body] : [query, body]),
  );
  // An integration is tried with a test key and then switched on: the live call must not be answered with what the test one did.
  const { actor } = call.holder;
  const route = actor && isTest(actor) ? `${way.operation.id} (test)` : way.operation.id;
  const keyed = { accountId: call.holder.account.id, route, key: call.key, bodyHash };
  const outcome = await needs.idempotency(keyed, (keep) => limited(needs, way, { ...call, keep }));
  return 'kind' in outcome ? needs.refuse(outcome) : outcome;
}

type KeptCall<H> = Call<H> & { keep: Keep | null };

async function limited<S extends KeepStores, Rd, R extends { kind: string }, H extends Caller, A>(
  needs: DialectNeeds<S, Rd, R, H>,
  way: Way<H, R, A>,
  call: KeptCall<H>,
): Promise<Answer> {
  const limit = needs.limitOf(call.holder, way.operation);
  if (limit === null) return performed(needs, way, call);
  const spending = await needs.limiter.spend(limit.key, limit.limit);
  const answer = spending.allowed
    ? await performed(needs, way, call)
    : needs.refuse({ kind: 'RateLimited', limit: spending.limit, retryAfterS: spending.retryAfterS });
  return { ...answer, headers: { ...answer.headers, ...spendingHeaders(spending) } };
}

async function performed<S extends KeepStores, Rd, R extends { kind: string }, H extends Caller, A>(
  needs: DialectNeeds<S, Rd, R, H>,
  way: Way<H, R, A>,
  call: KeptCall<H>,
): Promise<Answer> {
  const scope = scopeMissing(way, call);
  if (scope) return needs.refuse({ kind: 'ScopeMissing', scope });
  const understood = understand(way, call);
  if (!understood.ok) {
    if (understood.error.kind !== 'NotFound') await way.refused?.(call.holder, call.said, understood.error);
    return needs.refuse(understood.error);
  }
  const result = await way.run(call.holder, understood.value, call.keep);
  return result.ok ? result.value : needs.refuse(result.error);
}

function scopeMissing<H extends Caller, R, A>({ operation }: Way<H, R, A>, { holder }: Call<H>): Scope | null {
  const { scope } = operation;
  return scope !== null && !holder.scopes.includes(scope) ? scope : null;
}

function understand<H, R, A>(way: Way<H, R, A>, call: Call<H>): Result<A, CallRefusal | { kind: 'NotFound' }> {
  const { operation } = way;
  if (!call.body.ok) return call.body;
  if (call.key === false) return fail({ kind: 'IdempotencyKeyInvalid' });
  // What cannot be the id of anything is answered like the id of nothing.
  const params = parseFields(operation.params as z.ZodType<unknown>, call.said.params);
  if (!params.ok) return fail({ kind: 'NotFound' });
  const query = parseFields(operation.query as z.ZodType<unknown>, call.said.query, 'query');
  if (!query.ok) return query;
  const body = parseFields(operation.body as z.ZodType<unknown>, call.body.value);
  if (!body.ok) return body;
  return ok(way.ask({ params: params.value, query: query.value, body: body.value }));
}

/** Only a POST can be repeated by accident: everything else means the same the second time. */
function idempotencyKey(req: Request): string | null | false {
  const sent = req.headers['idempotency-key'];
  if (req.method !== 'POST' || sent === undefined) return null;
  const key = String(sent).trim();
  return key.length > 0 && key.length <= LONGEST_IDEMPOTENCY_KEY ? key : false;
}

function otherMethod(
  refuse: (refusal: KitRefusal) => Answer,
  methods: readonly Method[],
  req: Request,
  res: Response,
): void {
  const allow = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ');
  if (req.method === 'OPTIONS') return void res.status(204).setHeader('Allow', allow).end();
  const refused = refuse({ kind: 'MethodNotAllowed', allow });
  sendAnswer(res, { ...refused, headers: { ...refused.headers, Allow: allow } });
}
