import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createOutboundHttp } from '../../server/adapters/outbound-http/undici.ts';
import { systemActor } from '../../server/domain/access/index.ts';
import { addWebhook, replayDelivery, updateWebhook, type WebhookDelivery } from '../../server/domain/webhooks/index.ts';
import { type AccountId, formatId } from '../../shared/ids.ts';
import { webhookEventKinds } from '../../shared/webhooks/events.ts';
import { makeAccount } from './support/book.ts';
import { bundleWorker } from './support/bundle-worker.ts';
import { openHouse } from './support/webhook-house.ts';
import { type FaultyReceiver, faults, startFaultyReceiver } from './support/webhook-receivers.ts';
import { virtualNow, type WebhookNews, type WebhookSettings } from './support/webhook-settings.ts';

/**
 * A server that makes events and delivers them is killed with SIGKILL, again and again, through 72 hours of a clock that runs fast,
 * while nine of its ten receivers fail, each in its own way. Then they are mended, paused endpoints are resumed and dead letters
 * replayed. Every event that was committed must have arrived at every receiver, under one id and with one text, signed; and
 * nothing may have called the address inside, to which one of them redirects.
 *
 *     npm run faults:webhooks -- [--seconds 72] [--events 1000] [--short]
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '72' },
    events: { type: 'string', default: '1000' },
    short: { type: 'boolean', default: false },
  },
});
const seconds = values.short ? 4 : Number(values.seconds);
const events = values.short ? 30 : Number(values.events);
const HOURS = 72;

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-fault-webhooks-'));
const worker = await bundleWorker('webhook-worker');
const inside = await sentinel();
const receivers = await Promise.all(faults.map((fault) => startFaultyReceiver(fault, inside.url)));
const acknowledged = new Set<string>();
let kills = 0;
try {
  const accountId = await makeAccount(dataDir);
  const settings: WebhookSettings = {
    dataDir,
    accountId,
    from: Date.now(),
    speed: (HOURS * 3600) / seconds,
    events,
    allowHosts: receivers.map(({ host }) => host),
    timeoutMs: 200,
    drain: false,
  };
  await addEndpoints(settings, accountId);
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) await oneLife(settings, { killAfterMs: Math.random() * 600 });
  const outage = await countStates(settings, accountId);
  for (const receiver of receivers) receiver.mended = true;
  await mend(settings, accountId);
  let mortal = values.short ? 2 : 20;
  while (!(await oneLife({ ...settings, drain: true }, { killAfterMs: mortal-- > 0 ? Math.random() * 400 : null })));
  const wrong = await judge(settings, accountId);
  console.log(`${acknowledged.size} events acknowledged, ${kills} kills, ${HOURS} virtual hours in ${seconds} s`);
  console.table(outage);
  for (const fault of wrong) console.log(`✗ ${fault}`);
  if (wrong.length === 0) console.log('✓ every event arrived everywhere, under one id; nothing inside was called');
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  for (const receiver of receivers) await receiver.close();
  await inside.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** What a redirect would reach if it were followed. */
