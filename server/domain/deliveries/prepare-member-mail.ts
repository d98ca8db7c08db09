import { type AccountId, type SpaceId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { type AccessReader, type Member, signInSecret } from '../access/index.ts';
import type { ContactReader } from '../contacts/index.ts';
import type { InboxReader } from '../inbox/index.ts';
import type { SpaceReader } from '../spaces/index.ts';
import type { Testimonial, TestimonialReader } from '../testimonials/index.ts';
import { type CloseStores, cancelDelivery } from './close-delivery.ts';
import type { MemberMailAbout, MemberMailJob } from './job-payloads.ts';
import type {
  HelpRequestContent,
  OwnerNoticeContent,
  SecurityNoticeContent,
  SignInContent,
  ThreadNoticeContent,
  WebhookPausedContent,
} from './mail-content.ts';
import type { PreparedSend } from './prepared-send.ts';
import type { DeliveryReader } from './store.ts';

/** Where the mails' buttons lead: pages of ours, none of which does anything on a plain GET. */
export interface MemberLinks {
  signIn(secret: string): string;
  console(): string;
  approval(testimonialId: string): string;
  conversation(conversationId: string): string;
  webhooks(endpointId: string): string;
  thread(threadId: string): string;
}

export function memberLinks(publicUrl: string): MemberLinks {
  return {
    signIn: (secret) => `${publicUrl}/sign-in/${secret}`,
    console: () => `${publicUrl}/console`,
    approval: (id) => `${publicUrl}/console#/approvals/${id}`,
    conversation: (id) => `${publicUrl}/console#/conversations/${id}`,
    webhooks: (id) => `${publicUrl}/console#/webhooks/${id}`,
    thread: (id) => `${publicUrl}/console#/inbox/${id}`,
  };
}

export interface PrepareMemberMailNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  links: MemberLinks;
}
export interface PrepareMemberMailStores extends CloseStores {
  deliveries: CloseStores['deliveries'] & Pick<DeliveryReader, 'delivery'>;
  access: Pick<AccessReader, 'account' | 'member'>;
  spaces: Pick<SpaceReader, 'space'>;
  contacts: Pick<ContactReader, 'contact'>;
  testimonials: Pick<TestimonialReader, 'testimonial' | 'testimonials' | 'countByStatus'>;
  inbox: Pick<InboxReader, 'thread' | 'threadMessage'>;
}
/** Members read the console, which is in English. */
const LOCALE = 'en';

interface Said {
  content:
    | SignInContent
    | OwnerNoticeContent
    | HelpRequestContent
    | SecurityNoticeContent
    | WebhookPausedContent
    | ThreadNoticeContent;
  fromName: string;
  replyTo: string | null;
  /** About what a test key made: it stays in the outbox. */
  test?: boolean;
}
type Words = Said | { obsolete: string };

/** A mail to one of us, as things are at the time of sending: a testimonial approved meanwhile needs no notice. */
export function prepareMemberMail(needs: PrepareMemberMailNeeds) {
  return async (stores: PrepareMemberMailStores, accountId: string, job: MemberMailJob): Promise<PreparedSend> => {
    const account = trustId('account', accountId);
    const delivery = await stores.deliveries.delivery(account, trustId('delivery', job.deliveryId));
    if (!delivery) return { act: 'cancel', reason: 'The delivery is gone.', doubtful: false };
    const member = await stores.access.member(account, trustId('member', job.memberId));
    const words = member ? await wordsFor(needs, stores, member, job.about) : { obsolete: 'No longer a member.' };
    const sent = delivery.status === 'accepted' || delivery.status === 'delivered';
    const obsolete = sent ? 'It was sent already.' : 'obsolete' in words ? words.obsolete : null;
    if (obsolete || 'obsolete' in words) {
      return cancelDelivery(needs, stores, { delivery, reason: obsolete ?? '', conversation: null });
    }
    return {
      act: 'send',
      outgoing: { test: false, delivery, ...words, toName: member?.name ?? null, unsubscribeUrl: null },
    };
  };
}

function wordsFor(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  member: Member,
  about: MemberMailAbout,
): Promise<Words> {
  if (about.kind === 'sign_in') return signIn(needs, stores, member, about);
  if (about.kind === 'security_notice') return securityNotice(needs, stores, member, about);
  if (about.kind === 'webhook_paused') return webhookPaused(needs, stores, member, about);
  if (about.kind === 'thread_notice') return threadNotice(needs, stores, member.accountId, about);
  if (about.kind === 'owner_notice') return ownerNotice(needs, stores, member.accountId, about);
  return helpRequest(needs, stores, member.accountId, about.conversationId);
}

async function signIn(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  member: Member,
  about: Extract<MemberMailAbout, { kind: 'sign_in' }>,
): Promise<Words> {
  if (needs.clock.now() >= about.expiresAt) return { obsolete: 'The link expired before it was sent.' };
  const account = await stores.access.account(member.accountId);
  const content: SignInContent = {
    kind: 'sign_in',
    locale: LOCALE,
    memberName: member.name,
    accountName: account?.name ?? '',
    url: needs.links.signIn(signInSecret(needs.hasher, about.nonce)),
    validMinutes: about.validMinutes,
  };
  return { content, fromName: 'Goodword', replyTo: null };
}

