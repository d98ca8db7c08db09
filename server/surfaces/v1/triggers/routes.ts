import type { V1Dialect } from '../dialect.ts';
import { pageRequest, turned } from '../pagination.ts';
import { readableSpace } from '../readable-space.ts';
import { listAnswer } from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseTriggers(dialect: V1Dialect): void {
  dialect.read(operations.list, {
    ask: ({ query }) => ({ space: query.space_id, page: pageRequest(query) }),
    async perform(readers, { actor }, { space: ref, page }) {
      const space = await readableSpace(readers, actor, { ref, permission: 'conversations.read' });
      if (!space.ok) return space;
      return turned(await readers.triggers.triggers(actor.accountId, space.value?.id ?? null, page));
    },
    answer: listAnswer,
  });
}
