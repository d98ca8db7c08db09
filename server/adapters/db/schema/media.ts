import type { Media } from '../../../domain/media/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

export function mediaTables(k: Kit, { accounts }: AccessTables) {
  /** What accounts sent; the bytes lie in the blob storage. A testimonial that goes takes its rows with it by its own use case. */
  const media = k.table(
    'media',
    {
      id: k.id('media').primaryKey(),
      accountId: k
        .id('account', 'account_id')
        .notNull()
        .references(() => accounts.id),
      testimonialId: k.id('testimonial', 'testimonial_id'),
      type: k.text().$type<Media['type']>().notNull(),
      width: k.int().notNull(),
      height: k.int().notNull(),
      bytes: k.int().notNull(),
      hash: k.text().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [k.index('media_account').on(t.accountId), k.index('media_testimonial').on(t.testimonialId)],
  );

  return { media };
}
