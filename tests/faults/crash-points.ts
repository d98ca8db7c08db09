import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { askCustomers, deliveriesOf, makeAccount } from './support/book.ts';
import { bundleWorker } from './support/bundle-worker.ts';
import { killUntilDrained } from './support/kill-loop.ts';
import { keyedProvider, smtpProvider } from './support/providers.ts';
import { MAIL_DOMAIN, type WorkerSettings } from './support/settings.ts';

/**
 * A real process dies (SIGKILL) exactly at each point of the protocol, with the real database; the next one goes on.
 * What must then stand in our books is known beforehand, because one mail alone is due.
 *
 *     npm run faults -- crash-points
 */
const points = ['after-claim', 'after-attempting', 'after-accept', 'before-record', 'after-record'] as const;
type Point = (typeof points)[number];

/** Received by the customer, and what our books say, after the second life. */
const expected: Record<'keyed' | 'smtp', Record<Point, [received: number, status: string]>> = {
  keyed: {
    'after-claim': [1, 'accepted'],
    'after-attempting': [1, 'accepted'],
    'after-accept': [1, 'accepted'],
    'before-record': [1, 'accepted'],
    'after-record': [1, 'accepted'],
  },
  smtp: {
    'after-claim': [1, 'accepted'],
    'after-attempting': [0, 'uncertain'],
    'after-accept': [1, 'uncertain'],
    'before-record': [1, 'uncertain'],
    'after-record': [1, 'accepted'],
  },
};

const worker = await bundleWorker();
const rows = [];
for (const provider of ['keyed', 'smtp'] as const) {
  for (const point of points) rows.push(await dieAt(provider, point));
}
console.table(rows);
const wrong = rows.filter((row) => row.expected !== row.found);
console.log(wrong.length === 0 ? '✓ every point ends as it must' : `✗ ${wrong.length} points end otherwise`);
process.exit(wrong.length === 0 ? 0 : 1);

async function dieAt(provider: 'keyed' | 'smtp', point: Point) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-crash-'));
  const ledger = await (provider === 'keyed' ? keyedProvider() : smtpProvider());
  try {
    const account = await makeAccount(dataDir);
    await askCustomers(dataDir, account, { from: 0, count: 1 });
    const settings: WorkerSettings = { dataDir, provider, url: ledger.url, blind: false, crashAt: point };
    const lives = { kills: 0, resumedMs: [], begunMs: [] };
    await killUntilDrained({ worker, settings, ledger, until: 0, lives: 1 }, lives);
    await killUntilDrained({ worker, settings: { ...settings, crashAt: null }, ledger, until: 0 }, lives);
    const [delivery] = await deliveriesOf(dataDir, account);
    const received = ledger.effects.get(`rq.${delivery?.id}@${MAIL_DOMAIN}`) ?? 0;
    const found = `${received} received, ${delivery?.status}`;
    const [times, status] = expected[provider][point];
    return { provider, 'killed at': point, kills: lives.kills, expected: `${times} received, ${status}`, found };
  } finally {
    await ledger.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
