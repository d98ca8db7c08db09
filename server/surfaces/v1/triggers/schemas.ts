import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { isoMs, optionalSpace } from '../kit-fields.ts';
import { listSchema, pageQuery } from '../pagination.ts';

export const trigger = z.object({
  id: z.string(),
  object: z.literal('trigger'),
  space_id: z.string(),
  surface: z.string().meta({ description: 'Which call it came by', example: 'reputaflow.trigger' }),
  status: z.enum(['scheduled', 'suppressed', 'rejected']),
  reason: z.string().nullable().meta({ description: 'Why nobody was asked, in words' }),
  who: z.string().meta({ description: 'Who was meant, as given' }),
  contact_id: z.string().nullable(),
  conversation_id: z.string().nullable(),
  data: z.record(z.string(), z.unknown()).meta({ description: 'What the caller sent, as it was understood' }),
  created_at: isoMs,
});

export const operations = {
  list: operation({
    id: 'v1.triggers.list',
    method: 'GET',
    paths: ['/v1/triggers'],
    summary: 'Who asked to ask a customer and what became of it, the newest first',
    scope: 'read',
    query: z.object({ ...optionalSpace, ...pageQuery }),
    success: { 200: listSchema(trigger) },
    refusals: [400, 404],
  }),
};
