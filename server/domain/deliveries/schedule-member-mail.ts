import { type AccountId, type DeliveryId, type MemberId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AccessReader, Member, Role } from '../access/index.ts';
import type { Conversation } from '../conversations/index.ts';
import type { Testimonial } from '../testimonials/index.ts';
import type { Delivery } from './delivery.ts';
import { jobKinds, type MemberMailAbout, type MemberMailJob, SEND_ATTEMPTS } from './job-payloads.ts';
import type { ScheduleStores } from './schedule-invitation.ts';

interface Needs {
  clock: Clock;
  ids: Ids;
}
export type NoticeStores = ScheduleStores & { access: Pick<AccessReader, 'members'> };

/** Those who can do something about it; a viewer is not disturbed. */
const NOTIFIED: readonly Role[] = ['owner', 'admin', 'moderator'];

/** The mail that carries a one-time sign-in link made from `nonce`. */
export async function scheduleSignInMail(
  needs: Needs,
  stores: ScheduleStores,
  mail: { member: Member; nonce: string; expiresAt: number },
): Promise<DeliveryId | null> {
  const { member, nonce, expiresAt } = mail;
  const validMinutes = Math.max(1, Math.round((expiresAt - needs.clock.now()) / 60_000));
  const about: MemberMailAbout = { kind: 'sign_in', nonce, validMinutes, expiresAt };
  return schedule(needs, stores, { member, about, dedupeKey: `sign-in:${nonce}` });
}

/** "Tomas wrote: …" to everyone who may approve it; once for each version of the words. */
export async function scheduleOwnerNotices(
  needs: Needs,
  stores: NoticeStores,
  testimonial: Testimonial,
): Promise<void> {
  const { id, contentHash } = testimonial;
  await toMembers(needs, stores, testimonial.accountId, {
    about: { kind: 'owner_notice', testimonialId: id, contentHash },
    key: `owner-notice:${id}:${contentHash}`,
  });
}

/** The customer asked to be contacted: once a conversation. */
export async function scheduleHelpRequest(
  needs: Needs,
  stores: NoticeStores,
  conversation: Conversation,
): Promise<void> {
  await toMembers(needs, stores, conversation.accountId, {
    about: { kind: 'help_request', conversationId: conversation.id },
    key: `help-request:${conversation.id}`,
  });
}

/** Somebody used an owner's one-time code a second time: told to the member it was made for, once a code. */
export async function scheduleSecurityNotice(
  needs: Needs,
  stores: ScheduleStores,
  notice: { member: Member; spaceId: string; site: string; codeHash: string },
): Promise<void> {
  const { member, spaceId, site, codeHash } = notice;
  const about: MemberMailAbout = { kind: 'security_notice', spaceId, site, at: needs.clock.now() };
  await schedule(needs, stores, { member, about, dedupeKey: `security-notice:${codeHash}` });
}

/** An endpoint was paused because nothing arrives there: to those who can resume it, once a pause. */
export async function scheduleWebhookPaused(
  needs: Needs,
  stores: NoticeStores,
  endpoint: {
    id: string;
    accountId: AccountId;
    url: string;
    reason: Extract<MemberMailAbout, { kind: 'webhook_paused' }>['reason'];
  },
): Promise<void> {
  const { id, accountId, url, reason } = endpoint;
  const at = needs.clock.now();
  const about: MemberMailAbout = { kind: 'webhook_paused', endpointId: id, url, reason, at };
  for (const member of await stores.access.members(accountId)) {
    if (member.role !== 'owner' && member.role !== 'admin') continue;
    await schedule(needs, stores, { member, about, dedupeKey: `webhook-paused:${id}:${at}:${member.id}` });
  }
}

/** A customer wrote into the inbox: told to whoever looks after the thread, or to all who can answer. */
export async function scheduleThreadNotice(
  needs: Needs,
  stores: NoticeStores,
  notice: { accountId: AccountId; threadId: string; seq: number; only: MemberId | null },
): Promise<void> {
  const { accountId, threadId, seq, only } = notice;
  const about: MemberMailAbout = { kind: 'thread_notice', threadId, seq };
  await toMembers(needs, stores, accountId, { about, key: `thread-notice:${threadId}:${seq}`, only });
}

async function toMembers(
  needs: Needs,
  stores: NoticeStores,
  account: AccountId,
  mail: { about: MemberMailAbout; key: string; only?: MemberId | null },
): Promise<void> {
  for (const member of await stores.access.members(account)) {
    if (!NOTIFIED.includes(member.role) || (mail.only && mail.only !== member.id)) continue;
    await schedule(needs, stores, { member, about: mail.about, dedupeKey: `${mail.key}:${member.id}` });
  }
}

async function schedule(
  needs: Needs,
  stores: ScheduleStores,
  mail: { member: Member; about: MemberMailAbout; dedupeKey: string },
): Promise<DeliveryId | null> {
  const { member, about, dedupeKey } = mail;
  const now = needs.clock.now();
  const id = trustId('delivery', needs.ids.uuid());
  // Someone sits in front of the screen and waits for a sign-in link: it goes ahead of whatever else is due.
  const runAt = about.kind === 'sign_in' ? 0 : now;
  const payload: MemberMailJob = { deliveryId: id, memberId: member.id, about };
  const job = {
    id: needs.ids.uuid(),
    accountId: member.accountId,
    kind: jobKinds.memberMail,
    dedupeKey,
    payload,
    runAt,
  };
  if (!(await stores.jobs.addJob({ ...job, maxAttempts: SEND_ATTEMPTS }, now))) return null;
  await stores.deliveries.addDelivery(queued({ id, member, about, now }));
  return id;
}

function queued(mail: { id: DeliveryId; member: Member; about: MemberMailAbout; now: number }): Delivery {
  const { id, member, about, now } = mail;
  return {
    id,
    accountId: member.accountId,
    conversationId: about.kind === 'help_request' ? trustId('conversation', about.conversationId) : null,
    contactId: null,
    kind: about.kind,
    channel: 'email',
    to: member.email,
    status: 'queued',
    provider: null,
    providerRef: null,
    detail: null,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
  };
}
