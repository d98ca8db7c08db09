import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import { owner, pendingTestimonial, shelf } from './fixtures/shelf.ts';
import { moderateTestimonial } from './moderate-testimonial.ts';
import { submitTestimonial } from './submit-testimonial.ts';
import { withdrawTestimonial } from './withdraw-testimonial.ts';

const conversationId = trustId('conversation', '0195f3a0-0000-7000-8000-0000000000c0');
const submitted = pendingTestimonial({ conversationId });
const {
  id,
  status,
  approvedHash,
  approvedAt,
  approvedBy,
  featured,
  tags,
  reply,
  image,
  createdAt,
  updatedAt,
  submittedAt,
  ...words
} = submitted;

describe('submitting the words of a conversation', () => {
  it('makes one testimonial a conversation, pending', async () => {
    const { needs, stores, facts } = shelf();
    const first = await submitTestimonial(needs)(stores, words);
    const second = await submitTestimonial(needs)(stores, { ...words, body: 'Other words.', contentHash: 'hash-2' });
    expect(second.id).toBe(first.id);
    expect(facts.map((fact) => fact.kind)).toEqual(['testimonial.created', 'testimonial.updated']);
    expect(second.status).toBe('pending');
  });

  it('keeps an approval for the same words and voids it for others', async () => {
    const { needs, stores, get } = shelf(submitted);
    await moderateTestimonial(needs)(stores, owner, id, { type: 'approve', contentHash: words.contentHash });
    await submitTestimonial(needs)(stores, words);
    expect(get()?.status).toBe('approved');
    await submitTestimonial(needs)(stores, { ...words, body: 'It was fine.', contentHash: 'hash-2' });
    expect(get()).toMatchObject({ status: 'pending', approvedHash: null, body: 'It was fine.' });
  });

  it('is pending again when the customer comes back after taking it all away', async () => {
    const { needs, stores, get } = shelf(submitted);
    await withdrawTestimonial(needs)(stores, submitted);
    expect(get()).toMatchObject({ status: 'withdrawn', approvedHash: null });
    await submitTestimonial(needs)(stores, words);
    expect(get()?.status).toBe('pending');
  });
});
