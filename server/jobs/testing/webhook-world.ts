import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { trustId, type WebhookId } from '../../../shared/ids.ts';
import { type WebhookEventKind, webhookEventKinds } from '../../../shared/webhooks/events.ts';
import { manualClock } from '../../adapters/clock/manual.ts';
import { openDatabase } from '../../adapters/db/open-database.ts';
import { nodeCryptoHasher } from '../../adapters/hasher/node-crypto.ts';
import { nodeSigner } from '../../adapters/hasher/node-signer.ts';
import { uuidv7Ids } from '../../adapters/ids/uuidv7.ts';
import { createOutboxMailer } from '../../adapters/mailer/outbox.ts';
import { createOutboundHttp } from '../../adapters/outbound-http/undici.ts';
import { createOutboxSms } from '../../adapters/sms/outbox.ts';
import { systemActor } from '../../domain/access/index.ts';
import { memberLinks } from '../../domain/deliveries/index.ts';
import { createAccount } from '../../domain/setup/index.ts';
import {
  addWebhook,
  describeTestimonial,
  type NewWebhook,
  raiseEvents,
  replayDelivery,
  rotateWebhookSecret,
  updateWebhook,
  type WebhookDeliveryState,
} from '../../domain/webhooks/index.ts';
import { renderMail } from '../../pages/mail/render-mail.ts';
import { renderText } from '../../pages/mail/render-text.ts';
import type { Fact } from '../../ports/event-publisher.ts';
import { raiseWithFacts } from '../../wiring/raise-with-facts.ts';
import { createJobKinds } from '../registry.ts';
import { createScheduler } from '../scheduler.ts';
import { wakeAfterJobs } from '../wake-after-jobs.ts';
import { NOW } from './sending-world.ts';

const silent = { info() {}, warn() {}, error() {} };
const PAGE = { cursor: null, limit: 100 };

export type WebhookWorld = Awaited<ReturnType<typeof webhookWorld>>;

/** An account with a space on a real database, whose facts become webhooks; the scheduler may be stopped and begun again. */
export async function webhookWorld({ timeoutMs = 10_000, now = NOW } = {}) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-webhooks-'));
  const clock = manualClock(now);
  const hasher = nodeCryptoHasher('a secret of the tests, long enough');
  const ids = uuidv7Ids();
  const db = await openDatabase({ dataDir, databaseUrl: null, clock, publisher: { published() {} }, logger: silent });
  const waking = wakeAfterJobs(db.uow, (runAt) => scheduler.wake(runAt));
  const uow = raiseWithFacts(waking, raiseEvents({ clock, ids, describeTestimonial }));
  const outboundHttp = createOutboundHttp({ clock, allowHosts: ['127.0.0.1'], timeoutMs });
  const needs = { uow, clock, ids, hasher, logger: silent, publicUrl: 'https://words.example', outboundHttp };
  const mailer = createOutboxMailer(needs);
  const sms = createOutboxSms(needs);
  const kinds = () =>
    createJobKinds({
      ...needs,
      signer: nodeSigner,
      blobs: { put: async () => {}, remove: async () => {} },
      fetchAttachment: null,
      mailer,
      sms,
      testMailer: mailer,
      testSms: sms,
      renderMail,
      renderText,
      links: memberLinks(needs.publicUrl),
      postalAddress: null,
      mailDomain: 'words.example',
    });
  const life = () => createScheduler({ ...needs, boot: ids.uuid(), kinds: kinds() });
  let scheduler = life();
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
  const fact = (kind: Fact['kind'], subject: string): Fact => ({
    id: ids.uuid(),
    accountId: account,
    spaceId: made.space.id,
    kind,
    subject,
    actor: 'system',
    data: {},
    at: clock.now(),
  });
  return {
    ...made,
    uow,
    clock,
    ids,
    hasher,
    needs,
    owner,
    outboundHttp,
    add: async (url: string, over: Partial<NewWebhook> = {}) => {
      const asked = { url, events: webhookEventKinds, spaceId: null, compat: null, kind: 'endpoint' as const, ...over };
      const added = await uow.run((stores) => addWebhook(needs)(stores, owner, asked));
      if (!added.ok) throw new Error(added.error.kind);
      return { id: added.value.endpoint.id, secret: added.value.secret };
    },
    /** Something happens `times` over, each in a unit of its own unless `together`; the simplest thing that is told. */
    async happen(times = 1, { kind = 'testimonial.deleted' as Fact['kind'] & WebhookEventKind } = {}) {
      for (let i = 0; i < times; i++) await uow.run(({ facts }) => facts.append(fact(kind, ids.uuid())));
    },
    fact,
    endpoint: async (id: WebhookId) => {
      const found = await uow.read(({ webhooks }) => webhooks.endpoint(account, id));
      if (!found) throw new Error('no such endpoint');
      return found;
    },
    deliveries: async (endpoint: WebhookId, state: WebhookDeliveryState | null = null) => {
      const all = [];
      for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
        const page = await uow.read(({ webhooks }) =>
          webhooks.deliveries(account, { endpoint, state }, { ...PAGE, cursor }),
        );
        all.push(...page.items);
        cursor = page.nextCursor;
      }
      return all;
    },
    attempts: (id: string) => uow.read(({ webhooks }) => webhooks.attempts(account, trustId('delivery', id))),
    update: (id: WebhookId, patch: Parameters<ReturnType<typeof updateWebhook>>[2]['patch']) =>
      uow.run((stores) => updateWebhook(needs)(stores, owner, { id, patch })),
    rotate: async (id: WebhookId, overlapMs?: number) => {
      const rotated = await uow.run((stores) => rotateWebhookSecret(needs)(stores, owner, { id, overlapMs }));
      if (!rotated.ok) throw new Error(rotated.error.kind);
      return rotated.value.secret;
    },
    replay: (id: string) =>
      uow.run((stores) => replayDelivery(needs)(stores, owner, { endpoint: null, id: trustId('delivery', id) })),
    newest: (kind: WebhookEventKind) => uow.read(({ webhooks }) => webhooks.newestEvents(account, kind, 100)),
    /** Jobs that are due. */
    waiting: async () => (await uow.read(({ jobs }) => jobs.jobs({ state: 'due', limit: 100 }))).length,
    mails: async () => (await uow.read(({ deliveries }) => deliveries.outbox(account, { to: null }, PAGE))).items,
    start: () => scheduler.start(),
    stop: () => scheduler.stop(),
    wake: () => scheduler.wake(),
    /** A process beside this one, as if this one were gone. */
    anotherLife: life,
    /** As a new process begins; the old one may still hold what it was doing. */
    async restart() {
      await scheduler.stop();
      scheduler = life();
      await scheduler.start();
    },
    /** Time passes, and the scheduler looks at the clock. */
    pass(ms: number) {
      clock.advance(ms);
      scheduler.wake();
    },
    async close() {
      await scheduler.stop();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
