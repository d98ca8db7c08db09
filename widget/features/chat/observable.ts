/** One value, and whoever wants to know that it changed. @preact/signals-core does the same and more for 1.8 KB of 24. */
export interface Observable<T> {
  readonly value: T;
  /** Returns its undo. */
  subscribe(listener: () => void): () => void;
}

export interface Settable<T> extends Observable<T> {
  value: T;
}

export function observable<T>(first: T): Settable<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
