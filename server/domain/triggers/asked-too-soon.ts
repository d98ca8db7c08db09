const DAY_MS = 86_400_000;

/**
 * Why this contact is not asked again yet, in words; null: go ahead. `lastAskedAt` may lie ahead: an invitation that waits for its time
 * counts as asked.
 */
export function askedTooSoon(asked: { lastAskedAt: number | null; now: number; frequencyDays: number }): string | null {
  const { lastAskedAt, now, frequencyDays } = asked;
  if (frequencyDays === 0 || lastAskedAt === null || now - lastAskedAt >= frequencyDays * DAY_MS) return null;
  const limit = `the limit is once in ${frequencyDays} ${frequencyDays === 1 ? 'day' : 'days'}.`;
  if (lastAskedAt > now) return `This customer is already going to be asked by this space; ${limit}`;
  const days = Math.floor((now - lastAskedAt) / DAY_MS);
  const when = days === 0 ? 'within the last day' : days === 1 ? 'a day ago' : `${days} days ago`;
  return `This customer was asked ${when} by this space; ${limit}`;
}
