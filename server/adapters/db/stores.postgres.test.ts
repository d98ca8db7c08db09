import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, DatabaseNeeds } from './database.ts';
import { openDatabase } from './open-database.ts';
import { findPostgres, type RunningPostgres, startPostgres } from './postgres.fixture.ts';
import { openPostgres } from './postgres.ts';
import { storesConformance } from './stores.conformance.ts';
import { aJob, aWorld, T, uuid } from './stores.fixture.ts';

const bin = findPostgres();

if (bin === null) {
  // biome-ignore lint/suspicious/noConsole: whoever reads the run must see that half of it did not happen
  console.warn('\n  NOT TESTED: the stores on Postgres. No initdb and postgres were found on this system.\n');
  it.skip('NOT TESTED on Postgres: no initdb and postgres were found on this system', () => undefined);
} else {
  let server: RunningPostgres;
  beforeAll(async () => {
    server = await startPostgres(bin);
  }, 60_000);
  afterAll(() => server?.stop());

  const open = async (needs: DatabaseNeeds, databaseUrl?: string) =>
    openPostgres({ ...needs, databaseUrl: databaseUrl ?? (await server.newDatabase()) });

  storesConformance('Postgres', open);

  describe('two nodes on one Postgres', () => {
    const silent: DatabaseNeeds = {
      clock: { now: () => T },
      publisher: { published: () => undefined },
      logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    };
    const nodes: Database[] = [];
    beforeAll(async () => {
      const url = await server.newDatabase();
      // At the same moment: one migrates, the other waits for it.
      nodes.push(...(await Promise.all([open(silent, url), open(silent, url)])));
    }, 60_000);
    afterAll(() => Promise.all(nodes.map((node) => node.close())));
    it('is refused to a second server while the first one holds it, and free again after', async () => {
      const databaseUrl = await server.newDatabase();
      const first = await openDatabase({ ...silent, dataDir: '', databaseUrl });
      await expect(openDatabase({ ...silent, dataDir: '', databaseUrl })).rejects.toThrow('Another Goodword process');
      await first.close();
      await (await openDatabase({ ...silent, dataDir: '', databaseUrl })).close();
    });

    const [left, right] = [() => nodes[0] as Database, () => nodes[1] as Database]; // opened above

    it('never hand one job to both', { timeout: 30_000 }, async () => {
      const all = Array.from({ length: 100 }, () => aJob(uuid()));
      await left().uow.run(async ({ jobs }) => {
        for (const job of all) await jobs.addJob(job, T);
      });
      const claims = await Promise.all(
        Array.from({ length: 24 }, (_, i) =>
          (i % 2 ? left() : right()).uow.run(({ jobs }) => jobs.claim({ boot: `b${i % 2}`, at: T, limit: 9 })),
        ),
      );
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(100);
    });

    it('do not both act on what each read before the other wrote', { timeout: 30_000 }, async () => {
      const { account } = await aWorld(left());
      // Each unit grows the count only if it saw it even: two that overlap and both commit would show.
      await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          (i % 2 ? left() : right()).uow.run(async ({ usage }) => {
            const seen = await usage.used(account.id, 'conversations', '2026-11');
            await new Promise((resolve) => setTimeout(resolve, 2));
            if (seen < 5) await usage.addUsage(account.id, 'conversations', '2026-11', 1);
          }),
        ),
      );
      expect(await left().uow.read(({ usage }) => usage.used(account.id, 'conversations', '2026-11'))).toBe(5);
    });
  });
}
