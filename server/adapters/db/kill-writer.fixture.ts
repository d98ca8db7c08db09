import { openDatabase } from './open-database.ts';
import { aFact, anAccount, T, uuid } from './stores.fixture.ts';

// A server that does nothing but write until it is killed: `node --import tsx kill-writer.fixture.ts DATA_DIR`.
// Each line it prints is the subject of facts that were acknowledged, and must be found whatever happens next.
const [dataDir = ''] = process.argv.slice(2);
const db = await openDatabase({
  dataDir,
  databaseUrl: null,
  clock: { now: () => T },
  publisher: { published: () => undefined },
  logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
const account = anAccount();
await db.uow.run(({ access }) => access.addAccount(account));
process.stdout.write(`ready ${account.id}\n`);

/** Two facts in a unit: one of them alone would be half a unit. Every fifth unit fails, and must leave nothing. */
async function writer(lane: number): Promise<never> {
  for (let i = 0; ; i++) {
    const subject = uuid();
    const fails = i % 5 === lane % 5;
    await db.uow
      .run(async ({ facts }) => {
        await facts.append(aFact(account.id, { subject }));
        await facts.append(aFact(account.id, { subject }));
        if (fails) throw new Error('undone');
      })
      .then(
        () => process.stdout.write(`kept ${subject}\n`),
        () => process.stdout.write(`undone ${subject}\n`),
      );
  }
}
for (let lane = 0; lane < 16; lane++) void writer(lane);
