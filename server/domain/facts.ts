import type { Fact } from '../ports/event-publisher.ts';

/** Facts are appended in the unit that caused them; subscribers hear of them after its commit. */
export interface FactStore {
  append(fact: Fact): Promise<void>;
}
