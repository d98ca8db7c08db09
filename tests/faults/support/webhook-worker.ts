import { nodeSigner } from '../../../server/adapters/hasher/node-signer.ts';
import { createOutboxMailer } from '../../../server/adapters/mailer/outbox.ts';
import { createOutboundHttp } from '../../../server/adapters/outbound-http/undici.ts';
import { createOutboxSms } from '../../../server/adapters/sms/outbox.ts';
import { memberLinks } from '../../../server/domain/deliveries/index.ts';
import { createJobKinds } from '../../../server/jobs/registry.ts';
import { createScheduler } from '../../../server/jobs/scheduler.ts';
import { renderMail } from '../../../server/pages/mail/render-mail.ts';
import { renderText } from '../../../server/pages/mail/render-text.ts';
import { MAIL_DOMAIN } from './settings.ts';
import { openHouse } from './webhook-house.ts';
import { virtualNow, type WebhookNews, webhookSettings } from './webhook-settings.ts';

/** One life of a server that makes events and delivers them, on a clock that runs faster. It ends when it is killed, or drained. */
const settings = webhookSettings.parse(JSON.parse(process.argv[2] ?? ''));
const { accountId, speed } = settings;
const clock = { now: () => virtualNow(settings) };
const timer = {
  after(ms: number, then: () => void) {
    const handle = setTimeout(then, ms / speed);
    return () => clearTimeout(handle);
  },
};
const house = await openHouse(settings.dataDir, clock, (runAt) => scheduler.wake(runAt));
const { uow, ids } = house;
const needs = { ...house, publicUrl: 'https://goodword.example' };
const mailer = createOutboxMailer(needs);
const sms = createOutboxSms(needs);
const outboundHttp = createOutboundHttp({ clock, allowHosts: settings.allowHosts, timeoutMs: settings.timeoutMs });
const scheduler = createScheduler({
  ...needs,
  timer,
  boot: ids.uuid(),
  kinds: createJobKinds({
    ...needs,
    mailer,
    sms,
    testMailer: mailer,
    testSms: sms,
    renderMail,
    renderText,
    postalAddress: null,
    links: memberLinks(needs.publicUrl),
    mailDomain: MAIL_DOMAIN,
    signer: nodeSigner,
    blobs: { put: async () => {}, remove: async () => {} },
    fetchAttachment: null,
    outboundHttp,
  }),
});
tell({ news: 'started' });
await scheduler.start();
const making = make();
if (settings.drain) {
  await making;
  while (await somethingIsQueued()) await new Promise((resolve) => setTimeout(resolve, 25));
  await scheduler.stop();
  await house.db.close();
  tell({ news: 'drained' });
  process.disconnect();
}

/** The simplest thing that is told, over and over; how many there are already is asked of the database, not remembered. */
async function make(): Promise<void> {
  for (let left = settings.events - (await countOfEvents()); left > 0; left--) {
    const subject = ids.uuid();
    const fact = { id: ids.uuid(), accountId, spaceId: ids.uuid(), kind: 'testimonial.deleted' as const };
    await uow.run(({ facts }) => facts.append({ ...fact, subject, actor: 'system', data: {}, at: clock.now() }));
    tell({ news: 'made', subject });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function countOfEvents(): Promise<number> {
  const all = await uow.read(({ webhooks }) =>
    webhooks.newestEvents(accountId as never, 'testimonial.deleted', 1_000_000),
  ); // an id from our own parent
  return all.length;
}

async function somethingIsQueued(): Promise<boolean> {
  return uow.read(async ({ webhooks }) => {
    const endpoints = await webhooks.endpoints(accountId as never); // as above
    for (const { id, status, accountId: account } of endpoints)
      if (status === 'active' && (await webhooks.nextQueued(account, id))) return true;
    return false;
  });
}

function tell(news: WebhookNews): void {
  process.send?.(news);
}
