import { and, eq } from 'drizzle-orm';
import { type Contact, type ContactStore, normaliseEmail, type Suppression } from '../../../domain/contacts/index.ts';
import { eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function contactStore(unit: Unit): ContactStore {
  const store: ContactStore = {
    contact: (accountId, id) => unit.first(contact, { accountId, id }),
    contactByEmail: (accountId, email) => unit.first(contactByEmail, { accountId, email: normaliseEmail(email) }),
    contactByPhone: (accountId, phone) => unit.first(contactByPhone, { accountId, phone }),
    suppression: (accountId, addressHash) => unit.first(suppression, { accountId, addressHash }),
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
      const merged = merge(standing, row, { phoneIsFree: byPhone === null });
      if (merged !== standing) await unit.run(saveContact, merged);
      return merged;
    },
    replaceAttributes: (accountId, id, attributes, updatedAt) =>
      unit.run(replaceAttributes, { accountId, id, attributes, updatedAt }),
    addSuppression: (row) => unit.run(addSuppression, row),
    removeSuppression: (accountId, addressHash) => unit.run(removeSuppression, { accountId, addressHash }),
  };
  return store;
}

/** What is newly known is taken over; an address that another contact has stays with that one. */
function merge(standing: Contact, given: Contact, { phoneIsFree }: { phoneIsFree: boolean }): Contact {
  const name = given.name ?? standing.name;
  const locale = given.locale ?? standing.locale;
  // The one who stands was found by e-mail if anybody has it: so a given e-mail is free or already theirs.
  const email = standing.email ?? given.email;
  const phone = standing.phone ?? (phoneIsFree ? given.phone : null);
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
