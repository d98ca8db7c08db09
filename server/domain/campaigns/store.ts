import type { AccountId, CampaignId, SpaceId } from '../../../shared/ids.ts';
import type { Campaign } from './campaign.ts';

export interface CampaignReader {
  campaign(accountId: AccountId, id: CampaignId): Promise<Campaign | null>;
  /** The space's first campaign: what a trigger that names none gets. */
  defaultCampaign(accountId: AccountId, space: SpaceId): Promise<Campaign | null>;
}
export interface CampaignStore extends CampaignReader {
  addCampaign(campaign: Campaign): Promise<void>;
}
