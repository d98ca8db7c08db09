/**
 * A name or a product may hold anything; what becomes part of a header holds no line end, no control character
 * and no invisible mark of direction (which could make one address look like another).
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
