import {
  aContact,
  aConversation,
  aDelivery,
  anOutboxItem,
  aTestimonial,
  aTrigger,
  recorded,
} from '../../../server/adapters/db/stores.fixture.ts';
import { createAccount } from '../../../server/domain/setup/index.ts';
import { formatId, type IdKind } from '../../../shared/ids.ts';
import type { ApiServer } from './server.ts';

/** Something of an account, in each spelling that a caller may use. */
export interface Thing {
  /** Null: an id of which we do not know what it is of. */
  kind: IdKind | null;
  spellings: string[];
}

export interface Tenant {
  /** In every text that this account holds; in lower case, so that it survives as an address and as a slug. */
  mark: string;
  key: string;
  email: string;
  things: Thing[];
}

/** An account with something in each of its drawers, and its mark in every field of them that holds words. */
export async function makeTenant(server: ApiServer, mark: string): Promise<Tenant> {
  const { core } = server;
  const email = `${mark}@rye.example`;
  return core.db.uow.run(async (stores) => {
    const made = await createAccount(core)(stores, {
      name: `${mark} & Sons`,
      memberName: `Ada ${mark}`,
      memberEmail: email,
      spaceName: `The ${mark} bakery`,
      spaceSlug: mark,
      plan: 'unlimited',
    });
    const { account, space, campaign, wall, member, key } = made;
    const contact = aContact(account.id, { email: `maya.${mark}@mail.example`, name: `Maya ${mark}` });
    const world = { account, space, campaign, contact };
    await stores.contacts.upsertContact(contact);
    await stores.usage.addCredits({ id: core.ids.uuid(), accountId: account.id, amount: 50, reason: mark, at: 1 });
    const talk = aConversation(world, { context: { ...aConversation(world).context, item: `cake of ${mark}` } });
    const waiting = aConversation(world);
    for (const one of [talk, waiting]) await stores.conversations.addConversation(one);
    await stores.conversations.appendEvents(
      { ...talk, status: 'active', lastSeq: 3 },
      marked(recorded(1, 3), mark),
      null,
    );
    const testimonials = (['approved', 'pending', 'archived'] as const).map((status) =>
      marked(aTestimonial(world, { status, conversationId: status === 'approved' ? talk.id : null }), mark),
    );
    for (const one of testimonials) await stores.testimonials.saveTestimonial(one);
    const trigger = marked(aTrigger(world, { conversationId: talk.id, who: contact.email ?? '' }), mark);
    await stores.triggers.addTrigger(trigger);
    const delivery = aDelivery(account.id, {
      conversationId: talk.id,
      contactId: contact.id,
      to: contact.email ?? '',
      detail: mark,
    });
    await stores.deliveries.addDelivery(delivery);
    await stores.deliveries.addOutboxItem(
      anOutboxItem(account.id, { deliveryId: delivery.id, subject: mark, text: mark }),
    );
    const named: [IdKind, string][] = [
      ['account', account.id],
      ['member', member.id],
      ['space', space.id],
      ['campaign', campaign.id],
      ['wall', wall.id],
      ['contact', contact.id],
      ['conversation', talk.id],
      ['conversation', waiting.id],
      ...testimonials.map(({ id }): [IdKind, string] => ['testimonial', id]),
      ['trigger', trigger.id],
      ['delivery', delivery.id],
    ];
    const things: Thing[] = named.map(([kind, id]) => ({ kind, spellings: [formatId(kind, id as never), id] })); // an id of just that kind
    things.push({ kind: 'space', spellings: [space.slug] }, { kind: 'wall', spellings: [wall.slug] });
    return { mark, key, email, things };
  });
}

const WORDS = new Set(['name', 'title', 'company', 'body', 'headline', 'about', 'raw', 'text', 'reason', 'label']);

/** A copy with the mark in front of every text that a person wrote. */
function marked<T>(value: T, mark: string): T {
  if (Array.isArray(value)) return value.map((item) => marked(item, mark)) as T; // the same shape again
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) =>
    typeof inner === 'string' && WORDS.has(name) ? [name, `${mark} ${inner}`] : [name, marked(inner, mark)],
  );
  return Object.fromEntries(fields) as T;
}
