import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';

/*
 * A caller that hears nothing sends the same call again under the same key. However often the server is killed in between, and however
 * many copies of the call run at once: one conversation, and one answer.
 */

const ROUNDS = 3;
const KEYS_A_ROUND = 60;
const COPIES = 3;

let goodword: GoodwordProcess;
let tenant: { key: string; space_slug: string };
beforeAll(async () => {
  goodword = await startGoodword();
  const words = ['setup', '--account', 'Crumb', '--member', 'mia@crumb.example', '--space', 'crumb'];
  tenant = goodword.command(...words) as typeof tenant; // the shape that `setup --json` promises
});
afterAll(() => goodword?.close());

/** The answer's status and bytes; null: the connection died before there was one. */
async function ask(name: string): Promise<string | null> {
  try {
    const reply = await fetch(`${goodword.url}/api/webhooks/trigger?agentId=${tenant.space_slug}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${tenant.key}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': name,
      },
      body: JSON.stringify({ customer_email: `${name}@example.com`, delay_hours: 24 }),
    });
    return `${reply.status} ${await reply.text()}`;
  } catch {
    return null; // killed: that is what this test is about
  }
}

it('has one effect and one answer a key, over copies, kills and retries', async () => {
  const answers = new Map<string, Set<string>>();
  let unheard = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const names = Array.from({ length: KEYS_A_ROUND }, (_, i) => `order-${round}-${i}`);
    const note = async (name: string): Promise<void> => {
      const answer = await ask(name);
      if (answer === null) unheard++;
      else answers.set(name, (answers.get(name) ?? new Set()).add(answer));
    };
    const copies = names.flatMap((name) => Array.from({ length: COPIES }, () => note(name)));
    // A different moment each round: before the first commit, between commits, after the last.
    await Promise.race([Promise.all(copies), new Promise((resolve) => setTimeout(resolve, 40 + 35 * round))]);
    await goodword.restart();
    await Promise.all(copies);
    await Promise.all(names.map(note));
  }
  expect(unheard).toBeGreaterThan(0); // the control: something was really cut off
  expect(answers.size).toBe(ROUNDS * KEYS_A_ROUND);
  for (const given of answers.values())
    expect([...given]).toEqual([expect.stringMatching(/^200 .*"status":"scheduled"/)]);
  expect(perContact()).toEqual({
    contacts: answers.size,
    conversations: answers.size,
    most: 1,
    deliveries: answers.size,
    jobs: answers.size,
    used: answers.size,
  });
});

function perContact(): Record<string, unknown> {
  const db = new Database(path.join(goodword.dataDir, 'goodword.db'), { readonly: true });
  const one = (sql: string) => db.prepare(sql).pluck().get();
  const counts = {
    contacts: one('select count(*) from contacts'),
    conversations: one('select count(*) from conversations'),
    most: one('select max(n) from (select count(*) as n from conversations group by contact_id)'),
    deliveries: one('select count(*) from deliveries'),
    jobs: one('select count(*) from jobs'),
    used: one("select sum(used) from usage_counters where metric = 'conversations'"),
  };
  db.close();
  return counts;
}
