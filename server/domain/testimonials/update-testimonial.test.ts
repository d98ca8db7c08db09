import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import { keyActor } from '../access/index.ts';
import { account, owner, pendingTestimonial, shelf } from './fixtures/shelf.ts';
import { type TestimonialChange, updateTestimonial } from './update-testimonial.ts';

const approved = pendingTestimonial({
  status: 'approved',
  approvedHash: 'hash-1',
  approvedAt: 1,
  approvedBy: 'member:1',
});

async function changing(change: TestimonialChange, testimonial = pendingTestimonial(), actor = owner) {
  const stand = shelf(testimonial);
  const result = await updateTestimonial(stand.needs)(stand.stores, actor, testimonial.id, change);
  return { stand, result, after: stand.get(), kinds: stand.facts.map(({ kind }) => kind) };
}

describe('several decisions at once', () => {
  it('are one change, and each is told', async () => {
    const { after, kinds, stand } = await changing({ status: 'approved', featured: true, tags: ['bread', ' bread '] });
    expect(after).toMatchObject({
      status: 'approved',
      approvedHash: 'hash-1',
      approvedAt: 1000,
      approvedBy: 'member:0195f3a0-0000-7000-8000-00000000000d',
      featured: true,
      tags: ['bread'],
      updatedAt: 1000,
    });
    expect(kinds).toEqual(['testimonial.approved', 'testimonial.featured', 'testimonial.updated']);
    expect(stand.facts.map(({ data }) => data.wasPublic)).toEqual([false, true, true]);
    expect(stand.bumps()).toBe(1);
  });

  it.each<[string, TestimonialChange, string[]]>([
    ['archived', { status: 'archived' }, ['testimonial.archived']],
    ['pending', { status: 'pending' }, ['testimonial.updated']],
  ])('take a shown one to %s', async (status, change, told) => {
    const { after, kinds, stand } = await changing(change, { ...approved, featured: true });
    expect([after?.status, kinds]).toEqual([status, told]);
    expect(stand.facts[0]?.data).toMatchObject({ was: 'approved', is: status, wasPublic: true });
  });

  it('forget the approval of what is pending again, and keep that of what is archived', async () => {
    expect((await changing({ status: 'pending' }, approved)).after).toMatchObject({
      approvedHash: null,
      approvedBy: null,
    });
    const archived = (await changing({ status: 'archived' }, { ...approved, featured: true })).after;
    expect(archived).toMatchObject({ approvedHash: 'hash-1', featured: false });
  });

  it('bring an archived one back to the words as they now stand', async () => {
    const { after } = await changing(
      { status: 'approved' },
      pendingTestimonial({ status: 'archived', contentHash: 'hash-2' }),
    );
    expect(after).toMatchObject({ status: 'approved', approvedHash: 'hash-2' });
  });

  it.each<TestimonialChange>([{}, { status: 'approved' }, { featured: false, tags: [] }])(
    'that change nothing are no change: %j',
    async (change) => {
      const { stand, result } = await changing(change, approved);
      expect([result, stand.facts, stand.bumps()]).toEqual([{ ok: true, value: approved }, [], 0]);
    },
  );
});

describe('who may not', () => {
  const key = (scopes: ('read' | 'write')[]) =>
    keyActor({
      id: trustId('apiKey', '0195f3a0-0000-7000-8000-0000000000ff'),
      accountId: account,
      scopes,
      test: false,
    });
  const stranger = keyActor({
    id: trustId('apiKey', '0195f3a0-0000-7000-8000-0000000000ff'),
    accountId: trustId('account', '0195f3a0-0000-7000-8000-0000000000fe'),
    scopes: ['read', 'write'],
    test: false,
  });

  it.each([
    ['a key that only reads', key(['read']), pendingTestimonial(), {}, 'NotAllowed'],
    ['another account', stranger, pendingTestimonial(), {}, 'TestimonialNotFound'],
    [
      'anybody, once it was taken back',
      key(['write']),
      pendingTestimonial({ status: 'withdrawn' }),
      {},
      'TestimonialWithdrawn',
    ],
    ['whoever read other words', key(['write']), pendingTestimonial(), { contentHash: 'hash-0' }, 'ContentChanged'],
  ])('%s', async (_who, actor, testimonial, more, kind) => {
    const { stand, result } = await changing({ featured: true, ...more }, testimonial, actor);
    expect(result).toEqual({ ok: false, error: { kind } });
    expect([stand.get(), stand.facts]).toEqual([testimonial, []]);
  });
});
