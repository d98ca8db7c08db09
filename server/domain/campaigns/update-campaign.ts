import type { CampaignId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName, may } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import type { FieldProblem } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Space } from '../spaces/index.ts';
import type { WallStore } from '../walls/index.ts';
import type { Campaign } from './campaign.ts';
import { type CampaignEdit, checkCampaign } from './check-campaign.ts';
import type { CampaignStore } from './store.ts';

export type { CampaignEdit } from './check-campaign.ts';

export type CampaignError =
  | { kind: 'CampaignNotFound' }
  | { kind: 'NotAllowed' }
  | { kind: 'CampaignInvalid'; problems: FieldProblem[] };

interface UpdateCampaignStores {
  campaigns: CampaignStore;
  walls: Pick<WallStore, 'bumpWalls'>;
  facts: FactStore;
}
interface Asked {
  space: Space;
  id: CampaignId;
  edit: CampaignEdit;
}

/**
 * Saves what a campaign asks and says. Conversations that have begun keep what they began with: their context holds it.
 * What a wall says about rewards changes at once.
 */
export function updateCampaign(needs: { clock: Clock; ids: Ids }) {
  return async (
    stores: UpdateCampaignStores,
    actor: Actor,
    { space, id, edit }: Asked,
  ): Promise<Result<Campaign, CampaignError>> => {
    if (!may(actor, 'settings.write', space.id)) return fail({ kind: 'NotAllowed' });
    const before = await stores.campaigns.campaign(space.accountId, id);
    if (before?.spaceId !== space.id) return fail({ kind: 'CampaignNotFound' });
    const checked = checkCampaign(edit, before, space.settings.locale);
    if (!checked.ok) return fail({ kind: 'CampaignInvalid', problems: checked.error });
    const saved: Campaign = { ...before, ...checked.value };
    const changed = changesOf(before, saved);
    if (changed.length === 0) return ok(saved);
    await stores.campaigns.saveCampaign(saved);
    if (changed.includes('incentive')) await stores.walls.bumpWalls(space.id);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: space.accountId,
      spaceId: space.id,
      kind: 'campaign.updated',
      subject: id,
      actor: actorName(actor),
      data: { changed },
      at: needs.clock.now(),
    });
    return ok(saved);
  };
}

const parts = ['incentive', 'defaultItem', 'smsItem', 'locale', 'channels', 'bank'] as const;

function changesOf(before: Campaign, now: Campaign): string[] {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);
  return [
    ...(before.name === now.name ? [] : ['name']),
    ...parts.filter((part) => differs(before.settings[part], now.settings[part])),
  ];
}