async function securityNotice(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  member: Member,
  about: Extract<MemberMailAbout, { kind: 'security_notice' }>,
): Promise<Words> {
  const space = await stores.spaces.space(member.accountId, trustId('space', about.spaceId));
  const content: SecurityNoticeContent = {
    kind: 'security_notice',
    locale: LOCALE,
    memberName: member.name,
    spaceName: space?.name ?? '',
    site: about.site,
    at: about.at,
    consoleUrl: needs.links.console(),
  };
  return { content, fromName: 'Goodword', replyTo: null };
}

async function webhookPaused(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  member: Member,
  about: Extract<MemberMailAbout, { kind: 'webhook_paused' }>,
): Promise<Words> {
  const account = await stores.access.account(member.accountId);
  const content: WebhookPausedContent = {
    kind: 'webhook_paused',
    locale: LOCALE,
    accountName: account?.name ?? '',
    url: about.url,
    because: about.reason,
    at: about.at,
    webhooksUrl: needs.links.webhooks(about.endpointId),
  };
  return { content, fromName: 'Goodword', replyTo: null };
}

async function ownerNotice(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  account: AccountId,
  about: Extract<MemberMailAbout, { kind: 'owner_notice' }>,
): Promise<Words> {
  const testimonial = await stores.testimonials.testimonial(account, trustId('testimonial', about.testimonialId));
  if (testimonial?.status !== 'pending') return { obsolete: 'It no longer waits for approval.' };
  if (testimonial.contentHash !== about.contentHash) return { obsolete: 'The customer changed the words since.' };
  const space = await stores.spaces.space(account, testimonial.spaceId);
  const spaceName = space?.name ?? '';
  const content: OwnerNoticeContent = {
    kind: 'owner_notice',
    locale: LOCALE,
    spaceName,
    author: testimonial.author,
    rating: testimonial.rating,
    body: testimonial.body,
    highlights: testimonial.highlights,
    about: testimonial.about,
    agreedTo: testimonial.consent?.purposes ?? { publish: false, identity: false, ads: false },
    wantsContact: testimonial.wantsContact,
    approveUrl: needs.links.approval(testimonial.id),
    // Pending words are in sight on the owner's own page only in owner mode.
    siteUrl: space?.settings.siteUrl ? `${space.settings.siteUrl}#goodword-edit` : null,
    consoleUrl: needs.links.console(),
    waiting: await waitingBeside(stores, account, testimonial.spaceId, testimonial),
    now: needs.clock.now(),
  };
  return { content, fromName: `Goodword for ${spaceName}`, replyTo: null };
}

async function waitingBeside(stores: PrepareMemberMailStores, account: AccountId, space: SpaceId, shown: Testimonial) {
  const page = await stores.testimonials.testimonials(account, space, 'pending', { cursor: null, limit: 3 });
  const others = page.items.filter((t) => t.id !== shown.id).slice(0, 2);
  const pending = await stores.testimonials.countByStatus(account, space, 'pending');
  const first = others.map((t) => ({ name: t.author.name, rating: t.rating, body: t.body, at: t.submittedAt }));
  return { count: Math.max(0, pending - 1), first };
}

async function threadNotice(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  account: AccountId,
  about: Extract<MemberMailAbout, { kind: 'thread_notice' }>,
): Promise<Words> {
  const thread = await stores.inbox.thread(account, trustId('thread', about.threadId));
  const message = thread && (await stores.inbox.threadMessage(account, thread.id, about.seq));
  const space = thread && (await stores.spaces.space(account, thread.spaceId));
  if (!thread || !message || !space) return { obsolete: 'The customer’s data was deleted.' };
  if ((thread.lastStaffSeq ?? 0) > about.seq) return { obsolete: 'It was answered meanwhile.' };
  const content: ThreadNoticeContent = {
    kind: 'thread_notice',
    locale: LOCALE,
    spaceName: space.name,
    author: message.author.name ?? message.author.email,
    subject: thread.subject,
    body: message.body,
    threadUrl: needs.links.thread(thread.id),
  };
  // Answered in the console: a mail straight to the customer would be missing from the thread.
  return { content, fromName: `Goodword for ${space.name}`, replyTo: null, test: thread.test };
}

async function helpRequest(
  needs: PrepareMemberMailNeeds,
  stores: PrepareMemberMailStores,
  account: AccountId,
  id: string,
): Promise<Words> {
  const conversation = await stores.conversations.conversation(account, trustId('conversation', id));
  const contact = conversation && (await stores.contacts.contact(account, conversation.contactId));
  if (!conversation || !contact) return { obsolete: 'The customer’s data was deleted.' };
  const content: HelpRequestContent = {
    kind: 'help_request',
    locale: LOCALE,
    spaceName: conversation.context.business,
    name: contact.name,
    email: contact.email,
    phone: contact.phone,
    about: conversation.context.item,
    conversationUrl: needs.links.conversation(conversation.id),
  };
  return { content, fromName: `Goodword for ${content.spaceName}`, replyTo: contact.email };
}
