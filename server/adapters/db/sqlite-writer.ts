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
  /** Ran before and was undone with a neighbour that failed. */
  isAgain: boolean;
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
 * writer is busy shares the next COMMIT; a lone unit is committed at once. Units hardly ever fail, so they run without
 * savepoints, each of which copies every page that its unit touches (a tenth of the writer's time). When one does fail, it
 * takes those before it along; they run again, each inside a savepoint.
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
        queue.push({ isAgain: false, work, resolve: resolve as (value: unknown) => void, reject }); // `value` is what this `work` gave
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
  const savepoint = queue[0]?.isAgain ?? false;
  let done: Done[] = [];
  let taken = 0;
  while (queue.length > 0 && taken < LARGEST_GROUP && (taken === 0 || performance.now() < until)) {
    const waiting = queue.shift();
    if (!waiting) break;
    taken++;
    try {
      done.push(await runOne(connection, waiting, { savepoint, patienceMs: options.patienceMs }));
    } catch (error) {
      waiting.reject(error);
      if (!savepoint) {
        queue.unshift(...done.map((one) => ({ ...one.waiting, isAgain: true })));
        return;
      }
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

/** Undone when it throws: alone where there is a savepoint, else with the whole transaction. */
async function runOne(
  connection: SqliteConnection,
  waiting: Waiting,
  { savepoint, patienceMs }: { savepoint: boolean; patienceMs: number },
): Promise<Done> {
  if (!connection.raw.inTransaction) connection.begin();
  if (savepoint) connection.savepoint();
  const { unit, end } = openUnit(connection);
  try {
    const value = await within(patienceMs, waiting.work(unit));
    end();
    if (savepoint) connection.releaseSavepoint();
    return { waiting, value, facts: unit.facts };
  } catch (error) {
    end();
    if (connection.raw.inTransaction) undo(connection, savepoint);
    throw error;
  }
}

function undo(connection: SqliteConnection, savepoint: boolean): void {
  if (!savepoint) {
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
