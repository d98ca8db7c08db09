import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { lockDataFolder } from './data-folder-lock.ts';
import { type Database, type DatabaseNeeds, tell } from './database.ts';
import { openConnection, type Synchronous } from './sqlite-connection.ts';
import { checkFile, copyDatabase } from './sqlite-copy.ts';
import { migrateSqlite } from './sqlite-migrate.ts';
import { sqliteReaders } from './sqlite-readers.ts';
import { sqliteWriter } from './sqlite-writer.ts';
import { storesOf } from './stores/stores.ts';

/** A unit open longer than this is given up. */
const PATIENCE_MS = 30_000;
const LONGEST_GROUP_MS = 10;

export interface SqliteOptions extends DatabaseNeeds {
  dataDir: string;
  /** NORMAL is for measuring what FULL costs: it may lose acknowledged writes when the power goes. */
  synchronous?: Synchronous;
}

/** The database file of a data folder, which one process owns. */
export async function openSqlite(options: SqliteOptions): Promise<Database> {
  const { dataDir, clock, synchronous = 'FULL' } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, 'goodword.db');
  const lock = lockDataFolder(dataDir);
  try {
    const schemaVersion = await migrateSqlite({ file, dataDir, now: clock.now() });
    const writing = openConnection(file, { readonly: false, synchronous });
    const writer = sqliteWriter(writing, {
      committed: tell(options),
      patienceMs: PATIENCE_MS,
      longestGroupMs: LONGEST_GROUP_MS,
    });
    const readers = sqliteReaders(() => openConnection(file, { readonly: true, synchronous }));
    return {
      dialect: 'sqlite',
      uow: {
        run: (work) => writer.run((unit) => work(storesOf(unit))),
        read: (work) => readers.read((unit) => work(storesOf(unit))),
      },
      backup: (toFile) => copyDatabase(file, toFile),
      integrity: () => checkFile(file),
      info: async () => ({
        dialect: 'sqlite',
        version: String(writing.raw.prepare('select sqlite_version()').pluck().get()),
        file,
        bytes: statSync(file).size,
        migration: schemaVersion,
        synchronous,
      }),
      close: async () => {
        await writer.idle();
        await readers.close();
        writing.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
