import type { Actor } from '../../../domain/access/index.ts';
import {
  addressHash,
  blockAddress,
  type ContactReader,
  readsPeople,
  type Suppression,
  unblockAddress,
} from '../../../domain/contacts/index.ts';
import type { Page, PageRequest } from '../../../domain/page.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { Hasher } from '../../../ports/hasher.ts';
import type { V1Dialect, V1Needs } from '../dialect.ts';
import { pageRequest, turned } from '../pagination.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseSuppressions(dialect: V1Dialect, needs: V1Needs): void {
  dialect.read(operations.list, {
    ask: ({ query }) => ({ address: query.email ?? query.phone, page: pageRequest(query) }),
    perform: ({ contacts }, { actor }, asked) => listed(needs, contacts, actor, asked),
    answer: mapper.listAnswer,
  });
  const block = blockAddress(needs);
  dialect.write(operations.create, {
    ask: ({ body }) => body.email ?? body.phone ?? '',
    perform: (stores, { actor }, address) => block(stores, actor, address),
    answer: mapper.addedAnswer,
  });
  const unblock = unblockAddress(needs);
  dialect.write(operations.remove, {
    ask: ({ query, body }) => query.email ?? query.phone ?? body.email ?? body.phone ?? null,
    perform: async (stores, { actor }, address) =>
      address === null ? fail({ kind: 'AddressMissing' as const }) : unblock(stores, actor, address),
    answer: mapper.removedAnswer,
  });
}

interface Asked {
  address: string | undefined;
  page: PageRequest;
}

async function listed(
  { hasher }: { hasher: Hasher },
  contacts: ContactReader,
  actor: Actor,
  { address, page }: Asked,
): Promise<Result<Page<Suppression>, { kind: 'NotAllowed' } | { kind: 'CursorInvalid' }>> {
  if (!readsPeople(actor)) return fail({ kind: 'NotAllowed' });
  if (address === undefined) return turned(await contacts.suppressions(actor.accountId, page));
  const found = await contacts.suppression(actor.accountId, addressHash(hasher, actor.accountId, address));
  return ok({ items: found ? [found] : [], nextCursor: null });
}
