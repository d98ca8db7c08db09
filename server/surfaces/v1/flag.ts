import { z } from 'zod';
import { plain } from '../kit/scalars.ts';

/** `true`, `"true"`, `1`, `"1"`, `"yes"` and their opposites. */
export function optionalFlag(label: string) {
  return z.preprocess((value) => spoken(plain(value)), z.boolean(`${label} must be true or false`).optional());
}

function spoken(value: unknown): unknown {
  const word = String(value).toLowerCase();
  if (['true', '1', 'yes'].includes(word)) return true;
  return ['false', '0', 'no'].includes(word) ? false : value;
}
