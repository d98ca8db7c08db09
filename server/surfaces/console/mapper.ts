import type { CampaignRow } from '../../../shared/contracts/campaign.ts';
import type {
  ApiKeyRow,
  ConversationRow,
  OutboxItem as OutboxRow,
  SpaceSettings,
  TriggerRow,
} from '../../../shared/contracts/console.ts';
import type { AppRow, ConnectionRow } from '../../../shared/contracts/console-apps.ts';
import type { ApiKey } from '../../domain/access/index.ts';
import type { Campaign } from '../../domain/campaigns/index.ts';
import type { Contact } from '../../domain/contacts/index.ts';
import type { Conversation } from '../../domain/conversations/index.ts';
import type { OutboxItem } from '../../domain/deliveries/index.ts';
import { view } from '../../domain/interview/index.ts';
import type { ConnectedApp, OauthClient } from '../../domain/oauth/index.ts';
import type { Space } from '../../domain/spaces/index.ts';
import type { TestimonialStatus } from '../../domain/testimonials/index.ts';
import type { Trigger } from '../../domain/triggers/index.ts';
import type { Wall } from '../../domain/walls/index.ts';

const iso = (at: number) => new Date(at).toISOString();

export function keyRow(key: ApiKey): ApiKeyRow {
  return {
    id: key.id,
    name: key.name,
    hint: key.hint,
    scopes: [...key.scopes],
    test: key.test,
    createdAt: iso(key.createdAt),
    lastUsedAt: key.lastUsedAt === null ? null : iso(key.lastUsedAt),
    revokedAt: key.revokedAt === null ? null : iso(key.revokedAt),
  };
}

export function appRow(client: OauthClient): AppRow {
  return {
    id: client.id,
    name: client.name,
    redirectUris: [...client.redirectUris],
    public: client.secretHash === null,
    createdAt: iso(client.createdAt),
    revokedAt: client.revokedAt === null ? null : iso(client.revokedAt),
  };
}

export function connectionRow({ grant, client, member }: ConnectedApp): ConnectionRow {
  return {
    id: grant.id,
    app: client.name,
    by: member?.email ?? null,
    scopes: [...grant.scopes],
    connectedAt: iso(grant.createdAt),
    lastUsedAt: grant.lastUsedAt === null ? null : iso(grant.lastUsedAt),
    expiresAt: iso(grant.expiresAt),
  };
}

export function conversationRow(
  conversation: Conversation,
  contact: Contact | null,
  behind: { reason: string | null; testimonial: TestimonialStatus | null; wantsContact: boolean },
): ConversationRow {
  const { entries, progress } = view(conversation.context, conversation.state, { testimonial: null });
  // A pressed button is our wording, not theirs.
  const last = entries.findLast((entry) => entry.by === 'customer' && entry.kind === 'say');
  return {
    id: conversation.id,
    name: contact?.name ?? contact?.email ?? contact?.phone ?? 'Someone',
    email: contact?.email ?? null,
    status: conversation.status,
    channel: conversation.channel,
    lastWords: last?.text ?? null,
    statusText: [
      behind.wantsContact ? 'Asked to be contacted' : null,
      outcome(behind.testimonial) ?? statusText(conversation, progress, behind.reason),
    ]
      .filter(Boolean)
      .join('. '),
    scheduledAt: conversation.status === 'scheduled' ? iso(conversation.scheduledAt) : null,
    at: iso(conversation.updatedAt),
    seq: conversation.lastSeq,
  };
}

/** What became of the words says more than that they were given. */
function outcome(testimonial: TestimonialStatus | null): string | null {
  if (testimonial === 'pending') return 'Waiting for you';
  if (testimonial === 'approved') return 'Approved';
  if (testimonial === 'archived') return 'Archived';
  return testimonial === 'withdrawn' ? 'Taken back by the customer' : null;
}

function statusText(conversation: Conversation, progress: { at: number; of: number }, reason: string | null): string {
  switch (conversation.status) {
    case 'scheduled':
      return 'Scheduled';
    case 'invited':
      return 'Invited, not yet opened';
    case 'opened':
      return 'Opened';
    case 'active':
      return `Active, question ${progress.at} of about ${progress.of}`;
    case 'completed':
      return 'Completed';
    case 'declined':
      return 'Kept private';
    case 'suppressed':
      return reason ?? 'Suppressed';
    case 'expired':
      return 'Expired';
    case 'opted_out':
      return 'Asked not to be contacted';
    case 'failed':
      return 'Could not be delivered';
    case 'cancelled':
      return 'Cancelled';
  }
}

export function outboxRow(item: OutboxItem): OutboxRow {
  return {
    id: item.id,
    channel: item.channel,
    to: item.to,
    subject: item.subject,
    text: item.text,
    html: item.html,
    links: [...item.links],
    at: iso(item.at),
  };
}

export function triggerRow(trigger: Trigger): TriggerRow {
  return {
    id: trigger.id,
    surface: trigger.surface,
    status: trigger.status,
    reason: trigger.reason,
    who: trigger.who,
    conversationId: trigger.conversationId,
    at: iso(trigger.createdAt),
  };
}

export function campaignRow({ id, name, settings }: Campaign): CampaignRow {
  const { defaultItem, smsItem, incentive, locale, bank } = settings;
  return {
    id,
    name,
    defaultItem,
    smsItem: smsItem ?? null,
    incentive,
    locale: locale ?? null,
    bank: bank ?? null,
  };
}

export function settingsRow(space: Space, wall: Wall | undefined, publicUrl: string): SpaceSettings {
  const { accent, siteUrl, origins, frequencyDays, locale, helpUrl, smsName, smsHelp } = space.settings;
  return {
    name: space.name,
    slug: space.slug,
    accent,
    siteUrl,
    origins,
    frequencyDays,
    locale,
    helpUrl,
    smsName: smsName ?? null,
    smsHelp: smsHelp ?? null,
    wallDesign: wall?.settings.design ?? 'masonry',
    snippet: wall ? snippet(wall, publicUrl) : '',
  };
}

/** What the owner pastes: one script for any number of walls, no inline script, no inline style. */
export function snippet(wall: Wall, publicUrl: string): string {
  return [
    `<script async src="${publicUrl}/embed.js"></script>`,
    `<goodword-wall wall="${wall.slug}" live>`,
    `  <a href="${publicUrl}/w/${wall.slug}">Read what our customers say</a>`,
    '</goodword-wall>',
  ].join('\n');
}
