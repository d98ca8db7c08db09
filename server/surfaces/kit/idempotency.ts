import type { AccountId } from '../../../shared/ids.ts';
import type { IdempotencyStore, KeptAnswer } from '../../domain/usage/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { Answer } from './answer.ts';
import type { KitRefusal } from './refusal.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;
const WAIT_MS = 10_000;
export const LONGEST_IDEMPOTENCY_KEY = 255;

/** One call under a caller's `Idempotency-Key`. `bodyHash` covers everything the caller said: query and body. */
export interface KeyedCall {
  accountId: AccountId;
  route: string;
  key: string;
  bodyHash: string;
}

/** Keeps an answer in the unit of work that holds its effect: both are there after a crash, or neither. */
export type Keep = (stores: { idempotency: IdempotencyStore }, answer: Answer) => Promise<void>;

export interface IdempotencyNeeds {
  uow: UnitOfWork<{ idempotency: IdempotencyStore }, { idempotency: Pick<IdempotencyStore, 'keptAnswer'> }>;
  clock: Clock;
  /** How long a second call waits for the first; 10 seconds unless a test is in a hurry. */
  waitMs?: number;
}

type Outcome = Answer | KitRefusal;

interface Flight {
  bodyHash: string;
  outcome: Promise<Outcome>;
}

/**
 * Runs the work of calls that carry one key once. A call that comes while the first still runs waits for it and gets its answer; one that
 * comes later gets the kept answer; neither does the work again. Only answers that the work chose to keep outlive the call: a refused
 * call may be mended and sent again under its key.
 */
export function createIdempotency(needs: IdempotencyNeeds) {
  const flights = new Map<string, Flight>();
  return async (call: KeyedCall, work: (keep: Keep) => Promise<Answer>): Promise<Outcome> => {
    const name = JSON.stringify([call.accountId, call.route, call.key]);
    const flying = flights.get(name);
    if (flying) {
      if (flying.bodyHash !== call.bodyHash) return { kind: 'IdempotencyKeyReused' };
      return repeated(await within(needs.waitMs ?? WAIT_MS, flying.outcome));
    }
    // No await between the look and this: two calls in one tick must not both lead.
    const outcome = lead(needs, call, work).finally(() => flights.delete(name));
    flights.set(name, { bodyHash: call.bodyHash, outcome });
    return outcome;
  };
}

async function lead(needs: IdempotencyNeeds, call: KeyedCall, work: (keep: Keep) => Promise<Answer>): Promise<Outcome> {
  const before = await kept(needs, call);
  if (before && !expired(needs, before)) return replay(before, call);
  try {
    return await work(keeper(needs, call, before !== null));
  } catch (cause) {
    // Another process that shares the database may have kept its answer first; ours was then rolled back whole.
    const theirs = await kept(needs, call);
    if (theirs && !expired(needs, theirs)) return replay(theirs, call);
    throw cause;
  }
}

function kept(needs: IdempotencyNeeds, call: KeyedCall): Promise<KeptAnswer | null> {
  return needs.uow.read(({ idempotency }) => idempotency.keptAnswer(call.accountId, call.route, call.key));
}

function expired(needs: IdempotencyNeeds, found: KeptAnswer): boolean {
  return needs.clock.now() - found.at >= KEPT_MS;
}

function keeper(needs: IdempotencyNeeds, call: KeyedCall, inTheWay: boolean): Keep {
  return async ({ idempotency }, answer) => {
    const at = needs.clock.now();
    if (inTheWay) await idempotency.forgetAnswersBefore(at - KEPT_MS + 1);
    await idempotency.keepAnswer({ ...call, status: answer.status, body: answer.body, at });
  };
}

function replay(found: KeptAnswer, call: KeyedCall): Outcome {
  if (found.bodyHash !== call.bodyHash) return { kind: 'IdempotencyKeyReused' };
  return repeated({ status: found.status, body: found.body });
}

/** Marks an answer as that of an earlier call. A refusal had no effect, so that there is nothing that it could repeat. */
function repeated(outcome: Outcome): Outcome {
  if ('kind' in outcome || outcome.status >= 400) return outcome;
  return { ...outcome, headers: { ...outcome.headers, 'Idempotent-Replayed': 'true' } };
}

async function within(ms: number, outcome: Promise<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'StillRunning', retryAfterS: 1 }), ms);
  });
  try {
    return await Promise.race([outcome, late]);
  } finally {
    clearTimeout(timer);
  }
}
