import type { z } from 'zod';
import { ok } from '../../../domain/result.ts';
import { MIN_SMS_CREDITS } from '../../../domain/usage/index.ts';
import { jsonAnswer } from '../../kit/answer.ts';
import type { V1Dialect } from '../dialect.ts';
import { type credits, operations } from './schemas.ts';

export function promiseSms(dialect: V1Dialect): void {
  dialect.read(operations.credits, {
    ask: () => null,
    perform: async ({ usage }, { account }) => ok(await usage.credits(account.id)),
    answer: (left) =>
      jsonAnswer(200, {
        object: 'sms_credits',
        credits: left,
        required: MIN_SMS_CREDITS,
      } satisfies z.infer<typeof credits>),
  });
}
