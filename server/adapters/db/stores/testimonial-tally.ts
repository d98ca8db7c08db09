import type { Testimonial } from '../../../domain/testimonials/index.ts';

const STARS = ['one', 'two', 'three', 'four', 'five'] as const;

export const tallied = ['pending', 'approved', 'archived', 'withdrawn', 'shown', ...STARS] as const;
export type Tally = Record<(typeof tallied)[number], number>;
type Counted = Pick<Testimonial, 'status' | 'rating' | 'provenance' | 'consent' | 'test'>;

/** The customer agreed to publish, or it was collected elsewhere, where we cannot ask; and no test key made it. */
export function isPublishable(testimonial: Omit<Counted, 'status' | 'rating'>): boolean {
  const { consent, provenance, test } = testimonial;
  return !test && (consent?.purposes.publish ?? provenance === 'import');
}

/**
 * What one testimonial adds to its space's counts. A rating counts whatever the owner decided about the words, and only with
 * its customer's consent: whoever imports chooses what to import, and an average of chosen ratings says nothing.
 */
export function tallyOf(testimonial: Counted | null): Tally {
  const tally = Object.fromEntries(tallied.map((name) => [name, 0])) as Tally; // `tallied` lists the keys
  if (!testimonial) return tally;
  tally[testimonial.status] = 1;
  if (!isPublishable(testimonial) || testimonial.status === 'withdrawn') return tally;
  if (testimonial.status === 'approved') tally.shown = 1;
  const star = testimonial.rating === null || testimonial.consent === null ? undefined : STARS[testimonial.rating - 1];
  if (star) tally[star] = 1;
  return tally;
}

export function difference(after: Tally, before: Tally): Tally {
  return Object.fromEntries(tallied.map((name) => [name, after[name] - before[name]])) as Tally; // as above
}
