export type { Campaign } from './campaign.ts';
export type { CampaignReader, CampaignStore } from './store.ts';
