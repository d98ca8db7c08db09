import type { AccountId, SpaceId } from '../../../shared/ids.ts';

export interface SpaceSettings {
  /** Days in which the same contact is not asked again; 0 turns it off. */
  frequencyDays: number;
  /** BCP 47: of the conversation when nothing else says. */
  locale: string;
  /** `#rrggbb`, or null. */
  accent: string | null;
  /** The page that shows the wall: "Edit on my site" opens it. */
  siteUrl: string | null;
  /** Origins whose pages may frame the owner mode and use one-time codes. */
  origins: string[];
  postalAddress: string | null;
  helpUrl: string | null;
  /** What text messages call the business, where its name is too long for them or not in their alphabet. */
  smsName?: string | null;
  /** Whom text messages name for help: a number or a short address. */
  smsHelp?: string | null;
  /** A sentence about it, for whoever lists spaces. */
  description?: string | null;
  /** Its picture, by an https address of the owner's own. */
  logoUrl?: string | null;
}

/** One brand or location. Its slug is unique in the account. */
export interface Space {
  id: SpaceId;
  accountId: AccountId;
  slug: string;
  name: string;
  settings: SpaceSettings;
  createdAt: number;
}

export const defaultSpaceSettings: SpaceSettings = {
  frequencyDays: 30,
  locale: 'en',
  accent: null,
  siteUrl: null,
  origins: [],
  postalAddress: null,
  helpUrl: null,
};
