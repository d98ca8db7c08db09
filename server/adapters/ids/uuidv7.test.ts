import { describe, expect, it } from 'vitest';
import { uuidv7Ids } from './uuidv7.ts';

describe('ids', () => {
  it('makes UUIDs of version 7 that sort by the time of making', () => {
    const ids = uuidv7Ids();
    const made = Array.from({ length: 5000 }, () => ids.uuid());
    expect(new Set(made).size).toBe(5000);
    expect([...made].sort()).toEqual(made);
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('makes secrets of the asked length that never repeat', () => {
    const ids = uuidv7Ids();
    const made = Array.from({ length: 1000 }, () => ids.secret(20));
    expect(new Set(made).size).toBe(1000);
    for (const secret of made) expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{32}$/);
  });
});
