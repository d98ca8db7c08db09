import type { SqliteConnection } from './sqlite-connection.ts';
import { openUnit, type Unit } from './unit.ts';

const MOST_CONNECTIONS = 4;

/** Connections that cannot write. Each read has one to itself for its length, and sees one state of the database. */
export function sqliteReaders(open: () => SqliteConnection) {
  const idle: SqliteConnection[] = [];
  const waiting: ((connection: SqliteConnection) => void)[] = [];
  const opened: SqliteConnection[] = [];

  function take(): SqliteConnection | Promise<SqliteConnection> {
    const free = idle.pop();
    if (free) return free;
    if (opened.length >= MOST_CONNECTIONS) return new Promise((resolve) => waiting.push(resolve));
    const connection = open();
    opened.push(connection);
    return connection;
  }

  function giveBack(connection: SqliteConnection): void {
    const next = waiting.shift();
    if (next) next(connection);
    else idle.push(connection);
  }

  return {
    async read<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
      const connection = await take();
      const { unit, end } = openUnit(connection);
      try {
        connection.begin();
        return await work(unit);
      } finally {
        end();
        // Nothing was written: ending is ending, whichever way the work went.
        if (connection.raw.inTransaction) connection.rollback();
        giveBack(connection);
      }
    },
    close(): void {
      for (const connection of opened) connection.close();
    },
  };
}
