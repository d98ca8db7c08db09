import type { Mailer } from '../../ports/mailer.ts';
import { type OutboxNeeds, type OutboxStores, storeInOutbox } from './store-in-outbox.ts';

/** The mailer when no SMTP server is configured, and for test keys: mails are read in the console and by `goodword outbox`. */
export function createOutboxMailer<S extends OutboxStores>(needs: OutboxNeeds<S>): Mailer {
  return {
    name: 'outbox',
    idempotent: true,
    send: ({ to, subject, text, html, accountId, deliveryId }) =>
      storeInOutbox(needs, { channel: 'email', to: to.address, subject, text, html, accountId, deliveryId }),
    close: () => Promise.resolve(),
  };
}
