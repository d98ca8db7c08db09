import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ClientMessage } from '../../../shared/contracts/chat.ts';
import { trustId } from '../../../shared/ids.ts';
import { manualClock } from '../../adapters/clock/manual.ts';
import { openDatabase } from '../../adapters/db/open-database.ts';
import { nodeCryptoHasher } from '../../adapters/hasher/node-crypto.ts';
import { nodeSigner } from '../../adapters/hasher/node-signer.ts';
import { uuidv7Ids } from '../../adapters/ids/uuidv7.ts';
import { createOutboxMailer } from '../../adapters/mailer/outbox.ts';
import { createOutboundHttp } from '../../adapters/outbound-http/undici.ts';
import { createOutboxSms } from '../../adapters/sms/outbox.ts';
import { type Actor, keyActor, systemActor } from '../../domain/access/index.ts';
import { type Conversation, chatToken, converse } from '../../domain/conversations/index.ts';
import { memberLinks, scheduleReminder } from '../../domain/deliveries/index.ts';
import { createAccount } from '../../domain/setup/index.ts';
import { startConversation } from '../../domain/triggers/index.ts';
import { renderMail } from '../../pages/mail/render-mail.ts';
import { renderText } from '../../pages/mail/render-text.ts';
import type { Fact } from '../../ports/event-publisher.ts';
import type { Mail, Mailer, SendOutcome } from '../../ports/mailer.ts';
import { createJobKinds } from '../registry.ts';
import { createScheduler } from '../scheduler.ts';
import { wakeAfterJobs } from '../wake-after-jobs.ts';

const silent = { info() {}, warn() {}, error() {} };
export const NOW = Date.UTC(2026, 10, 20, 9);
export const DAY = 86_400_000;

/** A whole sending house on a real database: asked customers, a mailer that notes what it is given, the scheduler. */
export async function sendingWorld() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-sending-'));
  const facts: Fact[] = [];
  const clock = manualClock(NOW);
  const hasher = nodeCryptoHasher('a secret of the tests, long enough');
  const publisher = { published: (some: readonly Fact[]) => void facts.push(...some) };
  const db = await openDatabase({ dataDir, databaseUrl: null, clock, publisher, logger: silent });
  const uow = wakeAfterJobs(db.uow, (runAt) => scheduler.wake(runAt));
  const needs = { uow, clock, ids: uuidv7Ids(), hasher, logger: silent, publicUrl: 'https://words.example' };
  const mailer = notingMailer();
  const sms = createOutboxSms(needs);
  const links = memberLinks(needs.publicUrl);
  const providers = {
    mailer: mailer.mailer,
    sms,
    testMailer: createOutboxMailer(needs),
    testSms: sms,
    renderMail,
    renderText,
    blobs: { put: async () => {}, remove: async () => {} },
    fetchAttachment: null,
  };
  const kinds = createJobKinds({
    ...needs,
    ...providers,
    links,
    postalAddress: '14 Brindle Lane',
    mailDomain: 'words.example',
    signer: nodeSigner,
    outboundHttp: createOutboundHttp({ clock }),
  });
  const scheduler = createScheduler({ ...needs, boot: needs.ids.uuid(), kinds });
  const made = await uow.run((stores) =>
    createAccount(needs)(stores, {
      name: 'Brindle Lane',
      memberEmail: 'ada@bakery.example',
      memberName: 'Ada',
      spaceName: 'Brindle Lane Bakehouse',
      spaceSlug: 'bakery',
      plan: 'unlimited',
    }),
  );
  const account = made.account.id;
  const owner = systemActor(account);
  const allDeliveries = () =>
    uow.read(
      async ({ deliveries }) =>
        (await deliveries.deliveriesByStatus(account, null, { cursor: null, limit: 100 })).items,
    );
  return {
    ...made,
    uow,
    clock,
    hasher,
    needs,
    facts,
    mailer,
    scheduler,
    testKey: keyActor({
      id: trustId('apiKey', needs.ids.uuid()),
      accountId: account,
      scopes: ['read', 'write'],
      test: true,
    }),
    ask: (customer: Customer, actor: Actor = owner) =>
      uow.run(async (stores) => {
        const contact = { email: null, phone: null, locale: null, name: 'Tomas Okafor', ...customer.contact };
        const asked = {
          surface: 'test',
          space: { by: 'default' as const },
          about: 'the wholesale bread',
          data: {},
          delayMs: 0,
        };
        const started = await startConversation(needs)(stores, actor, {
          ...asked,
          channel: 'email',
          ...customer,
          contact,
        });
        if (!started.ok) throw new Error(started.error.kind);
        return started.value;
      }),
    /** Without the reminders, which wait behind every invitation. */
    deliveries: async () => (await allDeliveries()).filter(({ kind }) => kind !== 'reminder'),
    reminders: async () => (await allDeliveries()).filter(({ kind }) => kind === 'reminder'),
    outbox: () =>
      uow.read(
        async ({ deliveries }) => (await deliveries.outbox(account, { to: null }, { cursor: null, limit: 100 })).items,
      ),
    /** The customer answers, as their page would say it. */
    answer: (id: string, message: ClientMessage) =>
      uow.run(async (stores) => {
        const notices = {
          newWords: async () => {},
          helpWanted: async () => {},
          begun: (open: typeof stores, conversation: Conversation) => scheduleReminder(needs, open, conversation),
        };
        const token = chatToken(hasher, trustId('conversation', id), 0);
        return converse<typeof stores>({ ...needs, notices })(stores, token, message);
      }),
    conversation: async (id: string) => {
      const found = await uow.read(({ conversations }) =>
        conversations.conversation(account, trustId('conversation', id)),
      );
      if (!found) throw new Error('no such conversation');
      return found;
    },
    async close() {
      await scheduler.stop();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Customer {
  contact: { email?: string | null; phone?: string | null; name?: string | null };
  channel?: 'email' | 'sms';
  delayMs?: number;
}

interface NotingMailer {
  sent: { mail: Mail; key: string }[];
  answer: () => SendOutcome;
  mailer: Mailer;
}

function notingMailer(): NotingMailer {
  const sent: { mail: Mail; key: string }[] = [];
  const noting: NotingMailer = {
    sent,
    answer: (): SendOutcome => ({ kind: 'accepted', providerRef: 'Q1', response: '250 ok' }),
    mailer: {
      name: 'noting',
      idempotent: false,
      async send(mail, key) {
        sent.push({ mail, key });
        return noting.answer();
      },
      close: () => Promise.resolve(),
    },
  };
  return noting;
}
