import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';

/*
 * Somebody asks for their data to be deleted. Afterwards nothing that only they could have brought in is left in any file of the data
 * folder, and nobody asks them again.
 */

let goodword: GoodwordProcess;
let tenant: { key: string; space_slug: string };
beforeAll(async () => {
  goodword = await startGoodword();
  tenant = goodword.command(
    ...['setup', '--account', 'Crumb', '--member', 'mia@crumb.example', '--space', 'crumb', '--plan', 'unlimited'],
  ) as typeof tenant; // the shape that `setup --json` promises
});
afterAll(() => goodword?.close());

const CANARY = /xylocanary/i;
const post = async (url: string, body: unknown, more: Record<string, string> = {}) => {
  const reply = await fetch(`${goodword.url}${url}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${tenant.key}`, 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(body),
  });
  return { status: reply.status, json: await reply.json() };
};

function filesWithCanary(): string[] {
  const names = readdirSync(goodword.dataDir, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  return files.filter((file) => CANARY.test(readFileSync(file).toString('latin1')));
}

it('leaves no trace of an erased person in any file', async () => {
  const person = { customer_email: 'xylocanary@example.com', customer_name: 'Xylocanary Lind' };
  for (let i = 0; i < 30; i++) {
    const asked = { ...person, project_description: `Xylocanary project ${i} ${'x'.repeat(600)}` };
    const key = { 'Idempotency-Key': `xylocanary-less-${i}`.replace('xylocanary', 'k') };
    expect((await post('/api/webhooks/trigger?agentId=crumb', asked, key)).status).toBe(200);
  }
  const { json } = await post('/v1/testimonials', {
    space_id: (await spaces())[0]?.id,
    text: 'Xylocanary words.',
    author: { name: 'Xylocanary', email: 'XYLOCANARY@example.com' },
  });
  expect(json).toMatchObject({ text: 'Xylocanary words.' });
  const exported = goodword.command('contacts', 'export', 'Xylocanary@example.com');
  expect(JSON.stringify(exported).match(/Xylocanary project/g)?.length).toBeGreaterThan(29);
  expect(filesWithCanary().length).toBeGreaterThan(0); // the control: it was there to be found
  const erased = goodword.command('contacts', 'erase', 'xylocanary@example.com');
  expect(erased).toMatchObject({ removed: [{ conversations: 30, testimonials: 1 }] });
  // The write-ahead log holds earlier pages until it is emptied; a server that stops empties it.
  await goodword.stop();
  expect(filesWithCanary()).toEqual([]);
  await goodword.start();
  const again = await post('/api/webhooks/trigger?agentId=crumb', { customer_email: 'xylocanary@example.com' });
  expect(again.json).toMatchObject({ status: 'suppressed' });
});

async function spaces(): Promise<{ id: string }[]> {
  const reply = await fetch(`${goodword.url}/v1/spaces`, { headers: { Authorization: `Bearer ${tenant.key}` } });
  return ((await reply.json()) as { data: { id: string }[] }).data; // the shape that /v1 promises
}
