import assert from 'node:assert/strict';
import { openCloutlyWorld } from '../../server/surfaces/cloutly/fixtures/world.ts';

/*
 * 10,000 identical invites under one key, 200 at a time: one effect, one answer. The form of 400 calls is in the surface's contract test.
 */

const CALLS = 10_000;
const AT_ONCE = 200;

const world = await openCloutlyWorld();
const tenant = await world.account('unlimited', { frequencyDays: 0 });
const body = JSON.stringify({ firstName: 'John', channel: { email: 'john@example.com' }, businessId: tenant.space.id });
const headers = { 'x-api-key': tenant.key, 'Content-Type': 'application/json', 'Idempotency-Key': 'order-1' };

const answers = new Map<string, number>();
let left = CALLS;
const caller = async (): Promise<void> => {
  while (left-- > 0) {
    const { status, text } = await world.call('/api/v1/send-review-invite', { method: 'POST', headers, body });
    answers.set(`${status} ${text}`, (answers.get(`${status} ${text}`) ?? 0) + 1);
  }
};
const began = performance.now();
await Promise.all(Array.from({ length: AT_ONCE }, caller));
const seconds = (performance.now() - began) / 1000;
const { triggers, ...rows } = await world.rows(tenant.space);
await world.close();

console.log(`${CALLS} calls, ${AT_ONCE} at a time, in ${seconds.toFixed(1)} s: ${answers.size} different answers`);
assert.deepEqual([...answers.values()], [CALLS]);
assert.match([...answers.keys()][0] ?? '', /^200 /);
assert.deepEqual(
  { ...rows, triggers: triggers.length },
  { conversations: 1, deliveries: 1, jobs: 1, used: 1, triggers: 1 },
);
console.log('One effect.');
