import { and, asc, eq } from 'drizzle-orm';
import type { Campaign, CampaignStore } from '../../../domain/campaigns/index.ts';
import { eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function campaignStore(unit: Unit): CampaignStore {
  return {
    campaign: (accountId, id) => unit.first(campaign, { accountId, id }),
    defaultCampaign: (accountId, spaceId) => unit.first(defaultCampaign, { accountId, spaceId }),
    campaignsOfSpace: (accountId, spaceId) => unit.all(campaignsOfSpace, { accountId, spaceId }),
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
const addCampaign = query('campaigns.addCampaign', (db, t, _: Of<Campaign>) =>
  db.insert(t.campaigns).values(eachColumn(t.campaigns)),
);
const saveCampaign = query('campaigns.saveCampaign', (db, t, p: Of<Campaign>) =>
  db
    .update(t.campaigns)
    .set(setColumns(t.campaigns, 'name', 'settings'))
    .where(and(eq(t.campaigns.id, p.id), eq(t.campaigns.accountId, p.accountId), eq(t.campaigns.spaceId, p.spaceId))),
);
