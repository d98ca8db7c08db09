import type { Express } from 'express';
import type {
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryRow,
  WebhookRow,
} from '../../../shared/contracts/webhooks.ts';
import { webhookEventKinds } from '../../../shared/webhooks/events.ts';
import { HttpRefusal } from './board-store.ts';

export interface WebhookDesk {
  rows: WebhookRow[];
  deliveries: WebhookDelivery[];
}

const MINUTE = 60_000;

const aRow = (id: string, over: Partial<WebhookRow> = {}): WebhookRow => ({
  id,
  url: 'https://shop.brindle.example/hooks/goodword',
  events: ['testimonial.created', 'testimonial.approved', 'testimonial.deleted'],
  space: null,
  compat: null,
  kind: 'endpoint',
  status: 'active',
  pausedBecause: null,
  failingSince: null,
  previousSecretUntil: null,
  createdAt: new Date().toISOString(),
  ...over,
});

const body = (attempt: number) =>
  JSON.stringify({
    id: 'evt_01kf0qcz3ge8rbz0x6m9h2n4gg',
    object: 'event',
    event: 'testimonial.approved',
    version: '1.0',
    created: '2026-01-15T10:30:00.000Z',
    attempt,
    data: {
      id: 'tst_01kf0qcz3ge8rbz0x6m9h2n4ta',
      object: 'testimonial',
      text: 'The bread was still warm when it came.',
    },
  });

const aTry = (attempt: number, over: Partial<WebhookAttempt> = {}): WebhookAttempt => ({
  attempt,
  at: new Date(Date.now() - 20 * MINUTE).toISOString(),
  durationMs: 142,
  requestBody: body(attempt),
  status: 500,
  responseBody: '<h1>Internal Server Error</h1>\nat handler (/srv/app/routes/webhooks/goodword/index.js:142:17)',
  error: null,
  ...over,
});

const aDelivery = (id: string, over: Partial<WebhookDeliveryRow>, log: WebhookAttempt[]): WebhookDelivery => ({
  row: {
    id,
    eventId: 'evt_01kf0qcz3ge8rbz0x6m9h2n4gg',
    event: 'testimonial.approved',
    state: 'delivered',
    attempts: log.length,
    nextAt: null,
    lastStatus: log.at(-1)?.status ?? null,
    lastError: log.at(-1)?.error ?? null,
    at: new Date(Date.now() - 25 * MINUTE).toISOString(),
    ...over,
  },
  log,
});

/** One that works, one that fails, and one that is paused. */
export function aWebhookDesk(): WebhookDesk {
  const ago = new Date(Date.now() - 3 * 60 * MINUTE).toISOString();
  const soon = new Date(Date.now() + 5 * MINUTE).toISOString();
  return {
    rows: [
      aRow('wh_1', { previousSecretUntil: new Date(Date.now() + 20 * 60 * MINUTE).toISOString() }),
      aRow('wh_2', {
        url: 'https://hooks.tools.example/catch/8127312/with-a-rather-long-path/abcdefghijklmnop',
        kind: 'zapier',
        failingSince: ago,
      }),
      aRow('wh_3', {
        url: 'https://old.brindle.example/in',
        events: [...webhookEventKinds],
        status: 'paused',
        pausedBecause: 'gone',
        failingSince: ago,
      }),
    ],
    deliveries: [
      aDelivery('dlv_3', { state: 'queued', nextAt: soon }, [
        aTry(1),
        aTry(2, { status: null, responseBody: null, error: 'No answer within 10 s.' }),
      ]),
      aDelivery(
        'dlv_2',
        { state: 'dead', event: 'testimonial.created' },
        [1, 2, 3, 4, 5, 6].map((n) => aTry(n)),
      ),
      aDelivery('dlv_1', {}, [aTry(1, { status: 204, responseBody: '' })]),
    ],
  };
}

/** The console's webhook routes over a desk in memory. */
export function webhookRoutes(app: Express, stage: { webhooks: WebhookDesk; empty: boolean }): void {
  const root = '/console/api/webhooks';
  const missing = () => new HttpRefusal(404, 'not_found', 'There is no such thing, or it is not yours.');
  const find = (id: string | undefined) => {
    const row = stage.webhooks.rows.find((one) => one.id === id);
    if (!row) throw missing();
    return row;
  };
  const put = (row: WebhookRow) => {
    stage.webhooks.rows = stage.webhooks.rows.map((one) => (one.id === row.id ? row : one));
    return row;
  };
  const delivery = (id: string | undefined) => {
    const found = stage.webhooks.deliveries.find(({ row }) => row.id === id);
    if (!found) throw missing();
    return found;
  };
  app.get(root, (_request, response) => void response.json({ webhooks: stage.empty ? [] : stage.webhooks.rows }));
  app.post(root, ({ body: edit }, response) => {
    if (!String(edit.url).startsWith('https://'))
      throw new HttpRefusal(422, 'invalid_request', 'The URL must start with https://.');
    const row = aRow(`wh_${stage.webhooks.rows.length + 1}`, edit);
    stage.webhooks.rows.push(row);
    response.status(201).json({ row, secret: 'whsec_0123456789abcdef' });
  });
  app.patch(`${root}/:id`, ({ params, body: patch }, response) => {
    const pausedBecause = patch.status === 'paused' ? ('owner' as const) : null;
    response.json(put({ ...find(params.id), ...patch, pausedBecause, failingSince: null }));
  });
  app.delete(`${root}/:id`, ({ params }, response) => {
    find(params.id);
    stage.webhooks.rows = stage.webhooks.rows.filter(({ id }) => id !== params.id);
    response.status(204).end();
  });
  app.post(`${root}/:id/rotate-secret`, ({ params }, response) => {
    const previousSecretUntil = new Date(Date.now() + 24 * 60 * MINUTE).toISOString();
    response.json({ row: put({ ...find(params.id), previousSecretUntil }), secret: 'whsec_another0123456789' });
  });
  app.post(`${root}/:id/test`, ({ params }, response) => {
    find(params.id);
    const sent = aDelivery(
      `dlv_${stage.webhooks.deliveries.length + 1}`,
      { state: 'queued', event: 'testimonial.deleted', at: new Date().toISOString() },
      [],
    );
    stage.webhooks.deliveries.unshift(sent);
    response.status(202).json(sent.row);
    // As it is told a moment later.
    stage.webhooks.deliveries[0] = aDelivery(sent.row.id, { event: 'testimonial.deleted', at: sent.row.at }, [
      aTry(1, { status: 200, responseBody: 'Thanks' }),
    ]);
  });
  app.get(`${root}/:id/deliveries`, ({ params }, response) => {
    find(params.id);
    response.json({ deliveries: stage.webhooks.deliveries.map(({ row }) => row), nextCursor: null });
  });
  app.get(`${root}/:id/deliveries/:delivery`, ({ params }, response) => void response.json(delivery(params.delivery)));
  app.post(`${root}/:id/deliveries/:delivery/replay`, ({ params }, response) => {
    const found = delivery(params.delivery);
    found.row = { ...found.row, state: 'queued', nextAt: new Date().toISOString() };
    response.status(202).json(found.row);
  });
}
