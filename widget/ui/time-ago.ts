const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** As short as a list wants it: "now", "8 min", "3 h", "Yesterday", "Tue", "2 Oct", "2 Oct 2025". @param at ISO 8601 */
export function timeAgo(at: string, now: number, locale = 'en'): string {
  const then = new Date(at);
  const gone = now - then.getTime();
  if (gone < MINUTE) return 'now';
  if (gone < HOUR) return `${Math.floor(gone / MINUTE)} min`;
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.ceil((midnight - then.getTime()) / DAY);
  if (days <= 0 || gone < 6 * HOUR) return `${Math.floor(gone / HOUR)} h`;
  if (days === 1) return 'Yesterday';
  if (days < 7) return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(then);
  const year = then.getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year }).format(then);
}

/** In full, in the reader's own zone: "2 Oct 2026, 09:12". */
export function exactTime(at: string, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** "09:12", in the reader's own zone. */
export function clockTime(at: string, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at));
}
