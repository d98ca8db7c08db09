import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFuzz } from '../support/api/fuzz.ts';
import { startLying, type Told } from '../support/api/lying-proxy.ts';
import { type ApiServer, startApi } from '../support/api/server.ts';

/*
 * Made from the published description: whatever operation is added is fuzzed too. `npm run faults:fuzz` is the long form.
 */

let server: ApiServer;
beforeAll(async () => {
  server = await startApi();
});
afterAll(() => server.close());

it('answers whatever is sent as it promises: no fault of ours, no page, and what is wrong is named', async () => {
  // Fifteen seconds of it, however many operations there are.
  const most = Math.max(10, Math.floor(3_000 / server.api.promises.length));
  const { faults, statuses, requests } = await runFuzz(server, { most, rounds: 1 });
  expect(faults).toEqual([]);
  expect(requests).toBeGreaterThan(200);
  // The control: some of it was let in, and each way of refusing was reached.
  for (const status of [200, 400, 401, 404, 405, 413, 415])
    expect(statuses.get(status), `${status}`).toBeGreaterThan(0);
});

it.each<[string, (told: Told) => Told, string]>([
  ['a fault of ours', (told) => (told.status === 415 ? { ...told, status: 500 } : told), 'a fault of ours'],
  ['a page', (told) => (told.status === 404 ? { ...told, text: '<!doctype html>' } : told), 'a page'],
  [
    'a status that nobody declared',
    (told) => (told.status === 400 ? { ...told, status: 418 } : told),
    'declares no status 418',
  ],
  [
    'a refusal that names nothing',
    (told) => (told.status === 400 ? { ...told, text: unnamed(told.text) } : told),
    'is not named',
  ],
])('would see %s', async (_what, lie, seen) => {
  const lying = await startLying(server, lie);
  const { faults } = await runFuzz(lying, { most: 25, rounds: 1, tags: ['reputaflow'] });
  await lying.close();
  expect(faults.join('\n')).toContain(seen);
});

const unnamed = (text: string): string =>
  text.replace(/"message":"[^"]*"/, '"message":"no"').replace(/"field":"[^"]*"/, '"field":"?"');
