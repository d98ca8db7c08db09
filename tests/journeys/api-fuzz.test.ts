import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFuzz } from '../support/api/fuzz.ts';
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
  const { faults, statuses, requests } = await runFuzz(server, { most: 60, rounds: 1 });
  expect(faults).toEqual([]);
  expect(requests).toBeGreaterThan(200);
  // The control: some of it was let in, and each way of refusing was reached.
  for (const status of [200, 400, 401, 404, 405, 413, 415])
    expect(statuses.get(status), `${status}`).toBeGreaterThan(0);
});
