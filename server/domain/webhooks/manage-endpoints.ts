import { type SpaceId, trustId, type WebhookId } from '../../../shared/ids.ts';
import { type WebhookEventKind, webhookEventKinds } from '../../../shared/webhooks/events.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { OutboundHttp } from '../../ports/outbound-http.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SpaceReader } from '../spaces/index.ts';
import { lookAgain, type QueueNeeds, type QueueStores, stopLooking } from './queue.ts';
import { OVERLAP_MS, webhookSecret } from './secrets.ts';
import type { WebhookEndpoint } from './webhook.ts';

/** Automation tools make one for each of their flows. */
const MOST = 100;

export type WebhookError =
  | { kind: 'WebhookNotFound' }
  | { kind: 'NotAllowed' }
  | { kind: 'SpaceNotFound' }
  | { kind: 'WebhookUrlRefused'; message: string }
  | { kind: 'TooManyWebhooks'; most: number };

export interface ManageNeeds extends QueueNeeds {
  hasher: Hasher;
  outboundHttp: Pick<OutboundHttp, 'problemWith'>;
}
export type ManageStores = QueueStores & { spaces: Pick<SpaceReader, 'space'> };

export interface NewWebhook {
  url: string;
  events: readonly WebhookEventKind[];
  spaceId: SpaceId | null;
  compat: WebhookEndpoint['compat'];
  kind: WebhookEndpoint['kind'];
}
/** What is left out stays. */
export type WebhookPatch = Partial<Omit<NewWebhook, 'kind'> & { status: WebhookEndpoint['status'] }>;

/** `secret` is shown this once. */
export interface WithSecret {
  endpoint: WebhookEndpoint;
  secret: string;
}

/** Adds an endpoint. */
export function addWebhook(needs: ManageNeeds) {
  return async (stores: ManageStores, actor: Actor, asked: NewWebhook): Promise<Result<WithSecret, WebhookError>> => {
    const refused = await refusal(needs, stores, actor, asked);
    if (refused) return fail(refused);
    const all = await stores.webhooks.endpoints(actor.accountId);
    if (all.length >= MOST) return fail({ kind: 'TooManyWebhooks', most: MOST });
    const endpoint = newEndpoint(needs, actor, asked);
    await stores.webhooks.addEndpoint(endpoint);
    return ok({ endpoint, secret: webhookSecret(needs.hasher, endpoint, 0) });
  };
}

/** Changes where and what it is told, pauses it, or resumes it: then everything that waited for it is due. */
export function updateWebhook(needs: ManageNeeds) {
  return async (
    stores: ManageStores,
    actor: Actor,
    asked: { id: WebhookId; patch: WebhookPatch },
  ): Promise<Result<WebhookEndpoint, WebhookError>> => {
    const refused = await refusal(needs, stores, actor, asked.patch);
    if (refused) return fail(refused);
    const before = await stores.webhooks.endpoint(actor.accountId, asked.id);
    if (!before) return fail({ kind: 'WebhookNotFound' });
    const { status, ...changes } = asked.patch;
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    // What failed at the old address says nothing of the new one.
    const isElsewhere = changes.url !== undefined && changes.url !== before.url;
    const changed: WebhookEndpoint = {
      ...before,
      ...given,
      ...(isElsewhere ? WELL : {}),
      updatedAt: needs.clock.now(),
    };
    if (status === 'paused' && before.status === 'active') return ok(await paused(needs, stores, changed));
    if (status === 'active' && before.status === 'paused') return ok(await resumed(needs, stores, changed));
    await stores.webhooks.saveEndpoint(changed);
    return ok(changed);
  };
}

/** A new secret; the one before it signs too for `overlapMs`. */
export function rotateWebhookSecret(needs: ManageNeeds) {
  return async (
    stores: ManageStores,
    actor: Actor,
    asked: { id: WebhookId; overlapMs?: number | undefined },
  ): Promise<Result<WithSecret, WebhookError>> => {
    if (!mayManage(actor)) return fail({ kind: 'NotAllowed' });
    const before = await stores.webhooks.endpoint(actor.accountId, asked.id);
    if (!before) return fail({ kind: 'WebhookNotFound' });
    const now = needs.clock.now();
    const rotation = before.rotation + 1;
    const endpoint = {
      ...before,
      rotation,
      previousSecretUntil: now + (asked.overlapMs ?? OVERLAP_MS),
      updatedAt: now,
    };
    await stores.webhooks.saveEndpoint(endpoint);
    return ok({ endpoint, secret: webhookSecret(needs.hasher, endpoint, rotation) });
  };
}

/** With everything that was kept of it. */
export function removeWebhook(needs: QueueNeeds) {
  return async (stores: QueueStores, actor: Actor, id: WebhookId): Promise<Result<WebhookId, WebhookError>> => {
    if (!mayManage(actor)) return fail({ kind: 'NotAllowed' });
    const endpoint = await stores.webhooks.endpoint(actor.accountId, id);
    if (!endpoint) return fail({ kind: 'WebhookNotFound' });
    await stopLooking(needs, stores, endpoint);
    await stores.webhooks.removeEndpoint(actor.accountId, id);
    return ok(id);
  };
}

const WELL = { deadInRow: 0, failingSince: null, holdUntil: null } as const;

export function mayManage(actor: Actor): boolean {
  return actor.permissions.has('settings.write') && actor.spaces === 'all';
}

async function refusal(
  needs: ManageNeeds,
  stores: ManageStores,
  actor: Actor,
  { url, spaceId }: WebhookPatch,
): Promise<WebhookError | null> {
  if (!mayManage(actor)) return { kind: 'NotAllowed' };
  const message = url === undefined ? null : needs.outboundHttp.problemWith(url);
  if (message !== null) return { kind: 'WebhookUrlRefused', message };
  if (spaceId && !(await stores.spaces.space(actor.accountId, spaceId))) return { kind: 'SpaceNotFound' };
  return null;
}

function newEndpoint(needs: ManageNeeds, actor: Actor, asked: NewWebhook): WebhookEndpoint {
  const now = needs.clock.now();
  return {
    ...asked,
    id: trustId('webhook', needs.ids.uuid()),
    accountId: actor.accountId,
    events: webhookEventKinds.filter((kind) => asked.events.includes(kind)),
    status: 'active',
    pausedBecause: null,
    rotation: 0,
    previousSecretUntil: null,
    deadInRow: 0,
    failingSince: null,
    holdUntil: null,
    jobSerial: 0,
    plannedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}

async function paused(needs: QueueNeeds, stores: QueueStores, endpoint: WebhookEndpoint): Promise<WebhookEndpoint> {
  return stopLooking(needs, stores, { ...endpoint, status: 'paused', pausedBecause: 'owner' });
}

async function resumed(needs: QueueNeeds, stores: QueueStores, endpoint: WebhookEndpoint): Promise<WebhookEndpoint> {
  return lookAgain(needs, stores, { ...endpoint, ...WELL, pausedBecause: null, status: 'active' });
}
