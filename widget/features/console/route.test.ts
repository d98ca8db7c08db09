import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from './route.ts';

describe('where one is', () => {
  it('survives being written and read', () => {
    const route = { space: 'brindle-lane', screen: 'inbox', item: 'conv_1' } as const;
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('is the approvals when there is no address', () => {
    expect(parseRoute('')).toEqual({ space: null, screen: 'approvals', item: null });
    expect(parseRoute('#/')).toEqual({ space: null, screen: 'approvals', item: null });
  });

  it('needs no space: as mails and the server’s first lines write it', () => {
    expect(parseRoute('#/outbox')).toEqual({ space: null, screen: 'outbox', item: null });
    expect(parseRoute('#/inbox')).toEqual({ space: null, screen: 'inbox', item: null });
    expect(parseRoute('#/approvals/tst_1')).toEqual({ space: null, screen: 'approvals', item: 'tst_1' });
    expect(parseRoute('#/conversations/cnv_1')).toEqual({ space: null, screen: 'conversations', item: 'cnv_1' });
  });

  it('is a space that has the name of a screen', () => {
    expect(parseRoute('#/inbox/approvals/tst_1')).toEqual({ space: 'inbox', screen: 'approvals', item: 'tst_1' });
  });

  it('is known to be nowhere when the address says nothing that we know', () => {
    expect(parseRoute('#/x/nonsense/%E0%A4%A')).toMatchObject({ space: 'x', item: null, unknown: true });
    expect(parseRoute('#/nonsense')).toMatchObject({ unknown: true });
  });
});
