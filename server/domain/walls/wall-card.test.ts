import { describe, expect, it } from 'vitest';
import { pendingTestimonial } from '../testimonials/fixtures/shelf.ts';
import { isPublic } from '../testimonials/index.ts';
import { moderationCard, wallCard } from './wall-card.ts';

describe('what a visitor sees of a testimonial', () => {
  it('says nothing twice: a headline out of the same words stays away', () => {
    const body = 'The crust crackles. It keeps until Wednesday.';
    expect(wallCard(pendingTestimonial({ body, headline: 'It keeps until Wednesday.' })).headline).toBeNull();
    expect(wallCard(pendingTestimonial({ body, headline: 'Three winters now' })).headline).toBe('Three winters now');
  });

  it('calls only words that were collected here verified', () => {
    expect(wallCard(pendingTestimonial({ provenance: 'conversation' })).verified).toBe(true);
    expect(wallCard(pendingTestimonial({ provenance: 'import' })).verified).toBe(false);
  });

  it('holds no address, no phone number and no transcript, for visitors and moderators alike', () => {
    const whole = pendingTestimonial({ spans: [{ entry: 'secret-entry', start: 0, end: 1, at: 0 }] });
    for (const card of [wallCard(whole), moderationCard(whole)]) {
      expect(JSON.stringify(card)).not.toMatch(/secret-entry|email|phone/);
    }
  });

  it('is public only as approved: not pending, not changed since, not from a test key', () => {
    const approved = { status: 'approved', approvedHash: 'hash-1' } as const;
    expect(isPublic(pendingTestimonial(approved))).toBe(true);
    expect(isPublic(pendingTestimonial())).toBe(false);
    expect(isPublic(pendingTestimonial({ ...approved, contentHash: 'hash-2' }))).toBe(false);
    expect(isPublic(pendingTestimonial({ ...approved, test: true }))).toBe(false);
  });
});
