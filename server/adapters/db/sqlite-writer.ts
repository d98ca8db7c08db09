import { performance } from 'node:perf_hooks';
// Imported, not global: a test that fakes the global timers must not stop the writer.
import { setImmediate } from 'node:timers';
import type { Fact } from '../../ports/event-publisher.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { openUnit, type Unit } from './unit.ts';
import { within } from './within.ts';

/** Units that share one COMMIT, at most. */
const LARGEST_GROUP = 64;

interface Waiting {
  work(unit: Unit): Promise<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}
interface Done {
  waiting: Waiting;
  value: unknown;
  facts: readonly Fact[];
}

export interface WriterOptions {
  /** Called after a unit's commit, before its promise resolves. Must not throw. */
  committed(facts: readonly Fact[]): void;
  /** A unit open longer than this is given up: it holds up every other writer. */
  patienceMs: number;
  /** After this long a group is committed with what it has: sockets are not served while units run. */
  longestGroupMs: number;
}

/**
 * The one connection that writes: units strictly one after the other, in order of their asking. What asks while the
 * writer is busy shares the next COMMIT, each inside a savepoint of its own; a lone unit is committed at once.
 */
export function sqliteWriter(connection: SqliteConnection, options: WriterOptions) {
  const queue: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    // One turn of the event loop: whoever asks in the same turn (64 requests read from sockets, say) shares the commit.
    do {
      await new Promise((turn) => setImmediate(turn));
      if (queue.length > 0) await writeGroup(connection, queue, options);
    } while (queue.length > 0);
    running = null;
  }

  return {
    run<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve: resolve as (value: unknown) => void, reject }); // `value` is what this `work` gave
        running ??= drain();
      });
    },
    /** Resolves when everything asked so far is done. */
    async idle(): Promise<void> {
      while (running) await running;
    },
  };
}

/** Runs waiting units in one transaction. Never throws: every fault goes to the units it concerns. */
async function writeGroup(connection: SqliteConnection, queue: Waiting[], options: WriterOptions): Promise<void> {
  const until = performance.now() + options.longestGroupMs;
  let done: Done[] = [];
  let taken = 0;
  while (queue.length > 0 && taken < LARGEST_GROUP && (taken === 0 || performance.now() < until)) {
    const waiting = queue.shift();
    if (!waiting) break;
    taken++;
    try {
      done.push(await runOne(connection, waiting, { alone: done.length === 0, patienceMs: options.patienceMs }));
    } catch (error) {
      waiting.reject(error);
      // A full disk makes SQLite roll back the whole transaction by itself, neighbours and all.
      if (!connection.raw.inTransaction) done = rejectAll(done, error);
    }
  }
  if (done.length === 0) return;
  try {
    connection.commit();
  } catch (error) {
    if (connection.raw.inTransaction) connection.rollback();
    rejectAll(done, error);
    return;
  }
  for (const { waiting, value, facts } of done) {
    if (facts.length > 0) options.committed(facts);
    waiting.resolve(value);
  }
}

/** The first of a group needs no savepoint: undoing it is undoing the transaction. */
async function runOne(
  connection: SqliteConnection,
  waiting: Waiting,
  { alone, patienceMs }: { alone: boolean; patienceMs: number },
): Promise<Done> {
  if (alone) connection.begin();
  else connection.savepoint();
  const { unit, end } = openUnit(connection);
  try {
    const value = await within(patienceMs, waiting.work(unit));
    end();
    if (!alone) connection.releaseSavepoint();
    return { waiting, value, facts: unit.facts };
  } catch (error) {
    end();
    if (connection.raw.inTransaction) undo(connection, alone);
    throw error;
  }
}

function undo(connection: SqliteConnection, alone: boolean): void {
  if (alone) {
    connection.rollback();
    return;
  }
  connection.rollbackToSavepoint();
  connection.releaseSavepoint();
}

function rejectAll(done: Done[], error: unknown): Done[] {
  for (const { waiting } of done) waiting.reject(error);
  return [];
}
