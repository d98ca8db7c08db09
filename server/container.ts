import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { chmod, copyFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createDiskBlobStorage } from './adapters/blob-storage/disk.ts';
import { systemClock } from './adapters/clock/system.ts';
import { openDatabase } from './adapters/db/open-database.ts';
import { createFactRelay } from './adapters/event-publisher/in-process.ts';
import { loadSecret } from './adapters/hasher/load-secret.ts';
import { nodeCryptoHasher } from './adapters/hasher/node-crypto.ts';
import { nodeSigner } from './adapters/hasher/node-signer.ts';
import { uuidv7Ids } from './adapters/ids/uuidv7.ts';
import { noLanguageModel } from './adapters/language-model/none.ts';
import { createOpenAiCompatible } from './adapters/language-model/openai-compatible.ts';
import { createPinoLogger } from './adapters/logger/pino.ts';
import { createOutboxMailer } from './adapters/mailer/outbox.ts';
import { createOutboundHttp } from './adapters/outbound-http/undici.ts';
import { createOutboxSms } from './adapters/sms/outbox.ts';
import type { Admin } from './cli/admin.ts';
import type { Config } from './config.ts';
import { memberLinks } from './domain/deliveries/index.ts';
import { createAccount } from './domain/setup/index.ts';
import { describeTestimonial, raiseEvents } from './domain/webhooks/index.ts';
import { createJobKinds } from './jobs/registry.ts';
import { createScheduler } from './jobs/scheduler.ts';
import { wakeAfterJobs } from './jobs/wake-after-jobs.ts';
import { renderMail } from './pages/mail/render-mail.ts';
import { renderText } from './pages/mail/render-text.ts';
import type { Clock } from './ports/clock.ts';
import type { Mailer } from './ports/mailer.ts';
import { createCore } from './wiring/core.ts';
import { attachmentsOver } from './wiring/fetch-attachment.ts';
import { createFindings } from './wiring/findings.ts';
import { raiseWithFacts } from './wiring/raise-with-facts.ts';
import { secretFits } from './wiring/secret-fits.ts';

export type Container = Awaited<ReturnType<typeof createContainer>>;

export interface ContainerOptions {
  /** Tests own the time. */
  clock?: Clock | undefined;
  /** Benches alone: NORMAL measures what FULL costs. */
  synchronous?: 'FULL' | 'NORMAL' | undefined;
}

/** The only place where adapters are made. Opens the data folder; nothing listens and nothing is sent until `scheduler.start()`. */
export async function createContainer(
  config: Config,
  { clock = systemClock(), synchronous = 'FULL' }: ContainerOptions = {},
) {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const logger = createPinoLogger(config.logLevel);
  const ids = uuidv7Ids();
  const hasher = nodeCryptoHasher(loadSecret(config.dataDir, config.secret));
  const facts = createFactRelay(logger);
  const opened = await openDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    clock,
    publisher: facts,
    logger,
    synchronous,
  });
  // Whoever commits a job wakes the scheduler by it; units that add none wake nobody.
  const waking = wakeAfterJobs(opened.uow, (runAt) => scheduler.wake(runAt));
  const db = { ...opened, uow: raiseWithFacts(waking, raiseEvents({ clock, ids, describeTestimonial })) };
  if (!(await secretFits(db, hasher))) {
    await opened.close();
    throw new Error(
      `The database in ${config.dataDir} was made with another secret. Put that installation’s file "secret" there, or set GOODWORD_SECRET to it.`,
    );
  }
  const outboundHttp = createOutboundHttp({ clock, allowHosts: config.webhookAllowHosts });
  const base = { db, uow: db.uow, clock, ids, hasher, logger, publicUrl: config.publicUrl };

  const outboxMailer = createOutboxMailer(base);
  const outboxSms = createOutboxSms(base);
  const mailer: Mailer = config.smtp ? await smtpMailer(config.smtp) : outboxMailer;
  const blobs = createDiskBlobStorage(path.join(config.dataDir, 'media'));
  const scheduler = createScheduler({
    ...base,
    boot: ids.uuid(),
    kinds: createJobKinds({
      ...base,
      mailer,
      sms: outboxSms,
      testMailer: outboxMailer,
      testSms: outboxSms,
      renderMail,
      renderText,
      blobs,
      // Without the list of the operator’s own hosts: that is for webhooks, and a key’s holder reads what is attached.
      fetchAttachment: attachmentsOver(createOutboundHttp({ clock })),
      postalAddress: config.postalAddress,
      links: memberLinks(config.publicUrl),
      mailDomain: mailDomain(config),
      signer: nodeSigner,
      outboundHttp,
    }),
  });
  const model = config.languageModel ? createOpenAiCompatible({ ...config.languageModel, clock }) : noLanguageModel;
  const core = createCore({ ...base, model, outboundHttp, blobs, schedulerBeating: scheduler.beating });
  const admin: Admin = {
    needs: base,
    uow: db.uow,
    publicUrl: config.publicUrl,
    setup: (asked) => db.uow.run((stores) => createAccount(base)(stores, asked)),
    signInTickets: core.signInTickets,
    backup: (file) => writeBackup(db, config, path.resolve(file)),
    releaseHeld: () => db.uow.run(({ jobs }) => jobs.releaseHeld(clock.now())),
    findings: createFindings({ config, db, clock }),
    wake: () => scheduler.wake(),
  };
  return {
    config,
    core,
    admin,
    db,
    facts,
    async startScheduler() {
      await scheduler.start();
    },
    async close() {
      await scheduler.stop();
      await mailer.close();
      await db.close();
    },
  };
}

/** Loaded where it is used: it costs a start more than express does. */
async function smtpMailer({ url, from, dkim }: NonNullable<Config['smtp']>): Promise<Mailer> {
  const { createSmtpMailer } = await import('./adapters/mailer/smtp.ts');
  return createSmtpMailer({ url, fromAddress: from, dkim });
}

/** The database, and beside it the secret that its links and suppressions hang on, unless the environment holds it. Both 0600. */
async function writeBackup(
  db: { backup(file: string): Promise<void> },
  config: Config,
  file: string,
): Promise<{ bytes: number; sha256: string; secret: string | null }> {
  await db.backup(file);
  await chmod(file, 0o600);
  const secret = config.secret === null ? `${file}.secret` : null;
  if (secret) {
    await copyFile(path.join(config.dataDir, 'secret'), secret);
    await chmod(secret, 0o600);
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex'), secret };
}

/** The domain of our Message-IDs: the sender's own, so that it aligns with the signature. */
function mailDomain(config: Config): string {
  return config.smtp?.from.split('@')[1] ?? new URL(config.publicUrl).hostname;
}
