import { parseId, type WebhookId } from '../../../../shared/ids.ts';
import type { Actor } from '../../../domain/access/index.ts';
import { fail, ok } from '../../../domain/result.ts';
import { addWebhook, type ManageNeeds, type QueueStores, removeWebhook } from '../../../domain/webhooks/index.ts';
import type { V1Dialect } from '../dialect.ts';
import { hookAnswer, newHook, samplesAnswer } from './mapper.ts';
import { operations } from './schemas.ts';

const NEWEST = 3;

/** REST hooks, as automation tools subscribe and unsubscribe by themselves. */
export function promiseHooks(dialect: V1Dialect, needs: ManageNeeds): void {
  dialect.write(operations.subscribe, {
    ask: ({ body }) => newHook(body),
    perform: async (stores, { actor }, asked) => {
      const added = await addWebhook(needs)(stores, actor, asked);
      return added.ok ? ok(added.value.endpoint.id) : added;
    },
    answer: hookAnswer(201),
  });
  dialect.write(operations.unsubscribe, {
    ask: ({ query, body }) => ({ id: body.id ?? query.id ?? null, url: body.hookUrl ?? body.target_url ?? null }),
    perform: async (stores, { actor }, asked) => {
      const id = await hookMeant(stores, actor, asked);
      return id ? removeWebhook(needs)(stores, actor, id) : fail({ kind: 'WebhookNotFound' });
    },
    answer: hookAnswer(200),
  });
  dialect.write(operations.unsubscribeOne, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => removeWebhook(needs)(stores, actor, id),
    answer: hookAnswer(200),
  });
  dialect.read(operations.samples, {
    ask: ({ params }) => params.event,
    perform: async ({ webhooks }, { account }, kind) => ok(await webhooks.newestEvents(account.id, kind, NEWEST)),
    answer: samplesAnswer,
  });
}

/** By id; by address the newest hook there, and never an endpoint that a person made. */
async function hookMeant(
  stores: QueueStores,
  { accountId }: Actor,
  asked: { id: string | null; url: string | null },
): Promise<WebhookId | null> {
  if (asked.id !== null) return parseId('webhook', asked.id);
  const all = await stores.webhooks.endpoints(accountId);
  return all.findLast(({ kind, url }) => kind === 'zapier' && url === asked.url)?.id ?? null;
}
