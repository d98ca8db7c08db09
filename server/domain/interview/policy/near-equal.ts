import { isCatchAll } from './questions.ts';

interface Chosen {
  q: string;
  reason: 'rule' | 'utility' | 'back';
  utilities: readonly { q: string; u: number }[];
}

/** How much less a question may be worth, and how many stand for choice. */
const within = 0.1;
const most = 3;

/** The questions that are worth nearly as much as the one chosen, itself included, best first. A rule leaves no choice. */
export function nearEqual({ q, reason, utilities }: Chosen): string[] {
  if (reason !== 'utility') return [];
  const best = utilities.find((one) => one.q === q)?.u ?? 0;
  return utilities
    .filter((one) => one.u >= best - within && one.u <= best && !one.q.startsWith('p.') && !isCatchAll(one.q))
    .sort((a, b) => b.u - a.u)
    .slice(0, most)
    .map((one) => one.q);
}
