import { afterAll, beforeAll, expect, it } from 'vitest';
import { MARK_OF_B, runIsolation } from '../support/api/isolation.ts';
import { startLying } from '../support/api/lying-proxy.ts';
import { type ApiServer, startApi } from '../support/api/server.ts';

/*
 * Made from the published description: whatever operation is added is attacked too. `npm run faults:isolation` is the long form.
 */

let server: ApiServer;
beforeAll(async () => {
  server = await startApi();
});
afterAll(() => server.close());

it('shows nothing of another account, and answers its ids like ids of nothing', async () => {
  const report = await runIsolation(server, { requests: 0, most: 24 });
  expect(report.faults).toEqual([]);
  expect(report.requests).toBeGreaterThan(10);
  expect(report.unproven).toEqual([]);
});

it('would see another account’s words, and an answer that differs by a word', async () => {
  let count = 0;
  const lying = await startLying(server, (told) => {
    const text =
      told.status < 400 ? told.text : told.text.replace('"message":"', `"message":"${++count % 2 ? MARK_OF_B : 'no'} `);
    return { ...told, text };
  });
  const { faults } = await runIsolation(lying, { requests: 0, tags: ['reputaflow'] });
  await lying.close();
  const said = faults.join('\n');
  expect(said).toContain("shows what is another account's");
  expect(said).toContain('unlike an unknown id');
});
