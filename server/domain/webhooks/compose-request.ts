import { formatId } from '../../../shared/ids.ts';
import type { Signer } from '../../ports/signer.ts';
import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from './webhook.ts';

export interface WebhookRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * One attempt, ready to be sent. `attempt` is in the body, so each attempt's own bytes are signed.
 * Sources: the Testivora API reference (envelope, `t=…,v1=…`), Standard Webhooks 1.0.0 (`webhook-*`).
 */
export function composeRequest(
  needs: { signer: Signer },
  said: { endpoint: WebhookEndpoint; event: WebhookEvent; delivery: WebhookDelivery },
  moment: { now: number; secrets: readonly string[] },
): WebhookRequest {
  const { endpoint, event, delivery } = said;
  const body = JSON.stringify(envelope(event, delivery.attempts + 1));
  const id = formatId('event', event.id);
  const t = String(Math.floor(moment.now / 1000));
  const hexes = moment.secrets.map((secret) => needs.signer.hex(secret, `${t}.${body}`));
  const base64s = moment.secrets.map((secret) => needs.signer.base64(keyOf(secret), `${id}.${t}.${body}`));
  const own = endpoint.compat === 'testivora' ? 'Testivora' : 'Goodword';
  return {
    url: endpoint.url,
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Goodword-Webhooks/1.0',
      [`${own}-Signature`]: [`t=${t}`, ...hexes.map((hex) => `v1=${hex}`)].join(','),
      [`${own}-Event`]: event.kind,
      [`${own}-Event-Id`]: id,
      [`${own}-Delivery`]: formatId('delivery', delivery.id),
      'webhook-id': id,
      'webhook-timestamp': t,
      'webhook-signature': base64s.map((base64) => `v1,${base64}`).join(' '),
    },
  };
}

export interface Envelope {
  id: string;
  object: 'event';
  event: string;
  version: '1.0';
  created: string;
  attempt: number;
  data: Record<string, unknown>;
}

export function envelope(event: WebhookEvent, attempt: number): Envelope {
  return {
    id: formatId('event', event.id),
    object: 'event',
    event: event.kind,
    version: '1.0',
    created: new Date(event.createdAt).toISOString(),
    attempt,
    data: event.data,
  };
}

/** Standard Webhooks: the key is what stands behind the prefix, decoded from base64. */
function keyOf(secret: string): string {
  return secret.replace(/^whsec_/, '');
}
