import type pg from 'pg';
import { type Applied, MIGRATIONS_TABLE, type Migration, pendingMigrations, readMigrations } from './migrations.ts';

/** Any number will do, as long as every node takes the same. */
const LOCK = 7_406_112_803;

interface Options {
  /** Epoch milliseconds. */
  now: number;
  /** Stands in for the ones that came with this version: for tests of migrating. */
  known?: readonly Migration[];
}

/** Brings the database to this version's schema; of several nodes that start at once, one does and the others wait. */
export async function migratePostgres(pool: pg.Pool, options: Options): Promise<string> {
  const { now, known = readMigrations('postgres') } = options;
  const client = await pool.connect();
  try {
    // Waiting for another node, or rebuilding a large table, may take longer than any statement of a unit.
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(MIGRATIONS_TABLE);
    const { rows } = await client.query<Applied>('select tag, hash from schema_migrations order by position');
    let position = rows.length;
    for (const migration of pendingMigrations(known, rows)) {
      await apply(client, migration, { position, now });
      position++;
    }
    return known.at(-1)?.tag ?? '';
  } finally {
    // With the connection goes the lock, also after a fault that left it in an unknown state.
    client.release(true);
  }
}

async function apply(
  client: pg.PoolClient,
  migration: Migration,
  { position, now }: { position: number; now: number },
): Promise<void> {
  await client.query('begin');
  try {
    for (const statement of migration.statements) await client.query(statement);
    await client.query('insert into schema_migrations (position, tag, hash, applied_at) values ($1, $2, $3, $4)', [
      position,
      migration.tag,
      migration.hash,
      now,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
