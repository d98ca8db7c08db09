import type { ContactId } from '../../../../shared/ids.ts';
import type { Actor } from '../../../domain/access/index.ts';
import { addContact, type Contact, type ContactReader, readsPeople } from '../../../domain/contacts/index.ts';
import type { Page, PageRequest } from '../../../domain/page.ts';
import { eraseContact, exportContact } from '../../../domain/privacy/index.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { V1Dialect, V1Needs } from '../dialect.ts';
import { pageRequest, turned } from '../pagination.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseContacts(dialect: V1Dialect, needs: V1Needs): void {
  dialect.read(operations.list, {
    ask: ({ query }) => ({ email: query.email, phone: query.phone, page: pageRequest(query) }),
    perform: ({ contacts }, { actor }, asked) => listed(contacts, actor, asked),
    answer: mapper.listAnswer,
  });
  const add = addContact(needs);
  dialect.write(operations.create, {
    ask: ({ body: { email = null, phone = null, name = null, locale = null } }) => ({ email, phone, name, locale }),
    perform: (stores, { actor }, given) => add(stores, actor, given),
    answer: mapper.addedAnswer,
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    perform: ({ contacts }, { actor }, id) => readable(contacts, actor, id),
    answer: mapper.oneAnswer,
  });
  const exporting = exportContact(needs);
  dialect.read(operations.export, {
    ask: ({ params }) => params.id,
    perform: (readers, { actor }, id) => exporting(readers, actor, id),
    answer: (data) => mapper.dataAnswer(needs, data),
  });
  const erase = eraseContact(needs);
  dialect.write(operations.erase, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => erase(stores, actor, id),
    answer: mapper.erasedAnswer,
  });
}

type Refused = { kind: 'NotAllowed' } | { kind: 'ContactNotFound' } | { kind: 'CursorInvalid' };

async function listed(
  contacts: ContactReader,
  actor: Actor,
  { email, phone, page }: { email: string | undefined; phone: string | undefined; page: PageRequest },
): Promise<Result<Page<Contact>, Refused>> {
  if (!readsPeople(actor)) return fail({ kind: 'NotAllowed' });
  if (email === undefined && phone === undefined) return turned(await contacts.contacts(actor.accountId, page));
  const found = [
    email === undefined ? null : await contacts.contactByEmail(actor.accountId, email),
    phone === undefined ? null : await contacts.contactByPhone(actor.accountId, phone),
  ].filter((one) => one !== null);
  return ok({ items: found.filter((one, i) => found.findIndex(({ id }) => id === one.id) === i), nextCursor: null });
}

async function readable(contacts: ContactReader, actor: Actor, id: ContactId): Promise<Result<Contact, Refused>> {
  if (!readsPeople(actor)) return fail({ kind: 'NotAllowed' });
  const contact = await contacts.contact(actor.accountId, id);
  return contact ? ok(contact) : fail({ kind: 'ContactNotFound' });
}
