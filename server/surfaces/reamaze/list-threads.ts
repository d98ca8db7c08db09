import type { Actor } from '../../domain/access/index.ts';
import type { ContactReader } from '../../domain/contacts/index.ts';
import { type InboxReader, type SummaryReaders, summarise, type ThreadSummary } from '../../domain/inbox/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SpaceReader } from '../../domain/spaces/index.ts';
import type { Given } from '../kit/operation.ts';
import type { FieldInvalid } from '../kit/refusal.ts';
import { listFilter } from './mapper.ts';
import { sliceOf } from './pagination.ts';
import type { operations } from './schemas.ts';

type Asked = Given<(typeof operations)['list']>['query'];
type Readers = SummaryReaders & {
  inbox: InboxReader;
  spaces: Pick<SpaceReader, 'spaceBySlug'>;
  contacts: Pick<ContactReader, 'contactByEmail'>;
};
interface Listed {
  total: number;
  summaries: ThreadSummary[];
}

const NONE: Listed = { total: 0, summaries: [] };

/** A page of the account's threads; a category that is not theirs is refused, a customer that nobody knows has none. */
export async function listThreads(
  readers: Readers,
  actor: Actor,
  asked: Asked,
): Promise<Result<Listed, FieldInvalid | { kind: 'NotAllowed' }>> {
  if (!actor.permissions.has('conversations.read')) return fail({ kind: 'NotAllowed' });
  const { accountId } = actor;
  const space = asked.category === undefined ? undefined : await readers.spaces.spaceBySlug(accountId, asked.category);
  if (space === null) return fail(unknownCategory);
  const contact = asked.for === undefined ? undefined : await readers.contacts.contactByEmail(accountId, asked.for);
  if (contact === null) return ok(NONE);
  const filter = { ...listFilter(asked), space: space?.id, contact: contact?.id, tags: asked.tag };
  const by = asked.sort === 'created' ? 'createdAt' : 'updatedAt';
  const total = await readers.inbox.countThreads(accountId, filter);
  const threads = await readers.inbox.threads(accountId, filter, { ...sliceOf(asked.page), by });
  return ok({ total, summaries: await Promise.all(threads.map((thread) => summarise(readers, thread))) });
}

const unknownCategory: FieldInvalid = {
  kind: 'FieldInvalid',
  field: 'category',
  message: 'Category is not one of your channels',
  missing: false,
  place: 'query',
};
