import { parseArgs } from 'node:util';
import { runIsolation } from '../support/api/isolation.ts';
import { startApi } from '../support/api/server.ts';

/**
 * Accounts A and C ask for what is B's, with every operation that takes an id, in each spelling, over and over; B's texts carry a mark.
 *
 *     npm run faults:isolation -- [--requests 100000]
 */
const { values } = parseArgs({ options: { requests: { type: 'string', default: '100000' } } });
const server = await startApi();
const from = Date.now();
const report = await runIsolation(server, { requests: Number(values.requests) });
await server.close();
for (const fault of report.faults) console.log(`✗ ${fault}`);
console.log(
  `${report.requests} requests to ${report.operations} operations in ${Math.round((Date.now() - from) / 1000)} s: ${report.faults.length} faults. ` +
    `The owner saw its mark in ${report.seenByOwner} answers; not proven: ${report.unproven.join(', ') || 'none'}.`,
);
process.exit(report.faults.length === 0 && report.unproven.length === 0 ? 0 : 1);
