import type { z } from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { FieldInvalid } from './refusal.ts';
import { plain, unwrapped } from './scalars.ts';

/** A body or a query through a dialect's schema; the first thing wrong comes back with the caller's own name of the field. */
export function parseFields<T>(
  schema: z.ZodType<T>,
  given: unknown,
  place: FieldInvalid['place'] = 'body',
): Result<T, FieldInvalid> {
  const parsed = schema.safeParse(unwrapped(given));
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const path = issue?.path.map(String) ?? [];
  const field = path.join('.') || null;
  const message = field === null ? 'The body must be an object' : (issue?.message ?? 'Invalid');
  return fail({ kind: 'FieldInvalid', field, message, missing: field !== null && isAbsent(given, path), place });
}

function isAbsent(given: unknown, path: readonly string[]): boolean {
  const value = path.reduce<unknown>((at, name) => {
    const here = unwrapped(at);
    return typeof here === 'object' && here !== null
      ? Object.entries(here).find(([key]) => key === name)?.[1]
      : undefined;
  }, given);
  return plain(value) === undefined;
}
