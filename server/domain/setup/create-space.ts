import { type AccountId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AccessStore } from '../access/index.ts';
import type { Campaign, CampaignStore } from '../campaigns/index.ts';
import { shortForTexts, smsNameProblem } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { defaultSpaceSettings, type Space, type SpaceSettings, type SpaceStore } from '../spaces/index.ts';
import type { Wall, WallStore } from '../walls/index.ts';

export interface SetupNeeds {
  clock: Clock;
  ids: Ids;
}
export interface CreateSpaceStores {
  access: AccessStore;
  spaces: SpaceStore;
  campaigns: CampaignStore;
  walls: WallStore;
}
export interface MadeSpace {
  space: Space;
  campaign: Campaign;
  wall: Wall;
}

/** A space with what it needs to work: a campaign to ask by and a wall to show. The account's first becomes its default. */
export function createSpace(needs: SetupNeeds) {
  return async (
    stores: CreateSpaceStores,
    accountId: AccountId,
    asked: { name: string; slug: string },
  ): Promise<Result<MadeSpace, { kind: 'SlugTaken' }>> => {
    if (await stores.spaces.spaceBySlug(accountId, asked.slug)) return fail({ kind: 'SlugTaken' });
    const createdAt = needs.clock.now();
    const base = { accountId, createdAt };
    const space: Space = {
      ...base,
      ...asked,
      id: trustId('space', needs.ids.uuid()),
      settings: settingsFor(asked.name),
    };
    const campaign: Campaign = {
      ...base,
      id: trustId('campaign', needs.ids.uuid()),
      spaceId: space.id,
      name: 'Default',
      settings: { incentive: null, defaultItem: 'your experience with us', smsItem: 'your experience' },
    };
    const wall: Wall = {
      ...base,
      id: trustId('wall', needs.ids.uuid()),
      spaceId: space.id,
      slug: await freeWallSlug(needs, stores, asked.slug),
      name: asked.name,
      settings: { design: 'masonry', theme: 'auto' },
      generation: 1,
    };
    await stores.spaces.addSpace(space);
    await stores.campaigns.addCampaign(campaign);
    await stores.walls.addWall(wall);
    const account = await stores.access.account(accountId);
    if (account?.defaultSpaceId === null) await stores.access.setDefaultSpace(accountId, space.id);
    return ok({ space, campaign, wall });
  };
}

/** A name too long for text messages gets a short one, which the owner sees in the settings and may better. */
function settingsFor(name: string): SpaceSettings {
  if (smsNameProblem(name, 'biz', defaultSpaceSettings.locale) === null) return defaultSpaceSettings;
  return { ...defaultSpaceSettings, smsName: shortForTexts(name, 'biz') || null };
}

/** Wall slugs are unique in the installation: the space's own where it is free, else with a tail. */
async function freeWallSlug(needs: SetupNeeds, stores: CreateSpaceStores, slug: string): Promise<string> {
  return (await stores.walls.publicWall(slug)) ? `${slug}-${needs.ids.secret(4)}` : slug;
}
