import type { z } from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { FieldInvalid } from './refusal.ts';
import { unwrapped } from './scalars.ts';

/** A body through a dialect's schema; the first thing wrong comes back with the caller's own name of the field. */
export function parseFields<T>(schema: z.ZodType<T>, body: unknown): Result<T, FieldInvalid> {
  const parsed = schema.safeParse(unwrapped(body));
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') || null;
  if (field === null) return fail({ kind: 'FieldInvalid', field, message: 'The body must be an object' });
  return fail({ kind: 'FieldInvalid', field, message: issue?.message ?? 'Invalid' });
}
