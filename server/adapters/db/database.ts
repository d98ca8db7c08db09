import type { Clock } from '../../ports/clock.ts';
import type { EventPublisher } from '../../ports/event-publisher.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { Readers, Stores } from './stores/stores.ts';

export interface DatabaseNeeds {
  clock: Clock;
  /** Told of each unit's facts after its commit, before its promise resolves. */
  publisher: EventPublisher;
  logger: Logger;
}

export interface Integrity {
  ok: boolean;
  /** What is wrong, in the database's words; empty when nothing is. */
  problems: string[];
}

export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  readonly uow: UnitOfWork<Stores, Readers>;
  /** A whole copy of the last committed state, checked before it gets its name. Postgres: throws and names pg_dump. */
  backup(toFile: string): Promise<void>;
  integrity(): Promise<Integrity>;
  /** For `doctor`: engine, version, where it is, migrations, size. No secrets. */
  info(): Promise<Record<string, string | number>>;
  /** Waits for what was asked so far, then lets go of the data folder. */
  close(): Promise<void>;
}

/** Tells the publisher; a publisher that throws has a bug, but the unit is committed and must be acknowledged. */
export function tell({ publisher, logger }: DatabaseNeeds): EventPublisher['published'] {
  return (facts) => {
    try {
      publisher.published(facts);
    } catch (error) {
      logger.error('A subscriber threw when told of committed facts', error, { facts: facts.length });
    }
  };
}
