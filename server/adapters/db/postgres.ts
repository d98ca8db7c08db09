import pg from 'pg';
import { type Database, type DatabaseNeeds, tell } from './database.ts';
import { migratePostgres } from './postgres-migrate.ts';
import { postgresUnits } from './postgres-units.ts';
import { storesOf } from './stores/stores.ts';

const PATIENCE_MS = 30_000;

export interface PostgresOptions extends DatabaseNeeds {
  /** `postgres://…`; may carry a password: never logged. */
  databaseUrl: string;
  /** Refuse to open while another process holds the database: recovery takes every other boot for a dead one. */
  alone?: boolean;
}

/** One Postgres database, shared by any number of nodes. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const { databaseUrl, clock, logger } = options;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: PATIENCE_MS,
    idle_in_transaction_session_timeout: PATIENCE_MS,
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => logger.error('Lost an idle connection to Postgres', error));
  const hold = options.alone ? await holdDatabase(options) : null;
  try {
    const schemaVersion = await migratePostgres(pool, { now: clock.now() });
    const units = postgresUnits(pool, { committed: tell(options), patienceMs: PATIENCE_MS });
    return {
      dialect: 'postgres',
      uow: {
        run: (work) => units.run((unit) => work(storesOf(unit))),
        read: (work) => units.read((unit) => work(storesOf(unit))),
      },
      backup: async () => {
        throw new Error('On Postgres, back up with pg_dump: this command copies SQLite databases only.');
      },
      integrity: async () => {
        await pool.query('select 1');
        return { ok: true, problems: [] };
      },
      info: async () => ({ dialect: 'postgres', migration: schemaVersion, ...(await describe(pool)) }),
      close: async () => {
        await units.idle();
        await pool.end();
        await hold?.end();
      },
    };
  } catch (error) {
    await pool.end();
    await hold?.end();
    throw error;
  }
}

/** Any number that is ours alone in this database. */
const LOCK_KEY = 7_310_579_021;

/** A session of its own that holds an advisory lock: freed by any death, as the lock of a data folder is. */
async function holdDatabase({ databaseUrl, logger }: PostgresOptions): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, keepAlive: true });
  // Without a listener its loss would end the process.
  client.on('error', (error) => logger.error('Lost the connection that holds the Postgres database', error));
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK_KEY]);
  if (rows[0]?.held) return client;
  await client.end();
  throw new Error(
    'Another Goodword process is using this Postgres database. One process owns it at a time: stop the other one, or set DATABASE_URL to another database.',
  );
}

async function describe(pool: pg.Pool): Promise<Record<string, string | number>> {
  const { rows } = await pool.query<{ version: string; database: string; bytes: number; durability: string }>(
    "select current_setting('server_version') as version, current_database() as database, pg_database_size(current_database()) as bytes, current_setting('synchronous_commit') as durability",
  );
  return { ...rows[0] };
}
