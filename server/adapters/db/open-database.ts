import type { Database, DatabaseNeeds } from './database.ts';
import { openSqlite } from './sqlite.ts';
import type { Synchronous } from './sqlite-connection.ts';

export interface OpenOptions extends DatabaseNeeds {
  /** SQLite lives here. */
  dataDir: string;
  /** `postgres://…`; null: SQLite in the data folder. */
  databaseUrl: string | null;
  /** SQLite only, for measuring. */
  synchronous?: Synchronous;
}

/** Opens the one the settings ask for, brought to this version's schema. */
export async function openDatabase({ databaseUrl, ...options }: OpenOptions): Promise<Database> {
  if (databaseUrl === null) return openSqlite(options);
  // Loaded only where it is used: most installations never start it.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres({ ...options, databaseUrl, alone: true });
}
