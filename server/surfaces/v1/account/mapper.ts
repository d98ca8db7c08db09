import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Account } from '../../../domain/access/index.ts';
import { planLimits } from '../../../domain/usage/index.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import type { account } from './schemas.ts';

export interface Standing {
  account: Account;
  month: string;
  used: { testimonials: number; conversations: number };
  credits: number;
}

export function accountAnswer({ account: { id, name, plan }, month, used, credits }: Standing): Answer {
  const limits = planLimits[plan];
  return jsonAnswer(200, {
    id: formatId('account', id),
    object: 'account',
    name,
    tier: plan,
    api_access: limits.v1Api,
    usage: {
      month,
      testimonials: { used: used.testimonials, limit: limits.testimonialsAMonth },
      conversations: { used: used.conversations, limit: limits.conversationsAMonth },
    },
    sms_credits: credits,
  } satisfies z.infer<typeof account>);
}
