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
// The short form has few mails and kills until all are sent: as many deaths on a busy machine as on an idle one.
const seconds = values.short ? 0 : Number(values.seconds);
const mails = values.short ? 60 : Number(values.mails);

interface Run {
  name: string;
  provider: 'keyed' | 'smtp';
  blind: boolean;
  seconds: number;
  /** Asked for at once; when they are sent before the time is over, as many again. */
  mails: number;
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
  await run({ name: 'provider with idempotency key', provider: 'keyed', blind: false, seconds, mails }),
  await run({ name: 'SMTP, no key', provider: 'smtp', blind: false, seconds, mails }),
  await run({
    name: 'control: SMTP sent again blindly',
    provider: 'smtp',
    blind: true,
    seconds: seconds / 4,
    mails: Math.ceil(mails / 2),
  }),
];
print(results);
const faults = judge(results);
for (const fault of faults) console.log(`✗ ${fault}`);
if (faults.length === 0)
  console.log('✓ none lost, none twice, every doubtful one listed; the control shows duplicates');
process.exit(faults.length === 0 ? 0 : 1);

async function run({ name, provider, blind, seconds: length, mails: count }: Run): Promise<Result> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-faults-'));
  const ledger = await (provider === 'keyed' ? keyedProvider() : smtpProvider());
  try {
    const account = await makeAccount(dataDir);
    const settings: WorkerSettings = { dataDir, provider, url: ledger.url, blind, crashAt: null };
    const lives: Lives = { kills: 0, resumedMs: [], begunMs: [] };
    let due = 0;
    let left = length * 1_000;
    do {
      await askCustomers(dataDir, account, { from: due, count });
      due += count;
      const from = Date.now();
      console.log(
        `${name}: ${due} mails asked for, ${Math.max(0, Math.ceil(left / 1_000))} s of killing left, ${lives.kills} kills so far`,
      );
      const until = length === 0 ? Number.POSITIVE_INFINITY : from + left;
      await killUntilDrained({ worker, settings, ledger, until }, lives);
      left -= Date.now() - from;
    } while (left > 0);
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
    'process to first mail, ms': spread(r.lives.resumedMs),
    'scheduler to first mail, ms': spread(r.lives.begunMs),
  }));
  console.table(rows);
}

/** Median / 99th / most. */
function spread(values: readonly number[]): string {
  return [0.5, 0.99, 1].map((q) => Math.round(quantile(values, q))).join(' / ');
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
