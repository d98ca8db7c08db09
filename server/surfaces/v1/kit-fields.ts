import { z } from 'zod';
import { formatId, type Id, type IdKind } from '../../../shared/ids.ts';
import { email, optionalText, phone, plain } from '../kit/scalars.ts';

const LONGEST_REF = 200;

/** `?space_id=`: an id in either spelling, or a slug. */
export const optionalSpace = { space_id: optionalText('space_id', LONGEST_REF) };

/** One address, by mail or by phone. */
export const address = z
  .object({
    email: z.preprocess(plain, email('email').optional()),
    phone: z.preprocess(plain, phone('phone').optional()),
  })
  .refine((given) => given.email ?? given.phone, { path: ['email'], message: 'email or phone is required' })
  .refine((given) => !(given.email && given.phone), { path: ['phone'], message: 'Give email or phone, not both' });

/** The same, where none means all. */
export const optionalAddress = {
  email: z.preprocess(plain, email('email').optional()),
  phone: z.preprocess(plain, phone('phone').optional()),
};

/** ISO 8601 in UTC with milliseconds. */
export const isoMs = z.iso.datetime({ precision: 3 }).meta({ example: '2026-01-15T10:30:00.000Z' });

export function iso(at: number): string {
  return new Date(at).toISOString();
}

export function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}

export function idOrNull<K extends IdKind>(kind: K, id: Id<K> | null): string | null {
  return id === null ? null : formatId(kind, id);
}
