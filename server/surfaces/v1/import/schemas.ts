import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { optionalText, plain } from '../../kit/scalars.ts';
import { optionalFlag } from '../flag.ts';
import { formats } from './columns.ts';

/** Exports are long; a file that is longer comes in parts. */
const LIMIT_BYTES = 2 * 1024 * 1024;

/** In the query for a file, in the body for JSON; either is good for both. */
const asked = {
  space_id: optionalText('space_id', 200),
  format: z.preprocess(
    (value) => (typeof value === 'string' ? plain(value.toLowerCase()) : plain(value)),
    z.enum(formats, `format must be one of ${formats.join(', ')}`).optional(),
  ),
  dry_run: optionalFlag('dry_run'),
};

export const operations = {
  create: operation({
    id: 'v1.import.create',
    method: 'POST',
    paths: ['/v1/import'],
    summary: 'Import a file of testimonials that were collected elsewhere',
    description:
      'As `text/csv` with `space_id` and `format` in the query, or as JSON with the file in `csv`; 5,000 rows and 2 MiB at most. Columns are found by name, whatever their order and spelling. Each row follows the rules of a single import and counts against the month’s testimonials; one whose words, rating and name are there already is a duplicate. With `dry_run` nothing is changed.',
    scope: 'write',
    takesCsv: { limitBytes: LIMIT_BYTES },
    query: z.object(asked),
    body: z.object({
      ...asked,
      csv: z
        .string({ error: ({ input }) => (input === undefined ? 'csv is required' : 'csv must be text') })
        .min(1, 'csv is required'),
    }),
    success: {
      200: z.strictObject({
        object: z.literal('import'),
        space_id: z.string(),
        format: z.enum(formats),
        dry_run: z.boolean(),
        imported: z.number(),
        duplicates: z.number(),
        rejected: z.array(
          z.strictObject({
            line: z.number().meta({ description: 'Where the row begins in the file, from 1' }),
            reason: z.string(),
          }),
        ),
      }),
    },
    refusals: [400, 402, 404, 409, 422],
    example: {
      body: { space_id: 'SPACE_ID', format: 'senja', csv: 'text,rating,customer_name\nLovely bread.,5,Ana López\n' },
    },
  }),
};
