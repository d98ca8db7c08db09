import type { Hasher } from '../../ports/hasher.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import type { Contact } from '../contacts/index.ts';
import { type Conversation, chatToken, chatUrl } from '../conversations/index.ts';
import { askedItem } from '../interview/index.ts';
import type { Space } from '../spaces/index.ts';
import type { Delivery } from './delivery.ts';
import type { InvitationContent, MailContent } from './mail-content.ts';
import type { Outgoing } from './prepared-send.ts';
import { unsubscribeToken, unsubscribeUrl } from './unsubscribe-token.ts';

/** What every message to a customer is about. */
export interface CustomerMail {
  delivery: Delivery;
  conversation: Conversation;
  contact: Contact;
  space: Space;
}

interface Needs {
  hasher: Hasher;
  publicUrl: string;
  /** The installation's, for spaces that gave none. */
  postalAddress: string | null;
}

/** What an invitation and a reminder both say: who asks, about what, where, and how never to be asked again. */
export async function customerContent(
  needs: Needs,
  stores: { campaigns: Pick<CampaignReader, 'campaign'> },
  { conversation, contact, space }: CustomerMail,
): Promise<Omit<InvitationContent, 'kind'>> {
  const { context, state } = conversation;
  const campaign = await stores.campaigns.campaign(space.accountId, conversation.campaignId);
  return {
    locale: state.heardAt === null ? context.locale : state.locale,
    business: context.business,
    item: askedItem(context.item, { tag: languageOf(context.locale) }),
    firstName: context.firstName,
    chatUrl: chatUrl(needs.publicUrl, chatToken(needs.hasher, conversation.id, conversation.tokenRotation)),
    incentive: campaign?.settings.incentive ?? null,
    askedBecauseAt: conversation.createdAt,
    unsubscribeUrl: unsubscribeUrl(needs.publicUrl, unsubscribeToken(needs.hasher, space.accountId, contact.id)),
    postalAddress: space.settings.postalAddress ?? needs.postalAddress,
    accent: space.settings.accent,
  };
}

const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? locale;

export const toCustomer = (
  { delivery, conversation, contact, space }: CustomerMail,
  content: MailContent & { unsubscribeUrl: string },
): { act: 'send'; outgoing: Outgoing }['outgoing'] => ({
  delivery,
  content,
  test: conversation.test,
  fromName: space.name,
  toName: contact.name,
  replyTo: null,
  unsubscribeUrl: content.unsubscribeUrl,
});
