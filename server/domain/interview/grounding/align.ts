import type { Token } from './tokens.ts';

/** One step of a wording along the words it was made of. `said`, `told`: index among the customer's tokens, the wording's. */
export type Step =
  | { op: 'same' | 'spelt'; said: number; told: number }
  | { op: 'added'; told: number }
  | { op: 'lost'; said: number };

/**
 * The cheapest way from the customer's tokens to the wording's. Nothing moves: a word that has changed its place is
 * lost in one and added in the other.
 */
export function align(
  said: readonly Token[],
  told: readonly Token[],
  isSpelling: (from: string, to: string) => boolean,
): Step[] {
  const meets = (s: number, t: number): 'same' | 'spelt' | null => {
    const [from, to] = [said[s]?.key ?? '', told[t]?.key ?? ''];
    return from === to ? 'same' : isSpelling(from, to) ? 'spelt' : null;
  };
  const costs = costTable(said.length, told.length, (s, t) => meets(s, t) !== null);
  const width = told.length + 1;
  const steps: Step[] = [];
  for (let s = said.length, t = told.length; s > 0 || t > 0; ) {
    const here = costs[s * width + t];
    const met = s > 0 && t > 0 ? meets(s - 1, t - 1) : null;
    if (met && costs[(s - 1) * width + t - 1] === here) steps.push({ op: met, said: --s, told: --t });
    else if (t > 0 && (costs[s * width + t - 1] ?? 0) + 1 === here) steps.push({ op: 'added', told: --t });
    else steps.push({ op: 'lost', said: --s });
  }
  return steps.reverse();
}

function costTable(saids: number, tolds: number, meet: (s: number, t: number) => boolean): Uint16Array {
  const width = tolds + 1;
  const costs = new Uint16Array((saids + 1) * width);
  const at = (s: number, t: number): number => costs[s * width + t] ?? 0;
  for (let s = 0; s <= saids; s++) {
    for (let t = 0; t <= tolds; t++) {
      if (s === 0 || t === 0) costs[s * width + t] = s + t;
      else costs[s * width + t] = meet(s - 1, t - 1) ? at(s - 1, t - 1) : 1 + Math.min(at(s - 1, t), at(s, t - 1));
    }
  }
  return costs;
}
