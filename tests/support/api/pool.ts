/** Runs the works a few at a time; the first that throws ends it. */
export async function inTurn<T>(works: Iterable<T>, atOnce: number, one: (work: T) => Promise<void>): Promise<void> {
  const iterator = works[Symbol.iterator]();
  const worker = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await one(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
