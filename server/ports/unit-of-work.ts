/**
 * All writes go through `run`: one unit, atomic, durable when the promise resolves. Units run strictly one after the other.
 * No network while a unit is open: it holds up every other writer. `work` may run more than once (a neighbour in its group
 * failed, another node was in the way), of which one run counts: what it does outside its stores would be repeated.
 * `read` sees the last committed state, on a connection that cannot write.
 */
export interface UnitOfWork<Stores, Readers = unknown> {
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  read<T>(work: (readers: Readers) => Promise<T>): Promise<T>;
}
