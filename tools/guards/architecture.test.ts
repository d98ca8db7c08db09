import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cruiseTree, FEWEST_MODULES, RULES } from './architecture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const canary = fileURLToPath(new URL('../architecture-canary/', import.meta.url));
const rulesOf = (violations: string[]) => [...new Set(violations.map((line) => line.split(':')[0]))].sort();

describe('the rules of dependency', { timeout: 60_000 }, () => {
  it('each fires on its planted violation', async () => {
    expect(rulesOf((await cruiseTree(canary)).violations)).toEqual([...RULES].sort());
  });

  it('finds none of them in the tree, and has read the tree', async () => {
    const { modules, violations } = await cruiseTree(root);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(FEWEST_MODULES);
  });
});
