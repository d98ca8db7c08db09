import type { Testimonial } from '../../../domain/testimonials/index.ts';

const STARS = ['one', 'two', 'three', 'four', 'five'] as const;

export const tallied = ['pending', 'approved', 'archived', 'withdrawn', 'shown', ...STARS] as const;
export type Tally = Record<(typeof tallied)[number], number>;
type Counted = Pick<Testimonial, 'status' | 'rating'> & { publishable: boolean };

/** The customer agreed to publish, and no test key made it. */
export function isPublishable(testimonial: Pick<Testimonial, 'consent' | 'test'>): boolean {
  return testimonial.consent?.purposes.publish === true && !testimonial.test;
}

/** What one testimonial adds to its space's counts. A rating counts whatever the owner decided about the words. */
export function tallyOf(testimonial: Counted | null): Tally {
  const tally = Object.fromEntries(tallied.map((name) => [name, 0])) as Tally; // `tallied` lists the keys
  if (!testimonial) return tally;
  tally[testimonial.status] = 1;
  if (!testimonial.publishable || testimonial.status === 'withdrawn') return tally;
  if (testimonial.status === 'approved') tally.shown = 1;
  const star = testimonial.rating === null ? undefined : STARS[testimonial.rating - 1];
  if (star) tally[star] = 1;
  return tally;
}

export function difference(after: Tally, before: Tally): Tally {
  return Object.fromEntries(tallied.map((name) => [name, after[name] - before[name]])) as Tally; // as above
}
