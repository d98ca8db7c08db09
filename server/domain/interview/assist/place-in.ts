import type { Span } from '../commands.ts';
import type { ShownMessage } from './assist-request.ts';
import { shortText } from './unknown-json.ts';

const longest = 2000;

/** By its quote, found exactly once; by offsets, which must be where the quote stands if one is given. */
export function placeIn({ entry, text }: ShownMessage, place: Record<string, unknown>): Span | null {
  const { start, end } = place;
  const quote = shortText(place.quote, longest);
  if (typeof start === 'number' && typeof end === 'number') {
    const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    return fits && (quote === null || text.slice(start, end) === quote) ? { entry, start, end } : null;
  }
  const words = quote?.trim() ?? '';
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? null : { entry, start: at, end: at + words.length };
}
