import { ok } from '../../../domain/result.ts';
import type { V1Dialect } from '../dialect.ts';
import { readableSpace } from '../readable-space.ts';
import { statsAnswer } from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseStats(dialect: V1Dialect): void {
  dialect.read(operations.read, {
    ask: ({ query }) => query.space_id,
    async perform(readers, { actor }, ref) {
      const found = await readableSpace(readers, actor, { ref, permission: 'conversations.read' });
      if (!found.ok) return found;
      const space = found.value?.id ?? null;
      return ok({ space, months: await readers.conversations.funnel(actor.accountId, space) });
    },
    answer: statsAnswer,
  });
}
