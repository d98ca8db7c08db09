import type { SmsSender } from '../../ports/sms.ts';
import { type OutboxNeeds, type OutboxStores, storeInOutbox } from '../mailer/store-in-outbox.ts';

/** The text channel when no provider is configured, and for test keys. */
export function createOutboxSms<S extends OutboxStores>(needs: OutboxNeeds<S>): SmsSender {
  return {
    name: 'outbox-sms',
    idempotent: true,
    send: ({ to, text, accountId, deliveryId }) =>
      storeInOutbox(needs, { channel: 'sms', to, subject: null, text, html: null, accountId, deliveryId }),
  };
}
