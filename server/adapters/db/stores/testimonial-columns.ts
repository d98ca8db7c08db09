import { getTableColumns } from 'drizzle-orm';
import type { Schema } from '../schema/make-schema.ts';

/** A testimonial as the domain knows it: without what is derived for the indexes. */
export function testimonialColumns(t: Schema) {
  const { publishable: _, source: __, ...columns } = getTableColumns(t.testimonials);
  return columns;
}
