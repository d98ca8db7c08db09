import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModerationAction } from '../../../shared/contracts/owner.ts';
import { trustId } from '../../../shared/ids.ts';
import { keyActor, memberActor, ownerFrameActor } from '../access/index.ts';
import { account, member, otherSpace, owner, pendingTestimonial, shelf } from './fixtures/shelf.ts';
import { moderateTestimonial, undoModeration } from './moderate-testimonial.ts';

const id = pendingTestimonial().id;
const approve = { type: 'approve', contentHash: 'hash-1' } as const;

describe('moderating a testimonial', () => {
  it('approves exactly the words that the owner saw', async () => {
    const { needs, stores, get, facts, bumps } = shelf(pendingTestimonial());
    const done = await moderateTestimonial(needs)(stores, owner, id, approve);
    expect(done.ok).toBe(true);
    expect(get()).toMatchObject({
      status: 'approved',
      approvedHash: 'hash-1',
      approvedAt: 1_000,
      approvedBy: `member:${member.id}`,
    });
    expect(facts.map((fact) => fact.kind)).toEqual(['testimonial.approved']);
    expect(bumps()).toBe(1);
  });

  it('refuses to approve words that the customer changed meanwhile', async () => {
    const { needs, stores, get } = shelf(pendingTestimonial({ contentHash: 'hash-2' }));
    expect(await moderateTestimonial(needs)(stores, owner, id, approve)).toEqual({
      ok: false,
      error: { kind: 'ContentChanged' },
    });
    expect(get()?.status).toBe('pending');
  });

  it('leaves alone what the customer took back', async () => {
    const { needs, stores } = shelf(pendingTestimonial({ status: 'withdrawn' }));
    for (const action of [approve, { type: 'archive' }, { type: 'feature', featured: true }] as const) {
      expect(await moderateTestimonial(needs)(stores, owner, id, action)).toEqual({
        ok: false,
        error: { kind: 'TestimonialWithdrawn' },
      });
    }
  });

  it('answers another account’s testimonial, and another space’s, like none at all', async () => {
    const { needs, stores } = shelf(pendingTestimonial());
    const stranger = memberActor({ ...member, accountId: trustId('account', '0195f3a0-0000-7000-8000-0000000000ff') });
    const framed = ownerFrameActor(member, otherSpace);
    for (const actor of [stranger, framed]) {
      expect(await moderateTestimonial(needs)(stores, actor, id, approve)).toEqual({
        ok: false,
        error: { kind: 'TestimonialNotFound' },
      });
    }
  });

  it('lets nobody moderate who may only look', async () => {
    const { needs, stores } = shelf(pendingTestimonial());
    const viewer = memberActor({ ...member, role: 'viewer' });
    const reader = keyActor({ id: trustId('apiKey', member.id), accountId: account, scopes: ['read'], test: false });
    for (const actor of [viewer, reader]) {
      expect(await moderateTestimonial(needs)(stores, actor, id, approve)).toEqual({
        ok: false,
        error: { kind: 'NotAllowed' },
      });
    }
  });

  it('takes a highlight only inside the words, in order, and never through the middle of a character', async () => {
    const { needs, stores } = shelf(pendingTestimonial());
    const highlight = (ranges: { start: number; end: number }[]) =>
      moderateTestimonial(needs)(stores, owner, id, { type: 'highlight', ranges });
    expect((await highlight([{ start: 4, end: 18 }])).ok).toBe(true);
    const emoji = pendingTestimonial().body.indexOf('🥖');
    for (const ranges of [
      [{ start: 0, end: 999 }],
      [{ start: 5, end: 5 }],
      [
        { start: 5, end: 9 },
        { start: 2, end: 4 },
      ],
      [{ start: 0, end: emoji + 1 }],
    ]) {
      expect(await highlight(ranges)).toEqual({ ok: false, error: { kind: 'InvalidRange' } });
    }
  });

  it('never changes a word, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 12 }), async (actions) => {
        const { needs, stores, get } = shelf(pendingTestimonial());
        for (const action of actions) await moderateTestimonial(needs)(stores, owner, id, action);
        const { body, author, rating, contentHash, headline } = pendingTestimonial();
        expect(get()).toMatchObject({ body, author, rating, contentHash, headline });
      }),
    );
  });

  it('undoes any run of actions back to where it began', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 12 }), async (actions) => {
        const { needs, stores, get } = shelf(pendingTestimonial());
        const undos: string[] = [];
        for (const action of actions) {
          const done = await moderateTestimonial(needs)(stores, owner, id, action);
          if (done.ok && done.value.undo) undos.unshift(done.value.undo);
        }
        for (const undo of undos) expect((await undoModeration(needs)(stores, owner, undo)).ok).toBe(true);
        expect({ ...get(), updatedAt: 1 }).toEqual(pendingTestimonial());
      }),
    );
  });

  it('undoes nothing for a token that is not ours, and nothing over words that changed', async () => {
    const { needs, stores } = shelf(pendingTestimonial());
    const done = await moderateTestimonial(needs)(stores, owner, id, approve);
    const undo = done.ok ? (done.value.undo ?? '') : '';
    expect(await undoModeration(needs)(stores, owner, undo.replace('pending', 'approved'))).toEqual({
      ok: false,
      error: { kind: 'InvalidUndo' },
    });
    expect(await undoModeration(needs)(stores, owner, 'no token')).toEqual({
      ok: false,
      error: { kind: 'InvalidUndo' },
    });
    await stores.testimonials.saveTestimonial(pendingTestimonial({ contentHash: 'hash-2' }));
    expect(await undoModeration(needs)(stores, owner, undo)).toEqual({ ok: false, error: { kind: 'ContentChanged' } });
  });
});

const anyAction: fc.Arbitrary<ModerationAction> = fc.oneof<fc.Arbitrary<ModerationAction>[]>(
  fc.constant(approve),
  fc.constant({ type: 'archive' } as const),
  fc.constant({ type: 'restore' } as const),
  fc.boolean().map((featured) => ({ type: 'feature' as const, featured })),
  fc.constant<ModerationAction>({ type: 'highlight', ranges: [{ start: 0, end: 9 }] }),
  fc
    .array(fc.string({ minLength: 1, maxLength: 10 }), { maxLength: 3 })
    .map((tags) => ({ type: 'tag' as const, tags })),
  fc.string({ maxLength: 50 }).map((text) => ({ type: 'reply' as const, text })),
);
