import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { startGoodword } from '../support/goodword-process.ts';

/**
 * The same trigger, thousands of times under one Idempotency-Key, 200 at a time; then once more with SIGKILL in the middle of it.
 * One conversation, one mail, one unit of quota, and the same bytes for everyone who got an answer. As a control the same
 * calls go out once under keys of their own: that run must show many effects, or this one could not see any.
 *
 *     npm run faults:triggers -- [--calls 10000] [--at-once 200]
 */
const { values } = parseArgs({
  options: { calls: { type: 'string', default: '10000' }, 'at-once': { type: 'string', default: '200' } },
});
const calls = Number(values.calls);
const atOnce = Number(values['at-once']);

const goodword = await startGoodword();
try {
  const results = [
    await run({ name: 'one key', calls, keyOf: () => 'the-order', kill: false }),
    await run({ name: 'one key, killed in the middle', calls, keyOf: () => 'the-order', kill: true }),
    await run({ name: 'control: a key each', calls: Math.min(calls, 500), keyOf: (n) => `order-${n}`, kill: false }),
  ];
  console.table(results);
  const [plain, killed, control] = results;
  const isOnce = (one: typeof plain) =>
    one?.conversations === 1 && one.quota === 1 && one.mails === 1 && one.answers === 1;
  if (!isOnce(plain) || !isOnce(killed) || killed?.unheard === 0 || (control?.conversations ?? 0) < 2)
    process.exitCode = 1;
  console.log(process.exitCode ? 'BROKEN' : 'One effect each, the same bytes for all.');
} finally {
  await goodword.close();
}

interface Run {
  name: string;
  calls: number;
  keyOf(n: number): string;
  kill: boolean;
}

async function run({ name, calls: count, keyOf, kill }: Run) {
  const slug = `run-${name.length}-${kill ? 'killed' : 'whole'}`;
  const words = ['setup', '--account', name, '--member', `${slug}@crumb.example`, '--space', slug, '--plan', 'growth'];
  const tenant = goodword.command(...words) as { account_id: string; key: string; space_id: string }; // as `setup --json` promises
  const answers = new Map<string, number>();
  let unheard = 0;
  let next = 0;
  let back = Promise.resolve();
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count) {
      const n = next++;
      if (kill && n === Math.floor(count / 2)) back = goodword.restart();
      await back;
      const answer = await ask(tenant, {
        key: keyOf(n),
        email: kill ? 'killed' : 'whole',
        n,
        own: keyOf(n) !== keyOf(n + 1),
      });
      if (answer === null) {
        unheard++;
        continue;
      }
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return {
    name,
    calls: count,
    unheard,
    answers: answers.size,
    ...effects(tenant.account_id),
    seconds: seconds(started),
  };
}

async function ask(
  tenant: { key: string; space_id: string },
  call: { key: string; email: string; n: number; own: boolean },
): Promise<string | null> {
  const email = call.own ? `${call.email}-${call.n}@example.com` : `${call.email}@example.com`;
  try {
    const reply = await fetch(`${goodword.url}/api/webhooks/trigger?agentId=${tenant.space_id}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${tenant.key}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': call.key,
      },
      body: JSON.stringify({ customer_email: email, delay_hours: 24 }),
    });
    return `${reply.status} ${await reply.text()}`;
  } catch {
    return null; // the server was killed under it
  }
}

function effects(account: string) {
  const db = new Database(path.join(goodword.dataDir, 'goodword.db'), { readonly: true });
  const one = (sql: string) => Number(db.prepare(sql).pluck().get(account));
  const found = {
    conversations: one('select count(*) from conversations where account_id = ?'),
    mails: one("select count(*) from jobs where account_id = ? and kind = 'send-invitation'"),
    quota: one("select coalesce(sum(used), 0) from usage_counters where account_id = ? and metric = 'conversations'"),
  };
  db.close();
  return found;
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10;
}
