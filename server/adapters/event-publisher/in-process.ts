import type { EventPublisher, Fact } from '../../ports/event-publisher.ts';
import type { Logger } from '../../ports/logger.ts';

export interface FactRelay extends EventPublisher {
  /** Answers the undo. A listener that throws is logged and does not hurt the others. */
  subscribe(listener: (facts: readonly Fact[]) => void): () => void;
}

/** One fact, many listeners, in this process; told after commit, in order. */
export function createFactRelay(logger: Logger): FactRelay {
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    published(facts) {
      for (const listener of listeners) {
        try {
          listener(facts);
        } catch (cause) {
          logger.error('a listener to facts failed', cause, { kind: facts[0]?.kind ?? null });
        }
      }
    },
  };
}
