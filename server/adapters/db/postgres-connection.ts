import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { pgKit } from './kit.ts';
import { makeSchema } from './schema/make-schema.ts';
import type { Connection } from './unit.ts';

const INT8 = 20;
const JSON_TEXT = 114;
// Times and counts stay below 2^53. JSON is parsed by the column that knows it is JSON: parsed twice, "5" becomes 5.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(JSON_TEXT, (text) => text);

const schema = makeSchema(pgKit);

/** drizzle over one client of the pool. */
export function postgresConnection(client: pg.PoolClient): Connection {
  const query = (config: pg.QueryConfig, values: unknown[] = []) => client.query(config, values.map(storable));
  return {
    dialect: 'postgres',
    // The one method that drizzle calls on a client.
    db: drizzle({ client: { query } as unknown as pg.PoolClient }),
    schema,
    compiled: new Map(),
    prepare: (query) => query,
  };
}

/** Postgres' text cannot hold U+0000; nothing that a person wrote needs it. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
