import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from './route.ts';

describe('where one is', () => {
  it('survives being written and read', () => {
    const route = { space: 'brindle-lane', screen: 'inbox', item: 'conv_1' } as const;
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('is the approvals when the address says nothing that we know', () => {
    expect(parseRoute('')).toEqual({ space: null, screen: 'approvals', item: null });
    expect(parseRoute('#/x/nonsense/%E0%A4%A')).toEqual({ space: 'x', screen: 'approvals', item: null });
  });
});
