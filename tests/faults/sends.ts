import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askCustomers, deliveriesOf, makeAccount } from './support/book.ts';
import { bundleWorker } from './support/bundle-worker.ts';
import { killUntilDrained, type Lives } from './support/kill-loop.ts';
import { keyedProvider, type Ledger, smtpProvider } from './support/providers.ts';
import { MAIL_DOMAIN, type WorkerSettings } from './support/settings.ts';

/**
 * A worker that sends is killed with SIGKILL at random moments while mails are due, and started again until all is done:
 * once against a provider that honours an idempotency key, once against SMTP, which knows none, and once as a control,
 * with SMTP treated as if it honoured one: that run must show duplicates, or this test could not see any.
 *
 *     npm run faults:sends -- [--seconds 60] [--mails 2000] [--short]
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    mails: { type: 'string', default: '2000' },
    short: { type: 'boolean', default: false },
  },
});
const seconds = values.short ? 3 : Number(values.seconds);
const mails = values.short ? 200 : Number(values.mails);

interface Run {
  name: string;
  provider: 'keyed' | 'smtp';
  blind: boolean;
  seconds: number;
}
interface Result {
  name: string;
  due: number;
  accepted: number;
  lost: number;
  twice: number;
  uncertain: number;
  /** Uncertain ones of which the provider did have the mail: had we sent them again, they would be duplicates. */
  uncertainButSent: number;
  unrecorded: number;
  lives: Lives;
}

const worker = await bundleWorker();
const results = [
  await run({ name: 'provider with idempotency key', provider: 'keyed', blind: false, seconds }),
  await run({ name: 'SMTP, no key', provider: 'smtp', blind: false, seconds }),
  await run({
    name: 'control: SMTP sent again blindly',
    provider: 'smtp',
    blind: true,
    seconds: Math.max(3, seconds / 4),
  }),
];
print(results);
const faults = judge(results);
for (const fault of faults) console.log(`✗ ${fault}`);
if (faults.length === 0)
  console.log('✓ none lost, none twice, every doubtful one listed; the control shows duplicates');
process.exit(faults.length === 0 ? 0 : 1);

async function run({ name, provider, blind, seconds: length }: Run): Promise<Result> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-faults-'));
  const ledger = await (provider === 'keyed' ? keyedProvider() : smtpProvider());
  try {
    const account = await makeAccount(dataDir);
    const settings: WorkerSettings = { dataDir, provider, url: ledger.url, blind, crashAt: null };
    const lives: Lives = { kills: 0, resumedMs: [] };
    let due = 0;
    let left = length * 1_000;
    while (left > 0) {
      await askCustomers(dataDir, account, { from: due, count: mails });
      due += mails;
      const from = Date.now();
      console.log(
        `${name}: ${due} mails due, ${Math.ceil(left / 1_000)} s of killing left, ${lives.kills} kills so far`,
      );
      await killUntilDrained({ worker, settings, ledger, until: from + left }, lives);
      left -= Date.now() - from;
    }
    return { name, ...(await compared(dataDir, account, ledger)), lives };
  } finally {
    await ledger.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Our books against the provider's. */
async function compared(dataDir: string, account: Awaited<ReturnType<typeof makeAccount>>, ledger: Ledger) {
  const deliveries = await deliveriesOf(dataDir, account);
  const received = (id: string) => ledger.effects.get(`rq.${id}@${MAIL_DOMAIN}`) ?? 0;
  const uncertain = deliveries.filter((d) => d.status === 'uncertain');
  return {
    due: deliveries.length,
    accepted: deliveries.filter((d) => received(d.id) > 0).length,
    lost: deliveries.filter((d) => received(d.id) === 0 && d.status !== 'uncertain').length,
    twice: deliveries.filter((d) => received(d.id) > 1).length,
    uncertain: uncertain.length,
    uncertainButSent: uncertain.filter((d) => received(d.id) > 0).length,
    unrecorded: deliveries.filter((d) => received(d.id) > 0 && d.status !== 'accepted' && d.status !== 'uncertain')
      .length,
  };
}

function judge([keyed, smtp, control]: Result[]): string[] {
  const faults: string[] = [];
  for (const result of [keyed, smtp]) {
    if (!result) continue;
    const { name, lost, twice, unrecorded, lives, due } = result;
    if (lost) faults.push(`${name}: ${lost} lost`);
    if (twice) faults.push(`${name}: ${twice} sent twice`);
    if (unrecorded) faults.push(`${name}: ${unrecorded} taken by the provider, and our books do not say so`);
    if (lives.kills < 3 || due === 0) faults.push(`${name}: only ${lives.kills} kills, which proves nothing`);
  }
  if (keyed?.uncertain) faults.push(`${keyed.name}: ${keyed.uncertain} uncertain, where asking again was safe`);
  if (control && control.twice === 0) faults.push(`${control.name}: no duplicate seen, so this test could not see one`);
  return faults;
}

function print(all: Result[]): void {
  const rows = all.map((r) => ({
    run: r.name,
    due: r.due,
    accepted: r.accepted,
    lost: r.lost,
    twice: r.twice,
    uncertain: `${r.uncertain} (${r.uncertainButSent} had gone out)`,
    kills: r.lives.kills,
    'resumed, ms (p50 / p99 / most)': [0.5, 0.99, 1].map((q) => Math.round(quantile(r.lives.resumedMs, q))).join(' / '),
  }));
  console.table(rows);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
