import { makeReady, type ReadyWall, type WallRead } from './ready-wall.ts';

export interface WallCache {
  /** Without waiting; undefined: not ready, ask `load`. */
  ready(key: string): ReadyWall | undefined;
  load(key: string): Promise<ReadyWall | null>;
  /** Called when something committed that changes what a space's walls show, before its writer is answered: the very next read is new. */
  invalidate(space: string): void;
}

/** Walls held at most; past it the oldest goes. A wall is some 30 KB in three encodings. */
const MOST = 2000;

/**
 * Keeps walls ready by the key they were asked for (id or slug). A page that was read before an invalidation is never kept:
 * `era` tells, so that a slow reader cannot put back what has just changed.
 */
export function createWallCache(read: (key: string) => Promise<WallRead | null>): WallCache {
  let era = 0;
  const kept = new Map<string, ReadyWall>();
  const loading = new Map<string, Promise<ReadyWall | null>>();

  const fetchOnce = async (key: string): Promise<ReadyWall | null> => {
    const started = era;
    const found = await read(key);
    if (!found) return null;
    const made = makeReady(found);
    if (era === started) keep(key, made);
    return made;
  };
  const keep = (key: string, made: ReadyWall) => {
    const oldest = kept.size >= MOST ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
  };
  return {
    ready: (key) => kept.get(key),
    load(key) {
      const present = kept.get(key);
      if (present) return Promise.resolve(present);
      const flightKey = `${era}:${key}`;
      const flying = loading.get(flightKey) ?? fetchOnce(key).finally(() => loading.delete(flightKey));
      loading.set(flightKey, flying);
      return flying;
    },
    invalidate(space) {
      era += 1;
      for (const [key, ready] of kept) if (ready.space === space) kept.delete(key);
    },
  };
}
