import { z } from 'zod';
import { type OwnerBank, ownerSlots } from './owner-bank.ts';

const line = z.string({ error: 'Write a text.' }).trim().max(1000, 'That is too long.');
const text = z.strictObject({ web: line.optional(), sms: line.optional() });

/**
 * The shape of an owner's bank. Strict: there is no field for a condition, on the rating or on anything else, so that no
 * path can depend on how somebody was rated.
 */
export const ownerBankSchema = z.strictObject({
  order: z.enum(['worth', 'listed'], { error: 'Either “worth” or “listed”.' }),
  questions: z.array(
    z.strictObject({
      id: z.string({ error: 'A question needs an id.' }).max(60, 'At most 60 characters.'),
      on: z.boolean({ error: 'Either true or false.' }),
      text: z.record(z.string(), text).optional(),
      slot: z.enum(ownerSlots, { error: `What it asks about is one of: ${ownerSlots.join(', ')}.` }).optional(),
    }),
    { error: 'A list of questions.' },
  ),
}) satisfies z.ZodType<OwnerBank>;
