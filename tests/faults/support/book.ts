import { systemClock } from '../../../server/adapters/clock/system.ts';
import { openDatabase } from '../../../server/adapters/db/open-database.ts';
import { nodeCryptoHasher } from '../../../server/adapters/hasher/node-crypto.ts';
import { uuidv7Ids } from '../../../server/adapters/ids/uuidv7.ts';
import { systemActor } from '../../../server/domain/access/index.ts';
import type { Delivery } from '../../../server/domain/deliveries/index.ts';
import { createAccount } from '../../../server/domain/setup/index.ts';
import { startConversation } from '../../../server/domain/triggers/index.ts';
import type { AccountId } from '../../../shared/ids.ts';
import { SECRET } from './settings.ts';

const AT_ONCE = 100;
const silent = { info() {}, warn() {}, error: (message: string, cause: unknown) => console.error(message, cause) };
const needs = {
  clock: systemClock(),
  ids: uuidv7Ids(),
  hasher: nodeCryptoHasher(SECRET),
  publicUrl: 'https://goodword.example',
};

async function withDatabase<T>(
  dataDir: string,
  work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const db = await openDatabase({
    dataDir,
    databaseUrl: null,
    clock: needs.clock,
    publisher: { published() {} },
    logger: silent,
  });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

export function makeAccount(dataDir: string): Promise<AccountId> {
  return withDatabase(dataDir, async ({ uow }) => {
    const asked = {
      name: 'Faults',
      memberEmail: 'owner@bakery.example',
      memberName: 'Ada',
      spaceName: 'Brindle Lane',
      spaceSlug: 'bakery',
    };
    const made = await uow.run((stores) => createAccount(needs)(stores, { ...asked, plan: 'unlimited' }));
    return made.account.id;
  });
}

/** `count` customers are asked through the use case that every trigger uses; all invitations are due now. */
export function askCustomers(
  dataDir: string,
  account: AccountId,
  customers: { from: number; count: number },
): Promise<void> {
  return withDatabase(dataDir, async ({ uow }) => {
    const start = startConversation(needs);
    for (let i = 0; i < customers.count; i += AT_ONCE) {
      await uow.run(async (stores) => {
        for (let n = i; n < Math.min(i + AT_ONCE, customers.count); n++) {
          const contact = {
            email: `c${customers.from + n}@example.net`,
            phone: null,
            name: `Customer ${customers.from + n}`,
            locale: null,
          };
          const asked = {
            surface: 'faults',
            space: { by: 'default' as const },
            channel: 'email' as const,
            contact,
            about: null,
            data: {},
            delayMs: 0,
          };
          const started = await start(stores, systemActor(account), asked);
          if (!started.ok || started.value.status !== 'scheduled') throw new Error('a customer could not be asked');
        }
      });
    }
  });
}

/** What our own database says became of each mail. */
export function deliveriesOf(dataDir: string, account: AccountId): Promise<Delivery[]> {
  return withDatabase(dataDir, ({ uow }) =>
    uow.read(async ({ deliveries }) => {
      const all: Delivery[] = [];
      for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
        const page: { items: Delivery[]; nextCursor: string | null } = await deliveries.deliveriesByStatus(
          account,
          null,
          { cursor, limit: 100 },
        );
        // Reminders are due in days: nothing of theirs is sent here.
        all.push(...page.items.filter(({ kind }) => kind !== 'reminder'));
        cursor = page.nextCursor;
      }
      return all;
    }),
  );
}
