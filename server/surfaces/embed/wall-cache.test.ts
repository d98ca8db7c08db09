import { describe, expect, it } from 'vitest';
import type { WallPayload } from '../../../shared/contracts/wall.ts';
import { createWallCache } from './wall-cache.ts';

const payload = (generation: number): { payload: WallPayload; space: string } => ({
  space: 'space-1',
  payload: {
    id: 'w',
    slug: 's',
    spaceName: 'S',
    design: 'masonry',
    theme: 'auto',
    accent: null,
    locale: 'en',
    summary: { average: null, count: 0, spread: [0, 0, 0, 0, 0] },
    cards: [],
    total: 0,
    nextCursor: null,
    generation,
    disclosure: [],
  },
});

describe('the wall cache', () => {
  it('is read once for many who ask at the same time', async () => {
    let reads = 0;
    const cache = createWallCache(async () => {
      reads += 1;
      return payload(1);
    });
    await Promise.all(Array.from({ length: 20 }, () => cache.load('s')));
    expect(reads).toBe(1);
    expect(cache.ready('s')?.payload.generation).toBe(1);
  });

  it('never keeps what was read before an invalidation', async () => {
    const gate: { open?: () => void } = {};
    let generation = 1;
    const cache = createWallCache(async () => {
      const seen = generation;
      if (seen === 1)
        await new Promise<void>((resolve) => {
          gate.open = resolve;
        });
      return payload(seen);
    });
    const slow = cache.load('s');
    generation = 2;
    cache.invalidate('space-1');
    const fresh = await cache.load('s');
    gate.open?.();
    await slow;
    expect(fresh?.payload.generation).toBe(2);
    expect(cache.ready('s')?.payload.generation).toBe(2);
  });

  it('leaves the walls of other spaces ready', async () => {
    const cache = createWallCache(async () => payload(1));
    await cache.load('s');
    cache.invalidate('another space');
    expect(cache.ready('s')).toBeDefined();
    cache.invalidate('space-1');
    expect(cache.ready('s')).toBeUndefined();
  });

  it('gives another ETag to other content, and the same to the same', async () => {
    const one = await createWallCache(async () => payload(1)).load('s');
    const same = await createWallCache(async () => payload(1)).load('s');
    const other = await createWallCache(async () => payload(2)).load('s');
    expect(one?.etag).toBe(same?.etag);
    expect(one?.etag).not.toBe(other?.etag);
  });
});
