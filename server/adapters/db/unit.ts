import { DrizzleQueryError } from 'drizzle-orm';
import type { Fact } from '../../ports/event-publisher.ts';
import { type Db, placeholders, type Query } from './query.ts';
import type { Schema } from './schema/make-schema.ts';

export interface Prepared {
  execute(values?: Record<string, unknown>): unknown;
}

/** One connection and what was compiled for it. */
export interface Connection {
  readonly dialect: 'sqlite' | 'postgres';
  readonly db: Db;
  readonly schema: Schema;
  readonly compiled: Map<string, Prepared>;
  /** Takes what drizzle's `prepare` made. */
  prepare(query: Prepared): Prepared;
}

/**
 * What a store works with: one unit's right to use the connection. It ends with the unit, so that a store that was
 * carried out of its unit, or a promise nobody awaited, throws instead of writing into somebody else's transaction.
 */
export interface Unit {
  readonly dialect: Connection['dialect'];
  all<V, Row>(query: Query<V, Row[]>, values: V): Promise<Row[]>;
  first<V, Row>(query: Query<V, Row[]>, values: V): Promise<Row | null>;
  run<V>(query: Query<V, unknown>, values: V): Promise<void>;
  /** For a query whose shape depends on its values (`in (…)` of any length). */
  once<Answer>(build: (db: Db, t: Schema) => PromiseLike<Answer>): Promise<Answer>;
  /** Told to the publisher after the commit. */
  readonly facts: Fact[];
}

export class UnitOver extends Error {
  constructor() {
    super('This unit of work is over. Use stores inside the function they were given to, and await every call.');
  }
}

export function openUnit(connection: Connection): { unit: Unit; end(): void } {
  let over = false;
  const execute = async <V, Answer>(query: Query<V, Answer>, values: V): Promise<Answer> => {
    if (over) throw new UnitOver();
    try {
      // Awaited here, or the catch below would not see it. What comes is what the query was written to answer.
      return (await compiled(connection, query).execute(values as Record<string, unknown>)) as Answer;
    } catch (error) {
      throw withoutParameters(error);
    }
  };
  const unit: Unit = {
    dialect: connection.dialect,
    facts: [],
    all: execute,
    first: async (query, values) => (await execute(query, values))[0] ?? null,
    run: async (query, values) => {
      await execute(query, values);
    },
    once: async (build) => {
      if (over) throw new UnitOver();
      try {
        return await build(connection.db, connection.schema);
      } catch (error) {
        throw withoutParameters(error);
      }
    },
  };
  const end = (): void => {
    over = true;
  };
  return { unit, end };
}

function compiled<V, Answer>(connection: Connection, query: Query<V, Answer>): Prepared {
  let prepared = connection.compiled.get(query.name);
  if (!prepared) {
    // Unnamed on Postgres: named ones break behind a pooler that changes connections between statements.
    prepared = connection.prepare(query.build(connection.db, connection.schema, placeholders()).prepare(''));
    connection.compiled.set(query.name, prepared);
  }
  return prepared;
}

/** drizzle puts every parameter into its message, and a customer's words from there into the log. */
function withoutParameters(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause ? error.cause : error;
}

/** Both drivers' words for a broken unique constraint. */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
