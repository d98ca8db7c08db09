/**
 * The scheduler's table, as a port. States:
 * due → running → done; a side effect goes running → attempting (committed) → done | uncertain;
 * a fault goes back to due with a later `runAt`, or dead; held: restored from a backup, waits for a person; cancelled: no longer wanted.
 */
export const jobStates = ['due', 'running', 'attempting', 'uncertain', 'done', 'dead', 'held', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

export interface Job {
  id: string;
  accountId: string;
  kind: string;
  /** At most one job, ever, under one key. */
  dedupeKey: string;
  payload: unknown;
  runAt: number;
  state: JobState;
  attempt: number;
  maxAttempts: number;
  /** The boot that holds it; a job of another boot is orphaned at once, without waiting for a lease. */
  ownerBoot: string | null;
  /** Grows with each claim; every later write names it, so that a stale owner's write changes nothing. */
  fence: number;
  providerRef: string | null;
  lastError: string | null;
  createdAt: number;
  updatedAt: number;
}

export interface NewJob {
  id: string;
  accountId: string;
  kind: string;
  dedupeKey: string;
  payload: unknown;
  runAt: number;
  maxAttempts: number;
}

export interface JobReader {
  job(id: string): Promise<Job | null>;
  jobs(filter: { state: JobState | null; limit: number }): Promise<Job[]>;
  /** The next `runAt` of a due job, or null. */
  nextDueAt(): Promise<number | null>;
}

export interface JobStore extends JobReader {
  /** Answers false when the dedupe key is taken. */
  addJob(job: NewJob, at: number): Promise<boolean>;
  /** Claims up to `limit` due jobs for this boot, fair between accounts, each with a new fence. */
  claim(claim: { boot: string; at: number; limit: number }): Promise<Job[]>;
  /** Answers false when the fence is no longer ours: then nothing was written and the caller must not go on. */
  move(move: {
    id: string;
    fence: number;
    from: readonly JobState[];
    to: JobState;
    at: number;
    runAt?: number;
    attempt?: number;
    error?: string | null;
    providerRef?: string | null;
  }): Promise<boolean>;
  /** The same for many at once; answers the ids that moved. */
  finish(done: readonly { id: string; fence: number }[], at: number): Promise<string[]>;
  /** Jobs left running or attempting by any boot but this one. */
  orphans(boot: string): Promise<Job[]>;
  cancel(dedupeKey: string, at: number): Promise<boolean>;
  /** Empties `lastError`, where a provider may have said an address. */
  forgetError(dedupeKey: string): Promise<void>;
  /** dead, held or uncertain → due, now. */
  retry(id: string, at: number): Promise<boolean>;
  /** Everything due becomes held: after a restore. */
  holdAll(at: number): Promise<number>;
  releaseHeld(at: number): Promise<number>;
}
