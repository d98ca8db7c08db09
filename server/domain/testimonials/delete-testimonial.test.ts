import { expect, it } from 'vitest';
import { deleteTestimonial } from './delete-testimonial.ts';
import { otherSpace, owner, pendingTestimonial, shelf, space } from './fixtures/shelf.ts';

const consent = {
  textHash: 'hash-1',
  purposes: { publish: true, identity: true, ads: false },
  text: 'You may publish this.',
  version: '1',
  locale: 'en',
  channel: 'web' as const,
  seq: 9,
  at: 1,
};

it('leaves of the words a receipt alone: what was agreed to, and the hash', async () => {
  const one = pendingTestimonial({ status: 'approved', approvedHash: 'hash-1', consent });
  const stand = shelf(one);
  expect((await deleteTestimonial(stand.needs)(stand.stores, owner, one.id)).ok).toBe(true);
  expect([stand.get(), stand.bumps()]).toEqual([undefined, 1]);
  expect(stand.facts).toMatchObject([
    {
      kind: 'testimonial.deleted',
      subject: one.id,
      spaceId: space,
      data: { id: one.id, spaceId: space, was: 'approved', wasPublic: true, contentHash: 'hash-1', consent },
    },
  ]);
  expect(JSON.stringify(stand.facts)).not.toContain('crust');
});

it('is of the spaces that the actor has', async () => {
  const one = pendingTestimonial();
  const stand = shelf(one);
  const elsewhere = { ...owner, spaces: new Set([otherSpace]) };
  const refused = await deleteTestimonial(stand.needs)(stand.stores, elsewhere, one.id);
  expect(refused).toEqual({ ok: false, error: { kind: 'TestimonialNotFound' } });
  expect([stand.get(), stand.facts]).toEqual([one, []]);
});
