import type { AccessReader, AccessStore } from '../domain/access/index.ts';
import type { CampaignReader, CampaignStore } from '../domain/campaigns/index.ts';
import type { ContactReader, ContactStore } from '../domain/contacts/index.ts';
import type { ConversationReader, ConversationStore } from '../domain/conversations/index.ts';
import type { DeliveryReader, DeliveryStore } from '../domain/deliveries/index.ts';
import type { FactStore } from '../domain/facts.ts';
import type { InboxReader, InboxStore } from '../domain/inbox/index.ts';
import type { MediaReader, MediaStore } from '../domain/media/index.ts';
import type { OauthReader, OauthStore } from '../domain/oauth/index.ts';
import type { SpaceReader, SpaceStore } from '../domain/spaces/index.ts';
import type { TestimonialReader, TestimonialStore } from '../domain/testimonials/index.ts';
import type { TriggerReader, TriggerStore } from '../domain/triggers/index.ts';
import type { CallLimitStore, IdempotencyStore, UsageReader, UsageStore } from '../domain/usage/index.ts';
import type { WallReader, WallStore } from '../domain/walls/index.ts';
import type { WebhookReader, WebhookStore } from '../domain/webhooks/index.ts';
import type { JobReader, JobStore } from '../ports/jobs.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';

/** Everything that a unit of work can write through. */
export interface Stores {
  access: AccessStore;
  oauth: OauthStore;
  spaces: SpaceStore;
  campaigns: CampaignStore;
  contacts: ContactStore;
  triggers: TriggerStore;
  conversations: ConversationStore;
  testimonials: TestimonialStore;
  media: MediaStore;
  walls: WallStore;
  inbox: InboxStore;
  deliveries: DeliveryStore;
  usage: UsageStore;
  idempotency: IdempotencyStore;
  limits: CallLimitStore;
  webhooks: WebhookStore;
  jobs: JobStore;
  facts: FactStore;
}

export interface Readers {
  access: AccessReader;
  oauth: OauthReader;
  spaces: SpaceReader;
  campaigns: CampaignReader;
  contacts: ContactReader;
  triggers: TriggerReader;
  conversations: ConversationReader;
  testimonials: TestimonialReader;
  media: MediaReader;
  walls: WallReader;
  inbox: InboxReader;
  deliveries: DeliveryReader;
  usage: UsageReader;
  idempotency: Pick<IdempotencyStore, 'keptAnswer'>;
  webhooks: WebhookReader;
  jobs: JobReader;
}

/** The database as the wiring sees it. */
export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  uow: UnitOfWork<Stores, Readers>;
}
