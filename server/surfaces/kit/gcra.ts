/**
 * A token bucket as one number (GCRA, the generic cell rate algorithm of ITU-T I.371): the time at which it will be full again.
 * `burst` calls at once, then one every `60,000 / perMinute` ms. Pure.
 */
export interface Bucket {
  perMinute: number;
  burst: number;
}

export interface Poured {
  /** Epoch milliseconds; what is kept. A refused call changes nothing. */
  fullAt: number;
  allowed: boolean;
  remaining: number;
  /** Milliseconds until the bucket is full. */
  resetMs: number;
  /** Milliseconds until the next call is let through; 0: it may come now. */
  retryMs: number;
}

/** The bucket after one more call. A `fullAt` further ahead than an empty bucket's (the clock was set back) counts as empty. */
export function pour(before: number | undefined, { perMinute, burst }: Bucket, now: number): Poured {
  const every = 60_000 / perMinute;
  const empty = now + burst * every;
  const from = Math.min(Math.max(before ?? now, now), empty);
  const allowed = from + every <= empty + TOLERANCE_MS;
  const fullAt = allowed ? from + every : from;
  const free = Math.max(0, Math.floor((empty - fullAt + TOLERANCE_MS) / every));
  const retryMs = allowed ? 0 : from + every - empty;
  return { fullAt, allowed, remaining: free, resetMs: fullAt - now, retryMs };
}

/** Sums of `every` lose their last bits; without this the last token of a bucket would sometimes be missing. */
const TOLERANCE_MS = 1e-3;
