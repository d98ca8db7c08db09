import { type Response, Router } from 'express';
import { webhookEdit, webhookPatch } from '../../../shared/contracts/webhooks.ts';
import { parseId, type WebhookId } from '../../../shared/ids.ts';
import type { Actor } from '../../domain/access/index.ts';
import { fail, type Result } from '../../domain/result.ts';
import {
  addWebhook,
  type ManageNeeds,
  type ManageStores,
  removeWebhook,
  replayDelivery,
  rotateWebhookSecret,
  type SendAgainError,
  sendTestEvent,
  updateWebhook,
  type WebhookReader,
} from '../../domain/webhooks/index.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { sendProblem } from '../kit/own-errors.ts';
import { notAllowed, notFound } from './reads.ts';
import { pageQuery } from './schemas.ts';
import { asMember, type SessionNeeds } from './session.ts';
import { webhookAttemptRow, webhookDeliveryRow, webhookRow } from './webhook-rows.ts';

export interface WebhookNeeds extends SessionNeeds, ManageNeeds {
  uow: UnitOfWork<ManageStores, { webhooks: WebhookReader }>;
}

const PAGE = 40;
const ROOT = '/console/api/webhooks';

/** Where the account is told of what happens. For those who may change settings: an address may hold a secret. */
export function createConsoleWebhooks(needs: WebhookNeeds): Router {
  const router = Router();
  const manager = asManager(needs);
  const row = (endpoint: Parameters<typeof webhookRow>[0]) => webhookRow(endpoint, needs.clock.now());

  router.get(
    ROOT,
    manager(async (actor, _id, _req, res) => {
      const all = await needs.uow.read(({ webhooks }) => webhooks.endpoints(actor.accountId));
      res.json({ webhooks: all.map(row) });
    }),
  );
  router.post(
    ROOT,
    manager(async (actor, _id, req, res) => {
      const asked = { ...webhookEdit.parse(req.body), spaceId: null, kind: 'endpoint' as const };
      const added = await needs.uow.run((stores) => addWebhook(needs)(stores, actor, asked));
      send(res, added, ({ endpoint, secret }) => res.status(201).json({ row: row(endpoint), secret }));
    }),
  );
  router.patch(
    `${ROOT}/:id`,
    manager(async (actor, id, req, res) => {
      const { url, events, compat, status } = webhookPatch.parse(req.body);
      const given = Object.entries({ url, events, compat, status }).filter(([, value]) => value !== undefined);
      const patch = Object.fromEntries(given);
      const saved = await needs.uow.run((stores) => updateWebhook(needs)(stores, actor, { id, patch }));
      send(res, saved, (endpoint) => res.json(row(endpoint)));
    }),
  );
  router.delete(
    `${ROOT}/:id`,
    manager(async (actor, id, _req, res) => {
      const removed = await needs.uow.run((stores) => removeWebhook(needs)(stores, actor, id));
      send(res, removed, () => res.status(204).end());
    }),
  );
  router.post(
    `${ROOT}/:id/rotate-secret`,
    manager(async (actor, id, _req, res) => {
      const rotated = await needs.uow.run((stores) => rotateWebhookSecret(needs)(stores, actor, { id }));
      send(res, rotated, ({ endpoint, secret }) => res.json({ row: row(endpoint), secret }));
    }),
  );
  addDeliveries(router, needs);
  return router;
}

function addDeliveries(router: Router, needs: WebhookNeeds): void {
  const manager = asManager(needs);
  router.post(
    `${ROOT}/:id/test`,
    manager(async (actor, id, _req, res) => {
      const sent = await needs.uow.run((stores) => sendTestEvent(needs)(stores, actor, { id, event: null }));
      send(res, sent, (delivery) => res.status(202).json(webhookDeliveryRow(delivery)));
    }),
  );
  router.get(
    `${ROOT}/:id/deliveries`,
    manager(async ({ accountId }, id, req, res) => {
      const { cursor } = pageQuery.parse(req.query);
      const page = await needs.uow.read(async ({ webhooks }) =>
        (await webhooks.endpoint(accountId, id))
          ? webhooks.deliveries(accountId, { endpoint: id, state: null }, { cursor: cursor ?? null, limit: PAGE })
          : null,
      );
      if (!page) return notFound(res);
      res.json({ deliveries: page.items.map(webhookDeliveryRow), nextCursor: page.nextCursor });
    }),
  );
  router.get(
    `${ROOT}/:id/deliveries/:delivery`,
    manager(async ({ accountId }, id, req, res) => {
      const deliveryId = parseId('delivery', String(req.params.delivery));
      const found = await needs.uow.read(async ({ webhooks }) => {
        const delivery = deliveryId && (await webhooks.delivery(accountId, deliveryId));
        if (!delivery || delivery.endpointId !== id) return null;
        return { row: delivery, log: await webhooks.attempts(accountId, delivery.id) };
      });
      if (!found) return notFound(res);
      res.json({ row: webhookDeliveryRow(found.row), log: found.log.map(webhookAttemptRow) });
    }),
  );
  router.post(
    `${ROOT}/:id/deliveries/:delivery/replay`,
    manager(async (actor, endpoint, req, res) => {
      const id = parseId('delivery', String(req.params.delivery));
      const again = id
        ? await needs.uow.run((stores) => replayDelivery(needs)(stores, actor, { endpoint, id }))
        : fail({ kind: 'WebhookDeliveryNotFound' as const });
      send(res, again, (delivery) => res.status(202).json(webhookDeliveryRow(delivery)));
    }),
  );
}

type ManagerHandler = (
  actor: Actor,
  id: WebhookId,
  req: Parameters<Parameters<ReturnType<typeof asMember>>[0]>[1],
  res: Response,
) => Promise<unknown>;

/** What is no id at all is answered like the id of nothing. */
function asManager(needs: WebhookNeeds) {
  const member = asMember(needs);
  return (handler: ManagerHandler) =>
    member(async ({ actor }, req, res) => {
      if (!actor.permissions.has('settings.write')) return notAllowed(res);
      const given = req.params.id;
      const id = given === undefined ? NO_ID : parseId('webhook', String(given));
      return id === null ? notFound(res) : handler(actor, id, req, res);
    });
}
/** For the calls that name no endpoint; they never look at it. */
const NO_ID = parseId('webhook', '00000000-0000-0000-0000-000000000000');

function send<T>(res: Response, done: Result<T, SendAgainError>, answer: (value: T) => void): void {
  if (done.ok) answer(done.value);
  else refuse(res, done.error);
}

function refuse(res: Response, error: SendAgainError): void {
  // The table has one entry a kind; TypeScript cannot carry that through the look-up.
  const say = refusals[error.kind] as (res: Response, error: SendAgainError) => void;
  say(res, error);
}

const refusals = {
  NotAllowed: notAllowed,
  WebhookNotFound: notFound,
  WebhookDeliveryNotFound: notFound,
  SpaceNotFound: notFound,
  WebhookUrlRefused: (res, { message }) => sendProblem(res, 422, { code: 'invalid_request', message, field: 'url' }),
  TooManyWebhooks: (res, { most }) =>
    sendProblem(res, 409, { code: 'too_many', message: `An account has at most ${most} webhooks.` }),
} satisfies { [K in SendAgainError['kind']]: (res: Response, error: Extract<SendAgainError, { kind: K }>) => void };
