import type { Mailer } from '../../../server/ports/mailer.ts';

/** Speaks to the HTTP stand-in: one effect for one `Idempotency-Key`, however often it is asked. */
export function keyedMailer(url: string): Mailer {
  return {
    name: 'keyed',
    idempotent: true,
    async send(mail, key) {
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'Idempotency-Key': key, 'Content-Type': 'application/json' },
          body: JSON.stringify({ to: mail.to.address, subject: mail.subject, text: mail.text }),
        });
        await answer.arrayBuffer();
        if (answer.ok) return { kind: 'accepted', providerRef: key, response: `${answer.status}` };
        return { kind: 'retry', reason: `${answer.status}`, afterMs: 1_000 };
      } catch {
        return { kind: 'unknown', reason: 'the connection broke' };
      }
    },
    close: () => Promise.resolve(),
  };
}
