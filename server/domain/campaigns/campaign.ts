import type { AccountId, CampaignId, SpaceId } from '../../../shared/ids.ts';
import type { OwnerBank } from '../interview/index.ts';

export interface CampaignSettings {
  /** Said on the card and in the invitation; null: nothing is given for answering. */
  incentive: string | null;
  /** What is asked about when the trigger names nothing, e.g. "your order". */
  defaultItem: string;
  /** What text messages call it, where `defaultItem` is too long for them. */
  smsItem?: string | null;
  /** BCP 47: of conversations whose customer's language is not known; absent: the space's. */
  locale?: string | null;
  /** Which way a customer with both addresses is asked: the first; absent or empty: by e-mail. */
  channels?: readonly Channel[] | null;
  /** The owner's own choice of content questions; absent: the bank as it is. */
  bank?: OwnerBank | null;
}

export type Channel = 'email' | 'sms';

/** What an invitation says and how it is followed up. */
export interface Campaign {
  id: CampaignId;
  accountId: AccountId;
  spaceId: SpaceId;
  name: string;
  settings: CampaignSettings;
  createdAt: number;
}
