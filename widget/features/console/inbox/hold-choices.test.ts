import { expect, it } from 'vitest';
import { holdUntil } from './hold-choices.ts';

const now = new Date(2026, 0, 31, 22, 15);

it.each([
  ['hour', new Date(2026, 0, 31, 23, 15)],
  ['tomorrow', new Date(2026, 1, 1, 9)],
  ['week', new Date(2026, 1, 7, 9)],
] as const)('holds %s by the clock of whoever chooses', (choice, until) => {
  expect(holdUntil(choice, now)).toBe(until.toISOString());
});

it('holds until somebody opens it', () => {
  expect(holdUntil('open', now)).toBeNull();
});
