import { parseArgs } from 'node:util';
import { runFuzz } from '../support/api/fuzz.ts';
import { startApi } from '../support/api/server.ts';

/**
 * Every bad value in every field of every operation, and every bad request; nothing may be a 5xx or a page, or unlike what is published.
 *
 *     npm run faults:fuzz -- [--rounds 1]
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1' } } });
const server = await startApi();
const from = Date.now();
const report = await runFuzz(server, { most: Number.POSITIVE_INFINITY, rounds: Number(values.rounds) });
await server.close();
for (const fault of report.faults) console.log(`✗ ${fault}`);
const statuses = [...report.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
console.log(
  `${report.requests} requests to ${report.operations} operations in ${Math.round((Date.now() - from) / 1000)} s: ${report.faults.length} faults (${statuses.join(', ')}).`,
);
process.exit(report.faults.length === 0 ? 0 : 1);
