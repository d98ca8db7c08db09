import * as p from 'drizzle-orm/pg-core';
import * as s from 'drizzle-orm/sqlite-core';
import type { Id, IdKind } from '../../../shared/ids.ts';

interface JsonColumn {
  data: unknown;
  driverData: string | null;
}
// A null must stay SQL's null also where a prepared query encodes it: drizzle asks the encoder even for null there.
const json = {
  toDriver: (value: unknown) => (value === null ? null : JSON.stringify(value)),
  fromDriver: (value: string | null) => (value === null ? null : JSON.parse(value)) as unknown,
};
// `json`, not `jsonb`: jsonb refuses a NUL in a customer's text and forgets the order of keys that a hash may depend on.
const pgJson = p.customType<JsonColumn>({ dataType: () => 'json', ...json });
const sqliteJson = s.customType<JsonColumn>({ dataType: () => 'text', ...json });

/**
 * One schema, two dialects. Queries are typed against Postgres; the SQLite kit gives the same types on the JS side.
 * Names are given wherever they are not the property's: so the schema means the same to drizzle-kit and at run time.
 */
export const pgKit = {
  table: p.pgTable,
  text: (name?: string) => p.text(name ?? ''),
  id: <K extends IdKind>(_kind: K, name?: string) => p.text(name ?? '').$type<Id<K>>(),
  int: (name?: string) => p.integer(name ?? ''),
  bool: (name?: string) => p.boolean(name ?? ''),
  /** Epoch milliseconds, or a count that may outgrow 31 bits: a JS number on both sides. */
  ms: (name?: string) => p.bigint(name ?? '', { mode: 'number' }),
  json: <T>(name?: string) => pgJson(name ?? '').$type<T>(),
  primaryKey: p.primaryKey,
  index: p.index,
  uniqueIndex: p.uniqueIndex,
};
export type Kit = typeof pgKit;

export const sqliteKit = {
  table: s.sqliteTable,
  text: (name?: string) => s.text(name ?? ''),
  id: (_kind: string, name?: string) => s.text(name ?? ''),
  int: (name?: string) => s.integer(name ?? ''),
  bool: (name?: string) => s.integer(name ?? '', { mode: 'boolean' }),
  ms: (name?: string) => s.integer(name ?? '', { mode: 'number' }),
  json: (name?: string) => sqliteJson(name ?? ''),
  primaryKey: s.primaryKey,
  index: s.index,
  uniqueIndex: s.uniqueIndex,
} as unknown as Kit; // the one place where SQLite's columns pass for Postgres': their JS-side types are the same
