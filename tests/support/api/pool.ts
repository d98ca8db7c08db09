/** Runs the works a few at a time; the first that throws ends it. */
export async function inTurn<T>(works: Iterable<T>, atOnce: number, one: (work: T) => Promise<void>): Promise<void> {
  const iterator = works[Symbol.iterator]();
  const worker = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await one(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Every nth, so that there are `most` of them at most; from another one on each round. */
export function spread<T>(all: readonly T[], most: number, round = 0): T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === round % step);
}
