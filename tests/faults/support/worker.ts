import { systemClock } from '../../../server/adapters/clock/system.ts';
import { openDatabase } from '../../../server/adapters/db/open-database.ts';
import { nodeCryptoHasher } from '../../../server/adapters/hasher/node-crypto.ts';
import { nodeSigner } from '../../../server/adapters/hasher/node-signer.ts';
import { uuidv7Ids } from '../../../server/adapters/ids/uuidv7.ts';
import { createOutboxMailer } from '../../../server/adapters/mailer/outbox.ts';
import { createSmtpMailer } from '../../../server/adapters/mailer/smtp.ts';
import { createOutboundHttp } from '../../../server/adapters/outbound-http/undici.ts';
import { createOutboxSms } from '../../../server/adapters/sms/outbox.ts';
import { memberLinks } from '../../../server/domain/deliveries/index.ts';
import { createJobKinds } from '../../../server/jobs/registry.ts';
import { createScheduler } from '../../../server/jobs/scheduler.ts';
import { renderMail } from '../../../server/pages/mail/render-mail.ts';
import { renderText } from '../../../server/pages/mail/render-text.ts';
import type { Mailer } from '../../../server/ports/mailer.ts';
import { keyedMailer } from './keyed-mailer.ts';
import { MAIL_DOMAIN, SECRET, type WorkerNews, type WorkerSettings, workerSettings } from './settings.ts';

/** One life of a sending server: the real database, scheduler and mails. It ends when it is killed, or when nothing is left to do. */
const settings = workerSettings.parse(JSON.parse(process.argv[2] ?? ''));
const logger = { info() {}, warn() {}, error: (message: string, cause: unknown) => console.error(message, cause) };
const clock = systemClock();
const ids = uuidv7Ids();
const hasher = nodeCryptoHasher(SECRET);
const publisher = { published() {} };
const db = await openDatabase({ dataDir: settings.dataDir, databaseUrl: null, clock, publisher, logger });
const base = { uow: db.uow, clock, ids, hasher, logger, publicUrl: 'https://goodword.example' };
const mailer = mailerFor(settings);
const outbox = createOutboxMailer(base);
const sms = createOutboxSms(base);
const scheduler = createScheduler({
  ...base,
  boot: ids.uuid(),
  probe: (point) => (point === settings.crashAt ? dieHere() : undefined),
  kinds: createJobKinds({
    ...base,
    mailer,
    sms,
    testMailer: outbox,
    testSms: sms,
    renderMail,
    renderText,
    blobs: { put: async () => {}, remove: async () => {} },
    fetchAttachment: null,
    postalAddress: null,
    links: memberLinks(base.publicUrl),
    mailDomain: MAIL_DOMAIN,
    signer: nodeSigner,
    outboundHttp: createOutboundHttp({ clock }),
  }),
});
tell('started');
await scheduler.start();
while (!(await nothingLeft())) await new Promise((resolve) => setTimeout(resolve, 25));
await scheduler.stop();
await mailer.close();
await db.close();
tell('drained');
process.disconnect();

function mailerFor({ provider, url, blind }: WorkerSettings): Mailer {
  const chosen =
    provider === 'keyed' ? keyedMailer(url) : createSmtpMailer({ url, fromAddress: `hello@${MAIL_DOMAIN}` });
  return { name: chosen.name, idempotent: chosen.idempotent || blind, send: chosen.send, close: chosen.close };
}

/** Nothing under way, and nothing due within a day: reminders wait for theirs. */
async function nothingLeft(): Promise<boolean> {
  const tomorrow = Date.now() + 24 * 60 * 60 * 1_000;
  return db.uow.read(async ({ jobs }) => {
    const next = await jobs.nextDueAt();
    if (next !== null && next < tomorrow) return false;
    const held = [
      ...(await jobs.jobs({ state: 'running', limit: 1 })),
      ...(await jobs.jobs({ state: 'attempting', limit: 1 })),
    ];
    return held.length === 0;
  });
}

/** As the power goes: nothing is closed, nothing is told. */
function dieHere(): Promise<void> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

function tell(news: WorkerNews): void {
  process.send?.(news);
}
