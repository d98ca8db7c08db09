import { z } from 'zod';
import { operation } from '../../kit/operation.ts';

const metric = z.strictObject({
  used: z.number(),
  limit: z.number().nullable().meta({ description: 'null: unlimited' }),
});

export const account = z.strictObject({
  id: z.string(),
  object: z.literal('account'),
  name: z.string(),
  tier: z.enum(['free', 'pro', 'growth', 'agency', 'unlimited']),
  api_access: z.boolean(),
  usage: z.strictObject({ month: z.string(), testimonials: metric, conversations: metric }),
  sms_credits: z.number(),
});

export const operations = {
  read: operation({
    id: 'v1.account.read',
    method: 'GET',
    paths: ['/v1/account'],
    summary: 'The account: tier, usage this month, limits',
    scope: 'read',
    success: { 200: account },
  }),
};
