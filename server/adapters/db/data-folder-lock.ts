import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** Somebody else has the folder open. */
export class DataFolderInUse extends Error {
  constructor(dataDir: string) {
    super(
      `Another Goodword process is using the data folder ${dataDir}. One process owns it at a time: stop the other one, or set GOODWORD_DATA_DIR to another folder.`,
    );
    this.name = 'DataFolderInUse';
  }
}

/**
 * One process owns the data folder. The lock is SQLite's own on a file of its own, so the system frees it however the
 * process dies; two servers on one database would send each job twice.
 */
export function lockDataFolder(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = new Database(path.join(dataDir, 'lock.db'), { timeout: 200 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const busy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
    throw busy ? new DataFolderInUse(dataDir) : error;
  }
  return { release: () => lock.close() };
}
