import type { Mail, Mailer } from '../../ports/mailer.ts';
import { type OutboxNeeds, type OutboxStores, storeInOutbox } from './store-in-outbox.ts';

/** The mailer when no SMTP server is configured, and for test keys: mails are read in the console and by `goodword outbox`. */
export function createOutboxMailer<S extends OutboxStores>(needs: OutboxNeeds<S>): Mailer {
  return {
    name: 'outbox',
    idempotent: true,
    send: (mail) => {
      const { to, subject, text, html, accountId, deliveryId } = mail;
      const headers = headersOf(mail);
      return storeInOutbox(needs, {
        channel: 'email',
        to: to.address,
        subject,
        text,
        html,
        headers,
        accountId,
        deliveryId,
      });
    },
    close: () => Promise.resolve(),
  };
}

function headersOf({ messageId, inReplyTo, references = inReplyTo ? [inReplyTo] : [], replyTo }: Mail) {
  const all = {
    'Message-ID': `<${messageId}>`,
    'In-Reply-To': inReplyTo && `<${inReplyTo}>`,
    References: references.map((id) => `<${id}>`).join(' '),
    'Reply-To': replyTo,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
