import type { z } from 'zod';
import type { Job, JobReader, JobStore } from '../ports/jobs.ts';
import type { GoAhead, SendOutcome } from '../ports/mailer.ts';
import type { RetryPolicy } from './retry.ts';

/** The least that the scheduler needs of the stores; the kinds need more of them. */
export interface JobStores {
  jobs: JobStore;
}
export interface JobReaders {
  jobs: JobReader;
}

/** What a job does: its handler, and how it is tried again. Two sorts, by whether anything outside our database changes. */
export type JobKind<Stores> = InsideKind<Stores> | OutsideKind<Stores>;

/** Changes our database alone: its effect and its end are one commit, so it happens exactly once. */
export interface InsideKind<Stores> {
  effect: 'inside';
  retry: RetryPolicy;
  run(stores: Stores, job: Job): Promise<void>;
}

/** Reaches someone outside, which no transaction can take back. */
export interface OutsideKind<Stores> {
  effect: 'outside';
  /**
   * So many workers of its own: what they wait for keeps no other kind waiting. Absent: it shares the common ones.
   * What finds them all busy is put off for a moment.
   */
  workers?: number;
  retry: RetryPolicy;
  /** In a unit: checks again whether it is still wanted. */
  prepare(stores: Stores, job: Job): Promise<Prepared<Stores>>;
  /** In the unit that ends the job. */
  settle(stores: Stores, job: Job, settled: Settled): Promise<void>;
  /** Whether the attempt that was left half-done may be made again under the same key without a second effect. */
  repeatable(stores: Stores, job: Job): Promise<boolean>;
}

export type Prepared<Stores> =
  | Performance<Stores>
  /** `doubtful`: an earlier attempt may have gone out; the job is then uncertain, not cancelled. */
  | { act: 'cancel'; reason: string; doubtful: boolean }
  /** Not now (its channel is paused); costs no attempt. */
  | { act: 'later'; runAt: number; reason: string };

/** Ready to be done. `reference` is ours, stable over attempts. */
export interface Performance<Stores> {
  act: 'perform';
  reference: string;
  idempotent: boolean;
  /** In the unit that commits `attempting`. False: it changed since it was prepared, so nothing is begun. */
  begin(stores: Stores): Promise<boolean>;
  /** Outside of any unit; asks for the go-ahead before the provider can take anything. */
  perform(goAhead: GoAhead): Promise<SendOutcome>;
  /** In the unit that ends the job, in place of the kind's `settle`: for what this attempt alone knows. */
  record?(stores: Stores): Promise<void>;
}

/** How an attempt ended, as its kind records it. */
export type Settled =
  | { as: 'accepted'; providerRef: string | null; detail: string }
  /** Tried again later. `doubtful`: this attempt may have gone out. */
  | { as: 'waiting'; detail: string; doubtful: boolean }
  | { as: 'failed'; detail: string; bounced: boolean }
  | { as: 'uncertain'; detail: string };

/** A payload that does not fit its schema will not fit the next time either: the job is dead at once. */
export class BadPayload extends Error {}

export function readPayload<P>(schema: z.ZodType<P>, job: Job): P {
  const parsed = schema.safeParse(job.payload);
  if (!parsed.success)
    throw new BadPayload(`payload of ${job.kind}: ${parsed.error.issues.map((i) => i.path.join('.')).join(', ')}`);
  return parsed.data;
}
