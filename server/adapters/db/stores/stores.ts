import type { AccessReader, AccessStore } from '../../../domain/access/index.ts';
import type { CampaignReader, CampaignStore } from '../../../domain/campaigns/index.ts';
import type { ContactReader, ContactStore } from '../../../domain/contacts/index.ts';
import type { ConversationReader, ConversationStore } from '../../../domain/conversations/index.ts';
import type { DeliveryReader, DeliveryStore } from '../../../domain/deliveries/index.ts';
import type { FactStore } from '../../../domain/facts.ts';
import type { InboxReader, InboxStore } from '../../../domain/inbox/index.ts';
import type { MediaReader, MediaStore } from '../../../domain/media/index.ts';
import type { OauthReader, OauthStore } from '../../../domain/oauth/index.ts';
import type { SpaceReader, SpaceStore } from '../../../domain/spaces/index.ts';
import type { TestimonialReader, TestimonialStore } from '../../../domain/testimonials/index.ts';
import type { TriggerReader, TriggerStore } from '../../../domain/triggers/index.ts';
import type { CallLimitStore, IdempotencyStore, UsageReader, UsageStore } from '../../../domain/usage/index.ts';
import type { WallReader, WallStore } from '../../../domain/walls/index.ts';
import type { WebhookReader, WebhookStore } from '../../../domain/webhooks/index.ts';
import type { JobReader, JobStore } from '../../../ports/jobs.ts';
import type { Unit } from '../unit.ts';
import { accessStore } from './access-store.ts';
import { callLimitStore } from './call-limit-store.ts';
import { campaignStore } from './campaign-store.ts';
import { contactStore } from './contact-store.ts';
import { conversationStore } from './conversation-store.ts';
import { deliveryStore } from './delivery-store.ts';
import { type FactReader, factStore } from './fact-store.ts';
import { type IdempotencyReader, idempotencyStore } from './idempotency-store.ts';
import { inboxStore } from './inbox-store.ts';
import { jobStore } from './job-store.ts';
import { mediaStore } from './media-store.ts';
import { oauthStore } from './oauth-store.ts';
import { spaceStore } from './space-store.ts';
import { testimonialStore } from './testimonial-store.ts';
import { triggerStore } from './trigger-store.ts';
import { usageStore } from './usage-store.ts';
import { wallStore } from './wall-store.ts';
import { webhookStore } from './webhook-store.ts';

/** Everything a unit of work may write. */
export interface Stores {
  readonly access: AccessStore;
  readonly oauth: OauthStore;
  readonly spaces: SpaceStore;
  readonly campaigns: CampaignStore;
  readonly contacts: ContactStore;
  readonly triggers: TriggerStore;
  readonly conversations: ConversationStore;
  readonly testimonials: TestimonialStore;
  readonly media: MediaStore;
  readonly walls: WallStore;
  readonly inbox: InboxStore;
  readonly deliveries: DeliveryStore;
  readonly usage: UsageStore;
  readonly idempotency: IdempotencyStore;
  readonly limits: CallLimitStore;
  readonly webhooks: WebhookStore;
  readonly jobs: JobStore;
  readonly facts: FactStore & FactReader;
}

/** The same, without anything that writes. */
export interface Readers {
  readonly access: AccessReader;
  readonly oauth: OauthReader;
  readonly spaces: SpaceReader;
  readonly campaigns: CampaignReader;
  readonly contacts: ContactReader;
  readonly triggers: TriggerReader;
  readonly conversations: ConversationReader;
  readonly testimonials: TestimonialReader;
  readonly media: MediaReader;
  readonly walls: WallReader;
  readonly inbox: InboxReader;
  readonly deliveries: DeliveryReader;
  readonly usage: UsageReader;
  readonly idempotency: IdempotencyReader;
  readonly webhooks: WebhookReader;
  readonly jobs: JobReader;
  readonly facts: FactReader;
}

/** Each store is made when it is first asked for: most units use two or three of them, and those many times. */
export function storesOf(unit: Unit): Stores {
  const made: { -readonly [Name in keyof Stores]?: Stores[Name] } = {};
  return {
    get access() {
      made.access ??= accessStore(unit);
      return made.access;
    },
    get oauth() {
      made.oauth ??= oauthStore(unit);
      return made.oauth;
    },
    get spaces() {
      made.spaces ??= spaceStore(unit);
      return made.spaces;
    },
    get campaigns() {
      made.campaigns ??= campaignStore(unit);
      return made.campaigns;
    },
    get contacts() {
      made.contacts ??= contactStore(unit);
      return made.contacts;
    },
    get triggers() {
      made.triggers ??= triggerStore(unit);
      return made.triggers;
    },
    get conversations() {
      made.conversations ??= conversationStore(unit);
      return made.conversations;
    },
    get testimonials() {
      made.testimonials ??= testimonialStore(unit);
      return made.testimonials;
    },
    get media() {
      made.media ??= mediaStore(unit);
      return made.media;
    },
    get walls() {
      made.walls ??= wallStore(unit);
      return made.walls;
    },
    get inbox() {
      made.inbox ??= inboxStore(unit);
      return made.inbox;
    },
    get deliveries() {
      made.deliveries ??= deliveryStore(unit);
      return made.deliveries;
    },
    get usage() {
      made.usage ??= usageStore(unit);
      return made.usage;
    },
    get idempotency() {
      made.idempotency ??= idempotencyStore(unit);
      return made.idempotency;
    },
    get limits() {
      made.limits ??= callLimitStore(unit);
      return made.limits;
    },
    get webhooks() {
      made.webhooks ??= webhookStore(unit);
      return made.webhooks;
    },
    get jobs() {
      made.jobs ??= jobStore(unit);
      return made.jobs;
    },
    get facts() {
      made.facts ??= factStore(unit);
      return made.facts;
    },
  };
}
