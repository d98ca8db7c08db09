import { z } from 'zod';

const isoMs = z.iso.datetime({ precision: 3 });

/** How a testimonial came about, as its proof page and the console tell it. No address of anybody is in it. */
export const provenance = z.strictObject({
  object: z.literal('provenance'),
  testimonial_id: z.string(),
  space_id: z.string(),
  kind: z.enum(['conversation', 'import']),
  verified: z.boolean(),
  /** Null until it is public. */
  proof_url: z.string().nullable(),
  statement: z.string(),
  content_hash: z.string(),
  events: z.array(z.strictObject({ label: z.string(), detail: z.string(), at: isoMs.nullable() })),
  consent: z
    .strictObject({
      text_hash: z.string(),
      purposes: z.strictObject({ publish: z.boolean(), identity: z.boolean(), ads: z.boolean() }),
      text: z.string(),
      version: z.string(),
      locale: z.string(),
      channel: z.enum(['web', 'sms']),
      seq: z.number().int(),
      at: isoMs,
    })
    .nullable()
    .meta({ description: 'The receipt of what the customer agreed to; null for an import' }),
  spans: z
    .array(z.strictObject({ entry: z.string(), start: z.number().int(), end: z.number().int(), at: z.number().int() }))
    .meta({ description: 'Which stretch of which message (`start` to `end`) stands at `at` in the text' }),
});
