/** A fixed window on the monotonic clock: a jump of the wall clock neither locks anyone out nor lets anyone in. */
export function perMinute(limit: number): () => boolean {
  let windowStart = performance.now();
  let used = 0;
  return () => {
    if (performance.now() - windowStart > 60_000) {
      windowStart = performance.now();
      used = 0;
    }
    used += 1;
    return used <= limit;
  };
}
