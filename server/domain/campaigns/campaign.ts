import type { AccountId, CampaignId, SpaceId } from '../../../shared/ids.ts';

/** What an invitation says and how it is followed up. */
export interface Campaign {
  id: CampaignId;
  accountId: AccountId;
  spaceId: SpaceId;
  name: string;
  settings: {
    /** Said on the card and in the invitation; null: nothing is given for answering. */
    incentive: string | null;
    /** What is asked about when the trigger names nothing, e.g. "your order". */
    defaultItem: string;
  };
  createdAt: number;
}
