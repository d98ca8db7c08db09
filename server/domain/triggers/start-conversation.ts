import { type AccountId, parseId, type SpaceId, type TriggerId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import { type AccessReader, type Account, type Actor, actorName, isTest, may } from '../access/index.ts';
import type { Campaign, CampaignReader } from '../campaigns/index.ts';
import { addressHash, type Contact, type ContactStore, suppressionInWords } from '../contacts/index.ts';
import {
  type Conversation,
  type ConversationStore,
  chatToken,
  chatTokenHash,
  chatUrl,
  opening,
} from '../conversations/index.ts';
import { type DeliveryStore, scheduleInvitation } from '../deliveries/index.ts';
import type { FactStore } from '../facts.ts';
import { fold } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import { MIN_SMS_CREDITS, monthOf, planLimits, type UsageStore } from '../usage/index.ts';
import { askedTooSoon } from './asked-too-soon.ts';
import { chooseChannel } from './choose-channel.ts';
import { conversationContext } from './conversation-context.ts';
import { findSpace } from './find-space.ts';
import { loggedPart, type PlacedRequest, type StartError, type Started, type StartRequest } from './start-request.ts';
import type { TriggerStore } from './store.ts';
import type { Trigger } from './trigger.ts';

const DAY = 86_400_000;
/** After this long without completion a conversation becomes private. */
const EXPIRES_AFTER_DAYS = 30;

export interface StartStores {
  access: AccessReader;
  spaces: SpaceReader;
  campaigns: CampaignReader;
  contacts: ContactStore;
  triggers: TriggerStore;
  conversations: ConversationStore;
  deliveries: DeliveryStore;
  usage: UsageStore;
  jobs: JobStore;
  facts: FactStore;
}

export interface StartNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  publicUrl: string;
}

/**
 * Turns an inbound request into a scheduled conversation, or into a suppressed one with its reason.
 * Runs inside a unit that the caller opened, so that the answer kept for a repeated call commits with its effect.
 */
export function startConversation(needs: StartNeeds) {
  return async (stores: StartStores, actor: Actor, asked: StartRequest): Promise<Result<Started, StartError>> => {
    const account = await stores.access.account(actor.accountId);
    const space = account && (await findSpace(stores.spaces, account, asked.space));
    if (!account || !space) return fail({ kind: 'SpaceNotFound' });
    if (!may(actor, 'conversations.start', space.id)) return fail({ kind: 'NotAllowed' });
    const campaign = await campaignOf(stores, space, asked);
    if (!campaign) return fail({ kind: 'CampaignNotFound' });
    const request: PlacedRequest = { ...asked, channel: await chooseChannel(stores.contacts, campaign, asked) };
    const refusal = await quotaRefusal(stores, account, request, needs.clock.now());
    if (refusal) {
      await stores.triggers.addTrigger(rejected(needs, space, request, refusal));
      return fail(refusal);
    }
    const contact = await stores.contacts.upsertContact(newContact(needs, account.id, request));
    const begun = { space, campaign, contact, request };
    const reason = await suppressionReason(needs, stores, { ...begun, actor });
    return ok(await record(needs, stores, { ...begun, actor, reason }));
  };
}

/** The space's own; a space without any is a fault of ours. */
async function campaignOf(stores: StartStores, space: Space, { campaign }: StartRequest): Promise<Campaign | null> {
  if (campaign === undefined) {
    const usual = await stores.campaigns.defaultCampaign(space.accountId, space.id);
    if (!usual) throw new Error(`space ${space.id} has no campaign`);
    return usual;
  }
  const id = parseId('campaign', campaign);
  const found = id && (await stores.campaigns.campaign(space.accountId, id));
  return found?.spaceId === space.id ? found : null;
}

async function quotaRefusal(
  stores: StartStores,
  account: Account,
  request: PlacedRequest,
  now: number,
): Promise<StartError | null> {
  const limit = planLimits[account.plan].conversationsAMonth;
  if (limit !== null) {
    const used = await stores.usage.used(account.id, 'conversations', monthOf(now));
    if (used >= limit) return { kind: 'MonthlyQuotaExceeded', limit, used };
  }
  if (request.channel !== 'sms') return null;
  const credits = await stores.usage.credits(account.id);
  return credits < MIN_SMS_CREDITS ? { kind: 'SmsCreditsTooLow', credits, required: MIN_SMS_CREDITS } : null;
}

function newContact(needs: StartNeeds, accountId: AccountId, request: StartRequest): Contact {
  const now = needs.clock.now();
  return { id: trustId('contact', needs.ids.uuid()), accountId, ...request.contact, createdAt: now, updatedAt: now };
}