async function sentinel() {
  let hits = 0;
  const server = createServer((_req, res) => {
    hits++;
    res.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // it listens on TCP
  return { url, hits: () => hits, close: () => new Promise((done) => server.close(done)) };
}

async function within<T>(
  settings: WebhookSettings,
  work: (house: Awaited<ReturnType<typeof openHouse>>) => Promise<T>,
): Promise<T> {
  const house = await openHouse(dataDir, { now: () => virtualNow(settings) });
  try {
    return await work(house);
  } finally {
    await house.db.close();
  }
}

function addEndpoints(settings: WebhookSettings, accountId: AccountId): Promise<void> {
  return within(settings, async (house) => {
    const outboundHttp = createOutboundHttp({ clock: house.clock, allowHosts: settings.allowHosts });
    for (const receiver of receivers) {
      const asked = { url: receiver.url, events: webhookEventKinds, spaceId: null, compat: null };
      const added = await house.uow.run((stores) =>
        addWebhook({ ...house, outboundHttp })(stores, systemActor(accountId), { ...asked, kind: 'endpoint' }),
      );
      if (!added.ok) throw new Error(added.error.kind);
      receiver.secret = added.value.secret;
    }
  });
}

/** Killed so long after its first call, wherever that went. True: it said that nothing is left. */
async function oneLife(settings: WebhookSettings, { killAfterMs }: { killAfterMs: number | null }): Promise<boolean> {
  const child = fork(worker, [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let drained = false;
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (message: WebhookNews) => {
    if (message.news === 'drained') drained = true;
    if (message.news === 'made') acknowledged.add(message.subject);
  });
  const onCall = () => {
    if (killAfterMs !== null) timer ??= setTimeout(() => kill(child), killAfterMs);
  };
  for (const receiver of receivers) receiver.onCall = onCall;
  const [code, signal] = await once(child, 'exit');
  clearTimeout(timer);
  if (signal === 'SIGKILL') kills++;
  else if (!drained) throw new Error(`the worker ended by itself with code ${code}`);
  return drained;
}

function kill(child: ChildProcess): void {
  child.kill('SIGKILL');
}

/** What a person does when the receivers work again. */
function mend(settings: WebhookSettings, accountId: AccountId): Promise<void> {
  return within(settings, async (house) => {
    const actor = systemActor(accountId);
    const outboundHttp = createOutboundHttp({ clock: house.clock });
    for (const { id, status } of await house.uow.read(({ webhooks }) => webhooks.endpoints(accountId))) {
      if (status === 'paused')
        await house.uow.run((stores) =>
          updateWebhook({ ...house, outboundHttp })(stores, actor, { id, patch: { status: 'active' } }),
        );
      for (const delivery of await deliveriesOf(house, accountId, id))
        if (delivery.state !== 'delivered')
          await house.uow.run((stores) => replayDelivery(house)(stores, actor, { endpoint: id, id: delivery.id }));
    }
  });
}

type House = Awaited<ReturnType<typeof openHouse>>;

async function deliveriesOf(house: House, accountId: AccountId, endpoint: WebhookDelivery['endpointId']) {
  const all: WebhookDelivery[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page: { items: WebhookDelivery[]; nextCursor: string | null } = await house.uow.read(({ webhooks }) =>
      webhooks.deliveries(accountId, { endpoint, state: null }, { cursor, limit: 100 }),
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

/** How each endpoint stood at the end of the outage. */
function countStates(settings: WebhookSettings, accountId: AccountId) {
  return within(settings, async (house) => {
    const rows = [];
    for (const { id, url, status, pausedBecause } of await house.uow.read(({ webhooks }) =>
      webhooks.endpoints(accountId),
    )) {
      const receiver = byUrl(url);
      const all = await deliveriesOf(house, accountId, id);
      const count = (state: WebhookDelivery['state']) => all.filter((one) => one.state === state).length;
      rows.push({
        receiver: receiver.fault,
        calls: receiver.calls,
        delivered: count('delivered'),
        dead: count('dead'),
        queued: count('queued'),
        endpoint: pausedBecause ?? status,
      });
    }
    return rows;
  });
}

/** Our books against what the receivers, whom nobody killed, have seen. */
function judge(settings: WebhookSettings, accountId: AccountId): Promise<string[]> {
  return within(settings, async (house) => {
    const wrong: string[] = [];
    const all = await house.uow.read(({ webhooks }) =>
      webhooks.newestEvents(accountId, 'testimonial.deleted', 1_000_000),
    );
    const subjects = new Set(all.map(({ subject }) => subject));
    const lost = [...acknowledged].filter((subject) => !subjects.has(subject)).length;
    if (lost > 0) wrong.push(`${lost} acknowledged events are not in the books`);
    if (all.length < events) wrong.push(`only ${all.length} of ${events} events were made`);
    if (kills < 3) wrong.push(`only ${kills} kills, which proves nothing`);
    for (const { id, url } of await house.uow.read(({ webhooks }) => webhooks.endpoints(accountId))) {
      const receiver = byUrl(url);
      const missing = all.filter((event) => !receiver.taken.has(formatId('event', event.id))).length;
      const open = (await deliveriesOf(house, accountId, id)).filter(({ state }) => state !== 'delivered').length;
      const strangers = receiver.said.size - all.length;
      if (missing > 0) wrong.push(`${receiver.fault}: ${missing} events never arrived`);
      if (open > 0) wrong.push(`${receiver.fault}: ${open} deliveries are not settled`);
      if (strangers > 0) wrong.push(`${receiver.fault}: ${strangers} ids that no event has`);
      if (receiver.forged > 0) wrong.push(`${receiver.fault}: ${receiver.forged} signatures did not verify`);
      if (receiver.changed > 0) wrong.push(`${receiver.fault}: ${receiver.changed} attempts said something else`);
      if (receiver.fault !== 'none' && receiver.calls <= all.length / 2) wrong.push(`${receiver.fault}: hardly called`);
    }
    if (inside.hits() > 0) wrong.push(`${inside.hits()} calls inside`);
    return wrong;
  });
}

function byUrl(url: string): FaultyReceiver {
  const receiver = receivers.find((one) => one.url === url);
  if (!receiver) throw new Error(`nobody listens at ${url}`);
  return receiver;
}
