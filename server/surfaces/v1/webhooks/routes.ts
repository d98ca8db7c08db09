import { fail, ok } from '../../../domain/result.ts';
import {
  addWebhook,
  type ManageNeeds,
  removeWebhook,
  replayDelivery,
  rotateWebhookSecret,
  sendTestEvent,
  updateWebhook,
} from '../../../domain/webhooks/index.ts';
import type { V1Dialect } from '../dialect.ts';
import { pageRequest } from '../pagination.ts';
import { promiseHooks } from './hooks.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

const HOUR_MS = 3_600_000;
const unknown = { kind: 'WebhookNotFound' } as const;

export function promiseWebhooks(dialect: V1Dialect, needs: ManageNeeds): void {
  dialect.read(operations.list, {
    ask: () => null,
    perform: async ({ webhooks }, { account }) => ok(await webhooks.endpoints(account.id)),
    answer: mapper.webhookList,
  });
  dialect.write(operations.create, {
    ask: ({ body }) => mapper.newWebhook(body),
    perform: (stores, { actor }, asked) => addWebhook(needs)(stores, actor, asked),
    answer: mapper.withSecret(201),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    perform: async ({ webhooks }, { account }, id) => {
      const found = await webhooks.endpoint(account.id, id);
      return found ? ok(found) : fail(unknown);
    },
    answer: mapper.webhookAnswer,
  });
  dialect.write(operations.update, {
    ask: ({ params, body }) => ({ id: params.id, patch: mapper.webhookPatch(body) }),
    perform: (stores, { actor }, asked) => updateWebhook(needs)(stores, actor, asked),
    answer: mapper.webhookAnswer,
  });
  dialect.write(operations.remove, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => removeWebhook(needs)(stores, actor, id),
    answer: mapper.removedAnswer,
  });
  dialect.write(operations.rotate, {
    ask: ({ params, body }) => ({ id: params.id, overlapMs: body.overlap_hours * HOUR_MS }),
    perform: (stores, { actor }, asked) => rotateWebhookSecret(needs)(stores, actor, asked),
    answer: mapper.withSecret(200),
  });
  promiseDeliveries(dialect, needs);
  promiseHooks(dialect, needs);
}

function promiseDeliveries(dialect: V1Dialect, needs: ManageNeeds): void {
  dialect.write(operations.test, {
    ask: ({ params, body }) => ({ id: params.id, event: body.event ?? null }),
    perform: (stores, { actor }, asked) => sendTestEvent(needs)(stores, actor, asked),
    answer: mapper.deliveryAnswer,
  });
  dialect.read(operations.deliveries, {
    ask: ({ params, query }) => ({ id: params.id, state: query.status ?? null, page: pageRequest(query) }),
    perform: async ({ webhooks }, { account }, { id, state, page }) => {
      if (!(await webhooks.endpoint(account.id, id))) return fail(unknown);
      return ok(await webhooks.deliveries(account.id, { endpoint: id, state }, page));
    },
    answer: mapper.deliveryList,
  });
  dialect.read(operations.delivery, {
    ask: ({ params }) => params,
    perform: async ({ webhooks }, { account }, { id, delivery }) => {
      const found = await webhooks.delivery(account.id, delivery);
      if (found?.endpointId !== id) return fail({ kind: 'WebhookDeliveryNotFound' });
      return ok({ delivery: found, attempts: await webhooks.attempts(account.id, delivery) });
    },
    answer: mapper.deliveryWithLog,
  });
  dialect.write(operations.replay, {
    ask: ({ params }) => ({ endpoint: params.id, id: params.delivery }),
    perform: (stores, { actor }, asked) => replayDelivery(needs)(stores, actor, asked),
    answer: mapper.deliveryAnswer,
  });
}
