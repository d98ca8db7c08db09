import { z } from 'zod';
import { formatId } from '../../../shared/ids.ts';
import { systemActor } from '../../domain/access/index.ts';
import { type Contact, type ContactReader, normaliseEmail } from '../../domain/contacts/index.ts';
import { view } from '../../domain/interview/index.ts';
import { eraseContact, exportContact, type PersonalData } from '../../domain/privacy/index.ts';
import type { Admin } from '../admin.ts';
import { CommandFailed, command } from '../command.ts';

const args = [{ name: '<address>', about: 'e-mail address, or phone number with +' }];
const input = z.object({ address: z.string().trim().min(3) });

export const contactsErase = command({
  name: 'contacts erase',
  about: 'Deletes everything about a person, in every account that knows the address.',
  args,
  input,
  async run(admin, { address }) {
    const found = await everyContact(admin, address);
    const removed: { account_id: string; contact_id: string; conversations: number; testimonials: number }[] = [];
    for (const { id, accountId } of found) {
      const erased = await admin.uow.run((stores) => eraseContact(admin.needs)(stores, systemActor(accountId), id));
      if (!erased.ok) throw new CommandFailed(`Contact ${id} was not erased: ${erased.error.kind}.`);
      const { conversations, testimonials } = erased.value;
      removed.push({ account_id: accountId, contact_id: id, conversations, testimonials });
    }
    return { removed };
  },
  say: ({ removed }) =>
    removed
      .map(
        (one) =>
          `Deleted contact ${one.contact_id}, ${one.conversations} conversations, ${one.testimonials} testimonials.`,
      )
      .join('\n'),
});

export const contactsExport = command({
  name: 'contacts export',
  about: 'Writes everything that is kept about a person, from every account that knows the address.',
  args,
  input,
  async run(admin, { address }) {
    const found = await everyContact(admin, address);
    return admin.uow.read(async (readers) => {
      const people: ReturnType<typeof shown>[] = [];
      for (const { id, accountId } of found) {
        const data = await exportContact(admin.needs)(readers, systemActor(accountId), id);
        if (data.ok) people.push(shown(data.value));
      }
      return { people };
    });
  },
  say: (data) => JSON.stringify(data, null, 2),
});

async function everyContact(admin: Admin, address: string): Promise<Contact[]> {
  const found = await admin.uow.read(async ({ access, contacts }) => {
    const all: Contact[] = [];
    for (const { id } of await access.accounts()) {
      const contact = await knownAs(contacts, id, address);
      if (contact) all.push(contact);
    }
    return all;
  });
  if (found.length === 0) throw new CommandFailed('No account knows this address.');
  return found;
}

function knownAs(contacts: ContactReader, account: Contact['accountId'], address: string): Promise<Contact | null> {
  return address.includes('@')
    ? contacts.contactByEmail(account, normaliseEmail(address))
    : contacts.contactByPhone(account, address.replace(/[\s().-]/g, ''));
}

/** What was said in place of how the machine keeps it. */
function shown({ contact, suppressions, conversations, testimonials, triggers }: PersonalData) {
  return {
    contact_id: formatId('contact', contact.id),
    contact,
    suppressions,
    conversations: conversations.map(({ conversation, deliveries, copies }) => {
      const { context, state, tokenHash: _, tokenRotation: __, ...dates } = conversation;
      return {
        ...dates,
        about: context.item,
        entries: view(context, state, { testimonial: null }).entries,
        deliveries,
        copies,
      };
    }),
    testimonials,
    triggers,
  };
}
