import { type SpaceId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName, may } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SpaceReader } from '../spaces/index.ts';
import type { Campaign } from './campaign.ts';
import { type CampaignEdit, checkCampaign } from './check-campaign.ts';
import type { CampaignStore } from './store.ts';
import type { CampaignError } from './update-campaign.ts';

interface CreateCampaignStores {
  spaces: SpaceReader;
  campaigns: CampaignStore;
  facts: FactStore;
}

/** One more campaign of a space. The first one stays the default. */
export function createCampaign(needs: { clock: Clock; ids: Ids }) {
  return async (
    stores: CreateCampaignStores,
    actor: Actor,
    asked: { space: SpaceId; edit: CampaignEdit },
  ): Promise<Result<Campaign, CampaignError | { kind: 'SpaceNotFound' }>> => {
    const space = await stores.spaces.space(actor.accountId, asked.space);
    if (!space) return fail({ kind: 'SpaceNotFound' });
    if (!may(actor, 'settings.write', space.id)) return fail({ kind: 'NotAllowed' });
    const at = needs.clock.now();
    // Nothing stood before, so everything is judged.
    const blank: Campaign = {
      id: trustId('campaign', needs.ids.uuid()),
      accountId: space.accountId,
      spaceId: space.id,
      name: '',
      settings: { incentive: null, defaultItem: '' },
      createdAt: at,
    };
    const checked = checkCampaign(asked.edit, blank, space.settings.locale);
    if (!checked.ok) return fail({ kind: 'CampaignInvalid', problems: checked.error });
    const campaign = { ...blank, ...checked.value };
    await stores.campaigns.addCampaign(campaign);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: space.accountId,
      spaceId: space.id,
      kind: 'campaign.created',
      subject: campaign.id,
      actor: actorName(actor),
      data: { name: campaign.name },
      at,
    });
    return ok(campaign);
  };
}
