import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { type Contact, type ContactStore, normaliseEmail, type Suppression } from '../../../domain/contacts/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function contactStore(unit: Unit): ContactStore {
  const store: ContactStore = {
    contact: (accountId, id) => unit.first(contact, { accountId, id }),
    contactByEmail: (accountId, email) => unit.first(contactByEmail, { accountId, email: normaliseEmail(email) }),
    contactByPhone: (accountId, phone) => unit.first(contactByPhone, { accountId, phone }),
    contacts: (accountId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) => unit.all(contacts, { accountId, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    suppression: (accountId, addressHash) => unit.first(suppression, { accountId, addressHash }),
    suppressions: (accountId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) => unit.all(suppressions, { accountId, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.addressHash] as const,
      }),
    upsertContact: async (given) => {
      const email = given.email === null ? null : normaliseEmail(given.email);
      const row = { ...given, email, attributes: given.attributes ?? null };
      const { accountId, phone } = row;
      const byEmail = email === null ? null : await store.contactByEmail(accountId, email);
      const byPhone = phone === null ? null : await store.contactByPhone(accountId, phone);
      const standing = byEmail ?? byPhone;
      if (!standing) {
        await unit.run(addContact, row);
        return row;
      }
      const merged = merge(standing, row, { emailIsFree: byEmail === null, phoneIsFree: byPhone === null });
      if (merged !== standing) await unit.run(saveContact, merged);
      return merged;
    },
    forgetContact: (accountId, id, at) => unit.run(forgetContact, { accountId, id, ...NOBODY, updatedAt: at }),
    replaceAttributes: (accountId, id, attributes, updatedAt) =>
      unit.run(replaceAttributes, { accountId, id, attributes, updatedAt }),
    addSuppression: (row) => unit.run(addSuppression, row),
    removeSuppression: (accountId, addressHash) => unit.run(removeSuppression, { accountId, addressHash }),
  };
  return store;
}

/** What is newly known is taken over; an address that another contact has stays with that one. */
function merge(standing: Contact, given: Contact, free: { emailIsFree: boolean; phoneIsFree: boolean }): Contact {
  const name = given.name ?? standing.name;
  const locale = given.locale ?? standing.locale;
  // A message to a given address must not go to the one that it took the place of.
  const email = (free.emailIsFree ? given.email : null) ?? standing.email;
  const phone = (free.phoneIsFree ? given.phone : null) ?? standing.phone;
  const same =
    name === standing.name && locale === standing.locale && email === standing.email && phone === standing.phone;
  return same ? standing : { ...standing, name, locale, email, phone, updatedAt: given.updatedAt };
}

const contact = query('contacts.contact', (db, t, p: Of<Pick<Contact, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.contacts)
    .where(and(eq(t.contacts.id, p.id), eq(t.contacts.accountId, p.accountId)))
    .limit(1),
);
const contactByEmail = query('contacts.contactByEmail', (db, t, p: Of<Pick<Contact, 'accountId' | 'email'>>) =>
  db
    .select()
    .from(t.contacts)
    .where(and(eq(t.contacts.accountId, p.accountId), eq(t.contacts.email, p.email)))
    .limit(1),
);
const contactByPhone = query('contacts.contactByPhone', (db, t, p: Of<Pick<Contact, 'accountId' | 'phone'>>) =>
  db
    .select()
    .from(t.contacts)
    .where(and(eq(t.contacts.accountId, p.accountId), eq(t.contacts.phone, p.phone)))
    .limit(1),
);
const suppression = query('contacts.suppression', (db, t, p: Of<Pick<Suppression, 'accountId' | 'addressHash'>>) =>
  db
    .select()
    .from(t.suppressions)
    .where(and(eq(t.suppressions.accountId, p.accountId), eq(t.suppressions.addressHash, p.addressHash)))
    .limit(1),
);
type From = Pick<Contact, 'accountId'> & { at: number; id: string; rows: number };
const contacts = query('contacts.contacts', (db, t, p: Of<From>) => {
  const order = [t.contacts.createdAt, t.contacts.id] as const;
  return db
    .select()
    .from(t.contacts)
    .where(
      and(
        eq(t.contacts.accountId, p.accountId),
        before(order, [bound(p.at), bound(p.id)]),
        or(isNotNull(t.contacts.email), isNotNull(t.contacts.phone)),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const suppressions = query('contacts.suppressions', (db, t, p: Of<From>) => {
  const order = [t.suppressions.createdAt, t.suppressions.addressHash] as const;
  return db
    .select()
    .from(t.suppressions)
    .where(and(eq(t.suppressions.accountId, p.accountId), before(order, [bound(p.at), bound(p.id)])))
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const NOBODY = { email: null, phone: null, name: null, locale: null, attributes: null };
const forgetContact = query('contacts.forgetContact', (db, t, p: Of<Omit<Contact, 'createdAt'>>) =>
  db
    .update(t.contacts)
    .set(setColumns(t.contacts, 'email', 'phone', 'name', 'locale', 'attributes', 'updatedAt'))
    .where(and(eq(t.contacts.id, p.id), eq(t.contacts.accountId, p.accountId))),
);
const addContact = query('contacts.addContact', (db, t, _: Of<Contact>) =>
  db.insert(t.contacts).values(eachColumn(t.contacts)),
);
const saveContact = query('contacts.saveContact', (db, t, p: Of<Contact>) =>
  db
    .update(t.contacts)
    .set(setColumns(t.contacts, 'email', 'phone', 'name', 'locale', 'updatedAt'))
    .where(and(eq(t.contacts.id, p.id), eq(t.contacts.accountId, p.accountId))),
);
const replaceAttributes = query(
  'contacts.replaceAttributes',
  (db, t, p: Of<Pick<Contact, 'accountId' | 'id' | 'attributes' | 'updatedAt'>>) =>
    db
      .update(t.contacts)
      .set(setColumns(t.contacts, 'attributes', 'updatedAt'))
      .where(and(eq(t.contacts.id, p.id), eq(t.contacts.accountId, p.accountId))),
);
const addSuppression = query('contacts.addSuppression', (db, t, _: Of<Suppression>) =>
  db.insert(t.suppressions).values(eachColumn(t.suppressions)).onConflictDoNothing(),
);
const removeSuppression = query(
  'contacts.removeSuppression',
  (db, t, p: Of<Pick<Suppression, 'accountId' | 'addressHash'>>) =>
    db
      .delete(t.suppressions)
      .where(and(eq(t.suppressions.accountId, p.accountId), eq(t.suppressions.addressHash, p.addressHash))),
);
