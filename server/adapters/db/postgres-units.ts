// Imported, not global: a test that fakes the global timers must not stop the database.
import { setTimeout } from 'node:timers';
import type pg from 'pg';
import type { Fact } from '../../ports/event-publisher.ts';
import { postgresConnection } from './postgres-connection.ts';
import { type Connection, isUniqueViolation, openUnit, type Unit } from './unit.ts';
import { within } from './within.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const MOST_TRIES = 30;
const LONGEST_PAUSE_MS = 100;

interface Options {
  /** Called after a unit's commit, before its promise resolves. Must not throw. */
  committed(facts: readonly Fact[]): void;
  /** A unit open longer than this is given up. */
  patienceMs: number;
}

/**
 * Units in transactions: serial in this process, SERIALIZABLE towards other nodes. A unit that met another node's is
 * run again from its beginning, so `work` may run more than once: what it does outside its stores would be repeated.
 */
export function postgresUnits(pool: pg.Pool, { committed, patienceMs }: Options) {
  const connections = new WeakMap<pg.PoolClient, Connection>();
  let tail: Promise<unknown> = Promise.resolve();

  function connectionOf(client: pg.PoolClient): Connection {
    const known = connections.get(client) ?? postgresConnection(client);
    connections.set(client, known);
    return known;
  }

  async function transaction<T>(begin: string, work: (unit: Unit) => Promise<T>): Promise<{ value: T; unit: Unit }> {
    const client = await pool.connect();
    const { unit, end } = openUnit(connectionOf(client));
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const value = await within(patienceMs, work(unit));
      end();
      await client.query('commit');
      return { value, unit };
    } catch (error) {
      end();
      // A rollback that fails or hangs says that the connection is gone: the pool must not hand it out again.
      await within(patienceMs, client.query('rollback')).catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function write<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const { value, unit } = await transaction('begin isolation level serializable', work);
        if (unit.facts.length > 0) committed(unit.facts);
        return value;
      } catch (error) {
        if (!worthRepeating(error, tries)) throw error;
        await pauseBefore(tries);
      }
    }
  }

  return {
    run<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
      const done = tail.then(() => write(work));
      tail = done.catch(() => undefined); // told to whoever asked; the next unit is not concerned
      return done;
    },
    async read<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
      return (await transaction('begin isolation level repeatable read read only', work)).value;
    },
    async idle(): Promise<void> {
      await tail;
    },
  };
}

/** Nodes that met once would meet again in step: each waits a random while, longer each time. */
function pauseBefore(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** tries)));
}

/** A taken key is tried once more: it may be the key that this unit looked for just before another node wrote it. */
function worthRepeating(error: unknown, tries: number): boolean {
  if (isUniqueViolation(error)) return tries === 1;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return (code === SERIALIZATION_FAILURE || code === DEADLOCK) && tries < MOST_TRIES;
}