interface Asked {
  space: Space;
  campaign: Campaign;
  contact: Contact;
  request: PlacedRequest;
}

/** In words, for the caller and the trigger log; null: go ahead. Checked again when sending. */
async function suppressionReason(
  needs: StartNeeds,
  stores: StartStores,
  { actor, space, contact, request }: Asked & { actor: Actor },
): Promise<string | null> {
  const address = request.channel === 'sms' ? contact.phone : contact.email;
  const barred =
    address &&
    (await stores.contacts.suppression(space.accountId, addressHash(needs.hasher, space.accountId, address)));
  if (barred) return suppressionInWords(barred.reason);
  const lastAskedAt = await stores.conversations.lastAsked({
    accountId: space.accountId,
    spaceId: space.id,
    contactId: contact.id,
    test: isTest(actor),
  });
  return askedTooSoon({ lastAskedAt, now: needs.clock.now(), frequencyDays: space.settings.frequencyDays });
}

async function record(
  needs: StartNeeds,
  stores: StartStores,
  asked: Asked & { actor: Actor; reason: string | null },
): Promise<Started> {
  const { actor, space, contact, request, reason } = asked;
  const now = needs.clock.now();
  const { conversation, token } = newConversation(needs, asked);
  const trigger: Trigger = {
    ...loggedPart(request),
    id: conversation.triggerId,
    accountId: space.accountId,
    spaceId: space.id,
    status: reason ? 'suppressed' : 'scheduled',
    reason,
    contactId: contact.id,
    conversationId: conversation.id,
    createdAt: now,
  };
  await stores.triggers.addTrigger(trigger);
  await stores.conversations.addConversation(conversation);
  if (!reason) {
    await stores.usage.addUsage(space.accountId, 'conversations', monthOf(now), 1);
    await scheduleInvitation(needs, stores, conversation, contact);
  }
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId: space.accountId,
    spaceId: space.id,
    kind: reason ? 'trigger.received' : 'conversation.scheduled',
    subject: conversation.id,
    actor: actorName(actor),
    data: { surface: request.surface, status: trigger.status },
    at: now,
  });
  return {
    triggerId: trigger.id,
    status: trigger.status === 'suppressed' ? 'suppressed' : 'scheduled',
    reason,
    conversationId: conversation.id,
    chatUrl: chatUrl(needs.publicUrl, token),
    scheduledAt: reason ? null : conversation.scheduledAt,
    createdAt: now,
    channel: request.channel,
    contact: { id: contact.id, email: contact.email, phone: contact.phone, name: contact.name },
  };
}

interface Begun {
  conversation: Conversation & { triggerId: TriggerId };
  token: string;
}

function newConversation(needs: StartNeeds, asked: Asked & { actor: Actor; reason: string | null }): Begun {
  const { actor, space, campaign, contact, request, reason } = asked;
  const now = needs.clock.now();
  const id = trustId('conversation', needs.ids.uuid());
  const context = conversationContext({ space, campaign, contact, request });
  const token = chatToken(needs.hasher, id, 0);
  const conversation = {
    id,
    accountId: space.accountId,
    spaceId: space.id,
    campaignId: campaign.id,
    contactId: contact.id,
    triggerId: trustId('trigger', needs.ids.uuid()),
    kind: 'testimonial' as const,
    channel: request.channel,
    status: reason ? ('suppressed' as const) : ('scheduled' as const),
    test: isTest(actor),
    tokenHash: chatTokenHash(needs.hasher, token),
    tokenRotation: 0,
    context,
    state: fold(context, opening({ context, scheduledAt: now + request.delayMs })),
    lastSeq: 0,
    scheduledAt: now + request.delayMs,
    openedAt: null,
    completedAt: null,
    expiresAt: now + request.delayMs + EXPIRES_AFTER_DAYS * DAY,
    createdAt: now,
    updatedAt: now,
  };
  return { conversation, token };
}

function rejected(
  needs: StartNeeds,
  space: { id: SpaceId; accountId: AccountId },
  request: StartRequest,
  error: StartError,
): Trigger {
  const reason =
    error.kind === 'SmsCreditsTooLow'
      ? `Too few SMS credits: ${error.credits} left, ${error.required} needed.`
      : 'The plan’s conversations for this month are used up.';
  return {
    ...loggedPart(request),
    id: trustId('trigger', needs.ids.uuid()),
    accountId: space.accountId,
    spaceId: space.id,
    status: 'rejected',
    reason,
    contactId: null,
    conversationId: null,
    createdAt: needs.clock.now(),
  };
}
