import { expect, it } from 'vitest';
import type { Mail, Mailer } from '../../ports/mailer.ts';

export interface MailerUnderTest {
  mailer: Mailer;
  /** What arrived, in order. */
  arrived(): Promise<{ to: string; subject: string; text: string; html: string }[]>;
  close(): Promise<void>;
}

export function mailFor(changes: Partial<Mail> = {}): Mail {
  return {
    to: { address: 'tomas@example.net', name: 'Tomas Okafor' },
    fromName: 'Brindle Lane Bakehouse',
    replyTo: null,
    subject: 'How did the wholesale bread go, Tomas?',
    text: 'Two minutes?\nhttps://words.example/c/abc\n',
    html: '<p>Two minutes? <a href="https://words.example/c/abc">Open</a></p>',
    messageId: 'rq.019a0000-0000-7000-8000-000000000001@example.com',
    inReplyTo: null,
    unsubscribeUrl: 'https://words.example/u/token',
    language: 'en',
    accountId: '019a0000-0000-7000-8000-00000000000a',
    deliveryId: '019a0000-0000-7000-8000-000000000001',
    ...changes,
  };
}

/** What every mailer promises, whatever is behind it. */
export function mailerConformance(create: () => Promise<MailerUnderTest>): void {
  const using = async (test: (under: MailerUnderTest) => Promise<void>) => {
    const under = await create();
    try {
      await test(under);
    } finally {
      await under.close();
    }
  };

  it('brings recipient, subject, text and HTML across unchanged', () =>
    using(async ({ mailer, arrived }) => {
      const mail = mailFor({
        subject: 'Wie war’s, Jörg? 🥨 مرحبا',
        text: 'Größe: 10 €\n.a dot at the start\nlink https://words.example/c/abc\n',
      });
      expect(await mailer.send(mail, 'k1')).toMatchObject({ kind: 'accepted' });
      const [one] = await arrived();
      expect(one).toMatchObject({ to: 'tomas@example.net', subject: mail.subject });
      expect(one?.text.trim()).toBe(mail.text.trim());
      expect(one?.html.trim()).toBe(mail.html.trim());
    }));

  it('takes many mails at once, each to its own recipient', () =>
    using(async ({ mailer, arrived }) => {
      const mails = Array.from({ length: 20 }, (_, i) => {
        const deliveryId = `019a0000-0000-7000-8000-0000000000${10 + i}`;
        return mailFor({
          to: { address: `c${i}@example.net`, name: null },
          messageId: `rq.${i}@example.com`,
          deliveryId,
        });
      });
      const outcomes = await Promise.all(mails.map((mail, i) => mailer.send(mail, `k${i}`)));
      expect(outcomes.map((o) => o.kind)).toEqual(mails.map(() => 'accepted'));
      expect((await arrived()).map((m) => m.to).sort()).toEqual(mails.map((m) => m.to.address).sort());
    }));

  it('has no second effect under one key, when it says that it is idempotent', () =>
    using(async ({ mailer, arrived }) => {
      await mailer.send(mailFor(), 'same');
      expect(await mailer.send(mailFor(), 'same')).toMatchObject({ kind: 'accepted' });
      expect((await arrived()).length).toBe(mailer.idempotent ? 1 : 2);
    }));
}
