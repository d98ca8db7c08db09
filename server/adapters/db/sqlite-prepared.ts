import type Sqlite from 'better-sqlite3';
import { Column, is, Param, Placeholder, SQL } from 'drizzle-orm';
import type { Prepared } from './unit.ts';

/** What drizzle's prepared query is made of; `fields` is not in its types. */
interface DrizzlePrepared {
  getQuery(): { sql: string; params: unknown[] };
  readonly fields?: readonly { path: readonly string[]; field: unknown }[];
  mapAllResult(rows: unknown[]): unknown;
}
type Values = Record<string, unknown>;

/**
 * A query written with drizzle, run by better-sqlite3 itself. Drizzle asks of each value and each column what it is on
 * every run, and hands the rows through five promises; that cost more than SQLite's own work. Here it is asked once.
 * The conformance suite runs all stores through this, and Postgres' through drizzle: a difference would show there.
 */
export function prepareForSqlite(raw: Sqlite.Database, query: object): Prepared {
  const drizzled = query as DrizzlePrepared; // made by sqlite-proxy's `prepare`, see sqlite-connection.ts
  const { sql, params } = withLiterals(drizzled.getQuery());
  const bind = params.map(binder);
  const bound = (values: Values): unknown[] => bind.map((value) => value(values));
  const statement = raw.prepare<unknown[], unknown[]>(sql);
  if (!statement.reader) return { execute: (values = {}) => void statement.run(bound(values)) };
  statement.raw(true);
  const rowOf = rowReader(drizzled);
  if (!rowOf) return { execute: (values = {}) => drizzled.mapAllResult(statement.all(bound(values))) };
  return { execute: (values = {}) => statement.all(bound(values)).map(rowOf) };
}

/**
 * drizzle binds the 1 of `limit(1)`. SQLite plans a query with a bound LIMIT anew on each run, because the plan may depend on
 * it: three times the cost of finding a row by its key. Whole numbers that never change become part of the text.
 */
function withLiterals({ sql, params }: { sql: string; params: unknown[] }): { sql: string; params: unknown[] } {
  const [start = '', ...rest] = sql.split('?');
  if (rest.length !== params.length) return { sql, params }; // a question mark in a text of ours: leave it all alone
  const isFixed = (param: unknown) => Number.isSafeInteger(param);
  return {
    sql: rest.reduce((text, piece, i) => `${text}${isFixed(params[i]) ? String(params[i]) : '?'}${piece}`, start),
    params: params.filter((param) => !isFixed(param)),
  };
}

/** Where the value of one `?` comes from, as drizzle's own `fillPlaceholders` has it. */
function binder(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => given(values, param.name);
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder, value } = param;
    return (values) => encoder.mapToDriverValue(given(values, value.name));
  }
  return () => param;
}

function given(values: Values, name: string): unknown {
  if (!(name in values)) throw new Error(`No value for "${name}" was given to a query.`);
  return values[name];
}

/** Flat rows, which all of our selects have; null: leave it to drizzle. */
function rowReader({ fields }: DrizzlePrepared): ((row: unknown[]) => Values) | null {
  if (!fields?.every(({ path, field }) => path.length === 1 && decoderOf(field))) return null;
  const columns = fields.map(({ path, field }) => ({ name: String(path[0]), decoder: decoderOf(field) }));
  return (row) => {
    const found: Values = {};
    columns.forEach(({ name, decoder }, i) => {
      const value = row[i];
      found[name] = value === null ? null : decoder?.mapFromDriverValue(value);
    });
    return found;
  };
}

function decoderOf(field: unknown): { mapFromDriverValue(value: unknown): unknown } | null {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return decoderOfSql(field);
  return is(field, SQL.Aliased) ? decoderOfSql(field.sql) : null;
}

/** Set by drizzle on each SQL, and not in its types either. */
function decoderOfSql(field: SQL): { mapFromDriverValue(value: unknown): unknown } | null {
  return (field as unknown as { decoder?: { mapFromDriverValue(value: unknown): unknown } }).decoder ?? null;
}
