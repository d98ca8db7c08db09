import { type Column, getTableColumns, Param, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core';
import type { Schema } from './schema/make-schema.ts';

/** The queries that both dialects can run. `.get`, `.all`, `.run` and `transaction` are missing on purpose. */
export type Db = Pick<
  PgDatabase<PgQueryResultHKT, Record<string, never>>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'
>;

/** Where the values of a query go; their types are those of the values it is run with. */
export type Of<V> = { readonly [K in keyof V]: Placeholder<string, V[K]> };

interface Preparable<Answer> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Answer> };
}

/** A query written once and compiled once per connection: building it again costs ten times its run on SQLite. */
export interface Query<V, Answer> {
  readonly name: string;
  build(db: Db, t: Schema, p: Of<V>): Preparable<Answer>;
}

export function query<V, Answer>(
  name: string,
  build: (db: Db, t: Schema, p: Of<V>) => Preparable<Answer>,
): Query<V, Answer> {
  return { name, build };
}

/** Every name a placeholder: what a query is built with. */
export function placeholders<V>(): Of<V> {
  // The names that a query asks for are the keys of V: `Of` says so to the compiler.
  return new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) }) as Of<V>;
}

/** For `insert … values`: each column takes the value of its own name. */
export function eachColumn<T extends PgTable>(table: T): T['$inferInsert'] {
  const names = Object.keys(getTableColumns(table));
  // A placeholder stands for a value of the column's type, which drizzle's insert type cannot say for a generic table.
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as T['$inferInsert'];
}

/** The same for several rows in one statement: the values are those of `numbered`. */
export function eachRow<T extends PgTable>(table: T, rows: number): T['$inferInsert'][] {
  const names = Object.keys(getTableColumns(table));
  const row = (i: number) => Object.fromEntries(names.map((name) => [name, sql.placeholder(`${name}.${i}`)]));
  return Array.from({ length: rows }, (_, i) => row(i) as T['$inferInsert']); // placeholders stand for values, as above
}

/** The values of several rows under the names that `eachRow` gave their places. */
export function numbered(rows: readonly object[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  rows.forEach((row, i) => {
    for (const [name, value] of Object.entries(row)) values[`${name}.${i}`] = value;
  });
  return values;
}

/** For `update … set`: the named columns take the values of the same name, each encoded as its column says. */
export function setColumns<T extends PgTable, K extends string & keyof T['$inferInsert']>(
  table: T,
  ...names: readonly K[]
): Record<K, SQL> {
  const columns: Record<string, Column> = getTableColumns(table);
  return Object.fromEntries(names.map((name) => [name, bound(sql.placeholder(name), columns[name])])) as Record<K, SQL>; // built from `names` just here
}

/** For `on conflict do update set`: every column but the given ones takes what the insert brought. */
export function fromInsert<T extends PgTable>(table: T, except: readonly string[]): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => !except.includes(name));
  return Object.fromEntries(columns.map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]));
}

/** A placeholder in a place where drizzle would not encode it: a boolean or JSON outside `insert`. */
export function bound(placeholder: Placeholder, column?: Column): SQL {
  return sql`${column ? new Param(placeholder, column) : placeholder}`;
}
