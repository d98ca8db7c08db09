import { ok } from '../../../domain/result.ts';
import { monthOf } from '../../../domain/usage/index.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { V1Dialect } from '../dialect.ts';
import { accountAnswer } from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseAccount(dialect: V1Dialect, needs: { clock: Clock }): void {
  dialect.read(operations.read, {
    ask: () => monthOf(needs.clock.now()),
    perform: async ({ usage }, { account }, month) =>
      ok({
        account,
        month,
        used: {
          testimonials: await usage.used(account.id, 'testimonials', month),
          conversations: await usage.used(account.id, 'conversations', month),
        },
        credits: await usage.credits(account.id),
      }),
    answer: accountAnswer,
  });
}
