import { describe, expect, it } from 'vitest';
import { describeFault } from './pino.ts';

describe('what a fault leaves in the log', () => {
  it('says where it happened and why', () => {
    const text = describeFault(new Error('the disk is full', { cause: new TypeError('no space') }));
    expect(text).toContain('Error: the disk is full');
    expect(text).toContain('TypeError: no space');
    expect(text).toContain('pino.test.ts');
  });

  it('never says the parameters of a query, which are customers’ words and addresses', () => {
    const inner = new Error('UNIQUE constraint failed: contacts.email');
    const outer = new Error('Failed query: insert into contacts values (?)\nparams: ana@example.com,Ana', {
      cause: inner,
    });
    const text = describeFault(outer);
    expect(text).not.toContain('ana@example.com');
    expect(text).toContain('UNIQUE constraint failed');
  });
});
