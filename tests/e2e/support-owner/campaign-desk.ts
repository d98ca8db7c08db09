import type { Express } from 'express';
import { systemActor } from '../../../server/domain/access/index.ts';
import { type Campaign, updateCampaign } from '../../../server/domain/campaigns/index.ts';
import { choosableBank } from '../../../server/domain/interview/index.ts';
import { defaultSpaceSettings, type Space } from '../../../server/domain/spaces/index.ts';
import type { CampaignEdit, CampaignList, CampaignRow } from '../../../shared/contracts/campaign.ts';
import { trustId } from '../../../shared/ids.ts';

const accountId = trustId('account', '018f0000-0000-7000-8000-000000000001');
const space: Space = {
  id: trustId('space', '018f0000-0000-7000-8000-000000000002'),
  accountId,
  slug: 'brindle-lane',
  name: 'Brindle Lane',
  settings: defaultSpaceSettings,
  createdAt: 0,
};

export interface CampaignDesk {
  campaign: Campaign;
  /** Every edit as it came. */
  edits: CampaignEdit[];
}

export const aCampaignDesk = (): CampaignDesk => ({
  edits: [],
  campaign: {
    id: trustId('campaign', '018f0000-0000-7000-8000-000000000003'),
    accountId,
    spaceId: space.id,
    name: 'After an order',
    settings: { incentive: null, defaultItem: 'your order' },
    createdAt: 0,
  },
});

/** The console's campaign routes over one campaign in memory; what may be saved is decided by the rules themselves. */
export function campaignRoutes(app: Express, stage: { desk: CampaignDesk }): void {
  app.get('/console/api/spaces/:space/campaigns', (_request, response) => {
    const list: CampaignList = {
      campaigns: [rowOf(stage.desk.campaign)],
      choice: choosableBank(),
      business: { name: space.name, smsName: null, locale: 'en' },
    };
    response.json(list);
  });
  app.put('/console/api/spaces/:space/campaigns/:campaign', async ({ body }, response) => {
    stage.desk.edits.push(body);
    const asked = { space, id: stage.desk.campaign.id, edit: body };
    const saved = await updateCampaign({ clock: { now: () => 0 }, ids: { uuid: () => 'f', secret: () => 's' } })(
      storesOf(stage.desk),
      systemActor(accountId),
      asked,
    );
    if (saved.ok) return void response.json(rowOf(saved.value));
    const found = saved.error.kind === 'CampaignInvalid' ? saved.error.problems : [];
    const problems = found.map(({ path, message }) => ({ field: path, message }));
    response.status(422).json({ error: { code: 'invalid_request', ...problems[0], problems } });
  });
}

function storesOf(desk: CampaignDesk) {
  return {
    campaigns: {
      campaign: async () => desk.campaign,
      defaultCampaign: async () => desk.campaign,
      campaignsOfSpace: async () => [desk.campaign],
      campaignPage: async () => ({ items: [], nextCursor: null }),
      addCampaign: async () => undefined,
      saveCampaign: async (saved: Campaign) => {
        desk.campaign = saved;
      },
    },
    walls: { bumpWalls: async () => [] },
    facts: { append: async () => undefined },
  };
}

function rowOf({ id, name, settings }: Campaign): CampaignRow {
  const { incentive, defaultItem, smsItem = null, locale = null, bank = null } = settings;
  return { id, name, incentive, defaultItem, smsItem, locale, bank };
}
