import { and, asc, desc, eq } from 'drizzle-orm';
import type { Campaign, CampaignStore } from '../../../domain/campaigns/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function campaignStore(unit: Unit): CampaignStore {
  return {
    campaign: (accountId, id) => unit.first(campaign, { accountId, id }),
    defaultCampaign: (accountId, spaceId) => unit.first(defaultCampaign, { accountId, spaceId }),
    campaignsOfSpace: (accountId, spaceId) => unit.all(campaignsOfSpace, { accountId, spaceId }),
    campaignPage: (accountId, spaceId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          spaceId === null
            ? unit.all(pageOfAccount, { accountId, at, id, rows })
            : unit.all(pageOfSpace, { accountId, spaceId, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    addCampaign: (row) => unit.run(addCampaign, row),
    saveCampaign: (row) => unit.run(saveCampaign, row),
  };
}

const campaign = query('campaigns.campaign', (db, t, p: Of<Pick<Campaign, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.campaigns)
    .where(and(eq(t.campaigns.id, p.id), eq(t.campaigns.accountId, p.accountId)))
    .limit(1),
);
const defaultCampaign = query('campaigns.defaultCampaign', (db, t, p: Of<Pick<Campaign, 'accountId' | 'spaceId'>>) =>
  db
    .select()
    .from(t.campaigns)
    .where(and(eq(t.campaigns.spaceId, p.spaceId), eq(t.campaigns.accountId, p.accountId)))
    .orderBy(asc(t.campaigns.createdAt), asc(t.campaigns.id))
    .limit(1),
);
const campaignsOfSpace = query('campaigns.campaignsOfSpace', (db, t, p: Of<Pick<Campaign, 'accountId' | 'spaceId'>>) =>
  db
    .select()
    .from(t.campaigns)
    .where(and(eq(t.campaigns.spaceId, p.spaceId), eq(t.campaigns.accountId, p.accountId)))
    .orderBy(asc(t.campaigns.createdAt), asc(t.campaigns.id)),
);
interface Position {
  at: number;
  id: string;
  rows: number;
}
const pageOfAccount = query('campaigns.pageOfAccount', (db, t, p: Of<Pick<Campaign, 'accountId'> & Position>) => {
  const order = [t.campaigns.createdAt, t.campaigns.id] as const;
  return db
    .select()
    .from(t.campaigns)
    .where(and(eq(t.campaigns.accountId, p.accountId), before(order, [bound(p.at), bound(p.id)])))
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const pageOfSpace = query(
  'campaigns.pageOfSpace',
  (db, t, p: Of<Pick<Campaign, 'accountId' | 'spaceId'> & Position>) => {
    const order = [t.campaigns.createdAt, t.campaigns.id] as const;
    return db
      .select()
      .from(t.campaigns)
      .where(
        and(
          eq(t.campaigns.spaceId, p.spaceId),
          eq(t.campaigns.accountId, p.accountId),
          before(order, [bound(p.at), bound(p.id)]),
        ),
      )
      .orderBy(...order.map(desc))
      .limit(p.rows);
  },
);
const addCampaign = query('campaigns.addCampaign', (db, t, _: Of<Campaign>) =>
  db.insert(t.campaigns).values(eachColumn(t.campaigns)),
);
const saveCampaign = query('campaigns.saveCampaign', (db, t, p: Of<Campaign>) =>
  db
    .update(t.campaigns)
    .set(setColumns(t.campaigns, 'name', 'settings'))
    .where(and(eq(t.campaigns.id, p.id), eq(t.campaigns.accountId, p.accountId), eq(t.campaigns.spaceId, p.spaceId))),
);
