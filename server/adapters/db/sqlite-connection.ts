import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { sqliteKit } from './kit.ts';
import type { Db } from './query.ts';
import { makeSchema } from './schema/make-schema.ts';
import { prepareForSqlite } from './sqlite-prepared.ts';
import type { Connection } from './unit.ts';

/** SQLite 3.7.0 to 3.51.2 can corrupt a WAL database that several connections write and checkpoint. */
const OLDEST_SAFE = [3, 51, 3] as const;
const STATEMENTS_KEPT = 500;
const SYNCHRONOUS = { FULL: 2, NORMAL: 1 } as const;

export type Synchronous = keyof typeof SYNCHRONOUS;

export interface SqliteConnection extends Connection {
  readonly raw: Database.Database;
  begin(): void;
  commit(): void;
  rollback(): void;
  savepoint(): void;
  releaseSavepoint(): void;
  rollbackToSavepoint(): void;
  close(): void;
}

/** better-sqlite3 behind drizzle's proxy driver: its own transactions are not atomic when the work awaits. */
export function openConnection(
  file: string,
  options: { readonly: boolean; synchronous: Synchronous },
): SqliteConnection {
  const raw = openRaw(file, options);
  const statement = statementCache(raw);
  const statementOf = (text: string) => {
    const prepared = raw.prepare(text);
    return () => void prepared.run();
  };
  const db = drizzle(async (sql, params, method) => {
    const prepared = statement(sql);
    if (method === 'run' || !prepared.reader) {
      prepared.run(...params);
      return { rows: [] };
    }
    return { rows: prepared.all(...params) };
  });
  return {
    dialect: 'sqlite',
    // The kit gave SQLite's columns the JS-side types of Postgres', and `Db` has only what both can run.
    db: db as unknown as Db,
    schema: makeSchema(sqliteKit),
    compiled: new Map(),
    prepare: (query) => prepareForSqlite(raw, query),
    raw,
    begin: statementOf(options.readonly ? 'BEGIN' : 'BEGIN IMMEDIATE'),
    commit: statementOf('COMMIT'),
    rollback: statementOf('ROLLBACK'),
    savepoint: statementOf('SAVEPOINT unit'),
    releaseSavepoint: statementOf('RELEASE unit'),
    rollbackToSavepoint: statementOf('ROLLBACK TO unit'),
    close: () => void raw.close(),
  };
}

/** Opened with every setting made and read back: a connection that quietly lost one would lose acknowledged writes. */
export function openRaw(file: string, options: { readonly: boolean; synchronous: Synchronous }): Database.Database {
  const raw = new Database(file, { readonly: options.readonly, timeout: 5000 });
  try {
    refuseOldSqlite(String(raw.prepare('select sqlite_version()').pluck().get()));
    if (!options.readonly) raw.pragma('journal_mode = WAL');
    // The first read of the schema can set `synchronous` back to the compiled default: read before setting.
    raw.prepare('select count(*) from sqlite_schema').get();
    raw.pragma(`synchronous = ${options.synchronous}`);
    raw.pragma('foreign_keys = ON');
    // What is deleted is overwritten with zeros: a person’s words must not be readable in a free page of the file.
    if (!options.readonly) raw.pragma('secure_delete = ON');
    raw.pragma('temp_store = MEMORY');
    raw.pragma('cache_size = -32000');
    raw.pragma('wal_autocheckpoint = 4000');
    if (options.readonly) raw.pragma('query_only = ON');
    assertPragmas(raw, options);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

export function refuseOldSqlite(version: string): void {
  const found = version.split('.').map(Number);
  for (const [i, least] of OLDEST_SAFE.entries()) {
    const part = found[i] ?? 0;
    if (part > least) return;
    if (part < least) {
      throw new Error(`SQLite ${version} can corrupt this database; ${OLDEST_SAFE.join('.')} or newer is needed.`);
    }
  }
}

function assertPragmas(raw: Database.Database, options: { readonly: boolean; synchronous: Synchronous }): void {
  const expected: Record<string, string | number> = {
    journal_mode: 'wal',
    synchronous: SYNCHRONOUS[options.synchronous],
    foreign_keys: 1,
    busy_timeout: 5000,
    ...(options.readonly ? { query_only: 1 } : { secure_delete: 1 }),
  };
  for (const [name, value] of Object.entries(expected)) {
    const found = raw.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite refused a setting: ${name} is ${String(found)}, not ${value}.`);
  }
}

function statementCache(raw: Database.Database): (sql: string) => Database.Statement<unknown[], unknown> {
  const kept = new Map<string, Database.Statement<unknown[], unknown>>();
  return (sql) => {
    const found = kept.get(sql);
    if (found) return found;
    const prepared = raw.prepare<unknown[], unknown>(sql);
    if (prepared.reader) prepared.raw(true);
    const [oldest] = kept.keys();
    if (kept.size >= STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, prepared);
    return prepared;
  };
}
