import { type AccessReader, type AccessStore, actorName } from '../../domain/access/index.ts';
import type { CampaignReader, CampaignStore } from '../../domain/campaigns/index.ts';
import type { ContactReader, ContactStore } from '../../domain/contacts/index.ts';
import type { ConversationReader, ConversationStore } from '../../domain/conversations/index.ts';
import type { DeliveryReader, DeliveryStore } from '../../domain/deliveries/index.ts';
import type { FactStore } from '../../domain/facts.ts';
import type { InboxStore } from '../../domain/inbox/index.ts';
import type { MediaReader, MediaStore } from '../../domain/media/index.ts';
import type { SpaceReader, SpaceStore } from '../../domain/spaces/index.ts';
import type { TestimonialReader, TestimonialStore } from '../../domain/testimonials/index.ts';
import type { TriggerReader, TriggerStore } from '../../domain/triggers/index.ts';
import { type IdempotencyStore, planLimits, type UsageReader, type UsageStore } from '../../domain/usage/index.ts';
import type { WallReader, WallStore } from '../../domain/walls/index.ts';
import type { WebhookReader, WebhookStore } from '../../domain/webhooks/index.ts';
import type { BlobStorage } from '../../ports/blob-storage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { Logger } from '../../ports/logger.ts';
import type { OutboundHttp } from '../../ports/outbound-http.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateKey, KeyHolder } from '../kit/authenticate-key.ts';
import { createDialect } from '../kit/dialect.ts';
import { createIdempotency } from '../kit/idempotency.ts';
import type { Limit, Limiter } from '../kit/limiter.ts';
import { createAuth } from './auth.ts';
import { refuse, type V1Refusal } from './errors.ts';

export interface V1Stores {
  access: AccessStore;
  spaces: SpaceStore;
  campaigns: CampaignStore;
  contacts: ContactStore;
  triggers: TriggerStore;
  conversations: ConversationStore;
  testimonials: TestimonialStore;
  media: MediaStore;
  walls: WallStore;
  deliveries: DeliveryStore;
  usage: UsageStore;
  idempotency: IdempotencyStore;
  webhooks: WebhookStore;
  inbox: InboxStore;
  jobs: JobStore;
  facts: FactStore;
}

export interface V1Readers {
  access: AccessReader;
  spaces: SpaceReader;
  campaigns: CampaignReader;
  contacts: ContactReader;
  triggers: TriggerReader;
  conversations: ConversationReader;
  testimonials: TestimonialReader;
  media: MediaReader;
  walls: WallReader;
  deliveries: DeliveryReader;
  usage: UsageReader;
  webhooks: WebhookReader;
  idempotency: Pick<IdempotencyStore, 'keptAnswer'>;
}

export interface V1Needs {
  uow: UnitOfWork<V1Stores, V1Readers>;
  authenticateKey: AuthenticateKey;
  limiter: Limiter;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  logger: Logger;
  publicUrl: string;
  outboundHttp: OutboundHttp;
  blobs: Pick<BlobStorage, 'put' | 'remove'>;
}

export type V1Dialect = ReturnType<typeof createV1Dialect>;

/** The way of every call of `/v1`: the plan's gate, then a token bucket for reads and one for writes, each key its own. */
export function createV1Dialect(needs: V1Needs) {
  return createDialect<V1Stores, V1Readers, V1Refusal, KeyHolder>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: createIdempotency(needs),
    admit: ({ account }) => (planLimits[account.plan].v1Api ? null : { kind: 'PlanRequired' }),
    limitOf: ({ account, actor }, operation) => {
      const what = operation.method === 'GET' ? 'reads' : 'writes';
      // The unlimited plan is the operator's own: nothing is counted.
      return account.plan === 'unlimited' ? null : { key: `v1:${what}:${actorName(actor)}`, limit: BUCKETS[what] };
    },
    refuse,
  });
}

const BUCKETS = {
  reads: { kind: 'bucket', perMinute: 120, burst: 240 },
  writes: { kind: 'bucket', perMinute: 30, burst: 60 },
} as const satisfies Record<string, Limit>;
