import type { FactStore } from '../domain/facts.ts';
import type { Fact } from '../ports/event-publisher.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';

/**
 * The same unit of work, which hands the facts of each unit to `raise` when the unit's own work is done and before it commits. Not
 * at each `append`: what a fact is about may be saved only after it.
 */
export function raiseWithFacts<S extends { readonly facts: FactStore }, R>(
  uow: UnitOfWork<S, R>,
  raise: (stores: S, facts: readonly Fact[]) => Promise<void>,
): UnitOfWork<S, R> {
  return {
    read: (work) => uow.read(work),
    run: (work) =>
      uow.run(async (stores) => {
        const facts: Fact[] = [];
        const result = await work(noting(stores, facts));
        if (facts.length > 0) await raise(stores, facts);
        return result;
      }),
  };
}

/** The stores as they are, but for `facts`, which takes notes. */
function noting<S extends { readonly facts: FactStore }>(stores: S, noted: Fact[]): S {
  return Object.create(stores, { facts: { get: () => notingFacts(stores.facts, noted) } });
}

function notingFacts(facts: FactStore, noted: Fact[]): FactStore {
  return {
    ...facts,
    async append(fact) {
      await facts.append(fact);
      noted.push(fact);
    },
  };
}
