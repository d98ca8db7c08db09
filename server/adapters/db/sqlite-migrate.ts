import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { type Applied, MIGRATIONS_TABLE, type Migration, pendingMigrations, readMigrations } from './migrations.ts';
import { openRaw } from './sqlite-connection.ts';
import { copyDatabase } from './sqlite-copy.ts';

interface Options {
  file: string;
  dataDir: string;
  /** Epoch milliseconds. */
  now: number;
  /** Stands in for the ones that came with this version: for tests of migrating. */
  known?: readonly Migration[];
}

/** Brings the file to this version's schema, a checked backup before each step. Answers the last migration's name. */
export async function migrateSqlite({
  file,
  dataDir,
  now,
  known = readMigrations('sqlite'),
}: Options): Promise<string> {
  const raw = openRaw(file, { readonly: false, synchronous: 'FULL' });
  try {
    raw.exec(MIGRATIONS_TABLE);
    const applied = raw.prepare('select tag, hash from schema_migrations order by position').all() as Applied[]; // the columns just named
    let position = applied.length;
    for (const migration of pendingMigrations(known, applied)) {
      if (position > 0) await copyDatabase(file, backupName(dataDir, migration, now));
      apply(raw, migration, { position, now });
      position++;
    }
    return known.at(-1)?.tag ?? '';
  } finally {
    raw.close();
  }
}

function backupName(dataDir: string, migration: Migration, now: number): string {
  const folder = path.join(dataDir, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, `before-${migration.tag}-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}.db`);
}

/** All of it or nothing: SQLite's schema changes are part of the transaction. */
function apply(raw: Sqlite.Database, migration: Migration, { position, now }: { position: number; now: number }): void {
  // Off while a table is rebuilt, or dropping the old one would delete what refers to it. Cannot be changed inside.
  raw.pragma('foreign_keys = OFF');
  raw.exec('BEGIN IMMEDIATE');
  try {
    for (const statement of migration.statements) raw.exec(statement);
    const broken = raw.pragma('foreign_key_check') as unknown[]; // one row for each broken reference
    if (broken.length > 0) throw new Error(`Migration "${migration.tag}" would break ${broken.length} references.`);
    raw
      .prepare('insert into schema_migrations (position, tag, hash, applied_at) values (?, ?, ?, ?)')
      .run(position, migration.tag, migration.hash, now);
    raw.exec('COMMIT');
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK');
    throw error;
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}
