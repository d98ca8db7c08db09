import type { AccountId, CampaignId, SpaceId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Campaign } from './campaign.ts';

export interface CampaignReader {
  campaign(accountId: AccountId, id: CampaignId): Promise<Campaign | null>;
  /** The space's first campaign: what a trigger that names none gets. */
  defaultCampaign(accountId: AccountId, space: SpaceId): Promise<Campaign | null>;
  /** Oldest first: the first is the default. */
  campaignsOfSpace(accountId: AccountId, space: SpaceId): Promise<Campaign[]>;
  /** Newest first; `space` null: those of the whole account. */
  campaignPage(accountId: AccountId, space: SpaceId | null, page: PageRequest): Promise<Page<Campaign>>;
}
export interface CampaignStore extends CampaignReader {
  addCampaign(campaign: Campaign): Promise<void>;
  /** Its name and settings; it stays in its account and space. */
  saveCampaign(campaign: Campaign): Promise<void>;
}
