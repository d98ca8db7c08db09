import type { Job } from '../ports/jobs.ts';
import type { SendOutcome } from '../ports/mailer.ts';
import type { Settled } from './job-kind.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after the 1st, 2nd … failed attempt; the last one repeats. */
export interface RetryPolicy {
  maxAttempts: number;
  delaysMs: readonly number[];
}

/** Mail is given up after 46 h 20 min at most: senders stop within 48 hours, and nobody wants an invitation later than that. */
export const mailRetry: RetryPolicy = {
  maxAttempts: 9,
  delaysMs: [5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 12 * HOUR, 12 * HOUR],
};
export const insideRetry: RetryPolicy = { maxAttempts: 5, delaysMs: [1_000, 10_000, MINUTE, 10 * MINUTE] };

/** While the operator's settings are wrong every attempt would fail alike: the channel waits this long. */
export const CONFIG_PAUSE_MS = 15 * MINUTE;
const LONGEST_WAIT_MS = 12 * HOUR;
/** Under a key that the provider honours a doubtful attempt is simply made again, soon. */
const REPEAT_MS = MINUTE;

/** Jitter only shortens (to 80 % at least): spreads a burst, and keeps the whole under the promised time. */
export function retryDelay(policy: RetryPolicy, attempt: number, random: () => number): number {
  const last = policy.delaysMs[policy.delaysMs.length - 1] ?? MINUTE;
  const delay = policy.delaysMs[Math.max(0, attempt - 1)] ?? last;
  return Math.round(delay * (0.8 + 0.2 * random()));
}

export interface Verdict {
  to: 'done' | 'due' | 'dead' | 'uncertain';
  /** For `due`. */
  runAt?: number;
  /** The job's count of attempts from now on. */
  attempt: number;
  error: string | null;
  settled: Settled;
}
export interface Attempted {
  job: Job;
  policy: RetryPolicy;
  /** This one included. */
  attempt: number;
  idempotent: boolean;
  now: number;
  random: () => number;
}

/** What one answer of a provider means for the job. Pure: every rule of trying again is here. */
export function verdictOn(outcome: SendOutcome, attempted: Attempted): Verdict {
  const { attempt, now } = attempted;
  switch (outcome.kind) {
    case 'accepted':
      return end('done', attempt, null, { as: 'accepted', providerRef: outcome.providerRef, detail: outcome.response });
    case 'permanent':
    case 'suppress':
      return end('dead', attempt, outcome.reason, {
        as: 'failed',
        detail: outcome.reason,
        bounced: outcome.kind === 'suppress',
      });
    case 'config': {
      // Not the customer's fault and not the mail's: costs no attempt.
      const settled = { as: 'waiting' as const, detail: outcome.reason, doubtful: false };
      return { to: 'due', runAt: now + CONFIG_PAUSE_MS, attempt: attempt - 1, error: outcome.reason, settled };
    }
    case 'retry': {
      const limit = Math.min(outcome.giveUpAfter ?? attempted.policy.maxAttempts, attempted.job.maxAttempts);
      if (attempt < limit) return again(outcome.reason, waitFor(outcome.afterMs, attempted), false, attempted);
      const detail = `Given up after ${attempt} attempts: ${outcome.reason}`;
      return end('dead', attempt, outcome.reason, { as: 'failed', detail, bounced: false });
    }
    case 'unknown':
      // Under a key that the provider honours, asking again is safe; without one it might be a second mail.
      if (attempted.idempotent && attempt < attempted.job.maxAttempts)
        return again(outcome.reason, REPEAT_MS, true, attempted);
      return end('uncertain', attempt, outcome.reason, { as: 'uncertain', detail: outcome.reason });
  }
}

function waitFor(afterMs: number | null, { policy, attempt, random }: Attempted): number {
  return afterMs === null ? retryDelay(policy, attempt, random) : Math.min(Math.max(0, afterMs), LONGEST_WAIT_MS);
}

function again(reason: string, delayMs: number, doubtful: boolean, { attempt, now }: Attempted): Verdict {
  return {
    to: 'due',
    runAt: now + delayMs,
    attempt,
    error: reason,
    settled: { as: 'waiting', detail: reason, doubtful },
  };
}

function end(to: 'done' | 'dead' | 'uncertain', attempt: number, error: string | null, settled: Settled): Verdict {
  return { to, attempt, error, settled };
}
