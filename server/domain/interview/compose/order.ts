import type { Slot } from '../commands.ts';
import type { Candidate } from './units.ts';

const place: Partial<Record<Slot, number>> = {
  hesitation: 0,
  problem: 0,
  story: 1,
  specific: 1,
  result: 2,
  numbers: 2,
  surprise: 3,
  improve: 4,
  recommend_to: 5,
};

/**
 * The question that drew a sentence is its place in the story; inside a place, time decides. A message is never
 * shuffled within itself.
 */
export const ordered = <T extends Pick<Candidate, 'role' | 'seq' | 'start'>>(units: readonly T[]): T[] =>
  [...units].sort((a, b) => (place[a.role] ?? 9) - (place[b.role] ?? 9) || a.seq - b.seq || a.start - b.start);
