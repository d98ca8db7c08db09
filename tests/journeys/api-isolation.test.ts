import { afterAll, beforeAll, expect, it } from 'vitest';
import { runIsolation } from '../support/api/isolation.ts';
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
  const report = await runIsolation(server, { requests: 0 });
  expect(report.faults).toEqual([]);
  expect(report.requests).toBeGreaterThan(10);
  expect(report.unproven).toEqual([]);
});
