import { openDatabase } from '../../../server/adapters/db/open-database.ts';
import { nodeCryptoHasher } from '../../../server/adapters/hasher/node-crypto.ts';
import { uuidv7Ids } from '../../../server/adapters/ids/uuidv7.ts';
import { describeTestimonial, raiseEvents } from '../../../server/domain/webhooks/index.ts';
import { wakeAfterJobs } from '../../../server/jobs/wake-after-jobs.ts';
import type { Clock } from '../../../server/ports/clock.ts';
import { raiseWithFacts } from '../../../server/wiring/raise-with-facts.ts';
import { SECRET } from './settings.ts';

const logger = { info() {}, warn() {}, error: (message: string, cause: unknown) => console.error(message, cause) };

/** The database as the container opens it: facts become webhooks in their own unit, and new jobs wake somebody. */
export async function openHouse(dataDir: string, clock: Clock, wake: (runAt: number) => void = () => undefined) {
  const ids = uuidv7Ids();
  const db = await openDatabase({ dataDir, databaseUrl: null, clock, publisher: { published() {} }, logger });
  const waking = wakeAfterJobs(db.uow, wake);
  const uow = raiseWithFacts(waking, raiseEvents({ clock, ids, describeTestimonial }));
  return { db, uow, ids, clock, logger, hasher: nodeCryptoHasher(SECRET) };
}
