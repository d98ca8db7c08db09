/** How well what was typed fits, higher is better; null: not at all. Letters in their order; beginnings of words count most. */
export function matchScore(text: string, typed: string): number | null {
  const target = fold(text);
  let score = 0;
  let from = 0;
  for (const letter of fold(typed).replace(/\s+/g, '')) {
    const found = target.indexOf(letter, from);
    if (found < 0) return null;
    const startsWord = found === 0 || !/[\p{L}\p{N}]/u.test(target[found - 1] ?? '');
    score += startsWord ? 10 : found === from ? 6 : 1;
    from = found + 1;
  }
  return score - target.length / 100;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
