import type { AccountId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { addressHash, type Contact, type ContactStore } from '../contacts/index.ts';
import type { ConversationStore } from '../conversations/index.ts';
import type { FactStore } from '../facts.ts';
import { type StopStores, stopAsking } from './stop-asking.ts';
import { readUnsubscribeToken } from './unsubscribe-token.ts';

export interface UnsubscribeNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}
export interface UnsubscribeStores extends StopStores {
  contacts: Pick<ContactStore, 'contact' | 'suppression' | 'addSuppression'>;
  conversations: StopStores['conversations'] & Pick<ConversationStore, 'unansweredConversations'>;
  facts: FactStore;
}

/**
 * "Never ask me again": account-wide, for every address of the contact, at once and for ever (RFC 8058).
 * A token that is not ours, or of somebody erased, is no error: whoever presses the button must see it work.
 */
export function unsubscribe(needs: UnsubscribeNeeds) {
  return async (stores: UnsubscribeStores, token: string): Promise<void> => {
    const who = readUnsubscribeToken(needs.hasher, token);
    const contact = who && (await stores.contacts.contact(who.accountId, who.contactId));
    if (!contact) return;
    const isNew = await suppressAll(needs, stores, contact);
    for (const conversation of await stores.conversations.unansweredConversations(contact.accountId, contact.id)) {
      await stopAsking(needs, stores, conversation, { status: 'opted_out', detail: 'The customer unsubscribed.' });
    }
    if (isNew) await stores.facts.append(optedOut(needs, contact.accountId, contact.id));
  };
}

async function suppressAll(needs: UnsubscribeNeeds, stores: UnsubscribeStores, contact: Contact): Promise<boolean> {
  const { accountId } = contact;
  let isNew = false;
  for (const address of [contact.email, contact.phone]) {
    if (!address) continue;
    const hash = addressHash(needs.hasher, accountId, address);
    if (await stores.contacts.suppression(accountId, hash)) continue;
    isNew = true;
    await stores.contacts.addSuppression({
      accountId,
      addressHash: hash,
      reason: 'unsubscribed',
      createdAt: needs.clock.now(),
    });
  }
  return isNew;
}

function optedOut(needs: UnsubscribeNeeds, accountId: AccountId, contact: string) {
  const data = { by: 'one-click' };
  return {
    id: needs.ids.uuid(),
    accountId,
    spaceId: null,
    kind: 'contact.opted_out' as const,
    subject: contact,
    actor: 'customer',
    data,
    at: needs.clock.now(),
  };
}
