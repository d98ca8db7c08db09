import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { optionalSpace } from '../kit-fields.ts';

const counts = z.object({
  asked: z.number(),
  opened: z.number(),
  completed: z.number(),
  published: z.number().meta({ description: 'Testimonials from these that visitors may see now' }),
  completion_rate: z.number().nullable().meta({ description: 'Completed of asked, 0 to 1; null: nobody was asked' }),
});

export const stats = counts.extend({
  object: z.literal('stats'),
  space_id: z.string().nullable().meta({ description: 'null: all spaces' }),
  by_month: z.array(counts.extend({ month: z.string().meta({ description: 'YYYY-MM in UTC' }) })),
});

export const operations = {
  read: operation({
    id: 'v1.stats.read',
    method: 'GET',
    paths: ['/v1/stats'],
    summary: 'How many were asked, opened, completed and published, by the month in which they were asked',
    scope: 'read',
    query: z.object(optionalSpace),
    success: { 200: stats },
    refusals: [404],
  }),
};
