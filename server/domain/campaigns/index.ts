export type { Campaign, CampaignSettings, Channel } from './campaign.ts';
export { createCampaign } from './create-campaign.ts';
export type { CampaignReader, CampaignStore } from './store.ts';
export { type CampaignEdit, type CampaignError, updateCampaign } from './update-campaign.ts';
