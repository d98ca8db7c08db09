import type { Campaign } from '../../../domain/campaigns/index.ts';
import type { SpaceSettings } from '../../../domain/spaces/index.ts';
import type { Wall } from '../../../domain/walls/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

/** A space and what is set up in it: campaigns and walls. */
export function spaceTables(k: Kit, { accounts }: AccessTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const spaces = k.table(
    'spaces',
    {
      id: k.id('space').primaryKey(),
      accountId: accountId(),
      slug: k.text().notNull(),
      name: k.text().notNull(),
      settings: k.json<SpaceSettings>().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('spaces_slug').on(t.accountId, t.slug)],
  );
  const spaceId = () =>
    k
      .id('space', 'space_id')
      .notNull()
      .references(() => spaces.id);

  const campaigns = k.table(
    'campaigns',
    {
      id: k.id('campaign').primaryKey(),
      accountId: accountId(),
      spaceId: spaceId(),
      name: k.text().notNull(),
      settings: k.json<Campaign['settings']>().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [
      k.index('campaigns_space').on(t.spaceId, t.createdAt, t.id),
      k.index('campaigns_account').on(t.accountId, t.createdAt, t.id),
    ],
  );

  const walls = k.table(
    'walls',
    {
      id: k.id('wall').primaryKey(),
      accountId: accountId(),
      spaceId: spaceId(),
      slug: k.text().notNull().unique(),
      name: k.text().notNull(),
      settings: k.json<Wall['settings']>().notNull(),
      generation: k.int().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [k.index('walls_space').on(t.spaceId), k.index('walls_account').on(t.accountId, t.createdAt, t.id)],
  );

  return { spaces, campaigns, walls };
}
export type SpaceTables = ReturnType<typeof spaceTables>;
