import type { OwnerBank } from './bank/owner-bank.ts';

/**
 * What one conversation is about. Fixed when the conversation is created, stored with it, handed back on each call:
 * a business that renames itself later does not rewrite what a customer was asked.
 */
export interface InterviewContext {
  business: string;
  /** What is asked about, as the business wrote it: "your celebration cake", "wholesale bread". See `askedItem`. */
  item: string;
  firstName: string | null;
  fullName: string | null;
  /** BCP 47. A locale without a bank of its own is spoken to in the nearest one. */
  locale: string;
  /** Something is given for answering, whatever the answer says. */
  incentive: boolean;
  bankVersion: string;
  /** Where the conversation begins; absent: web. */
  channel?: 'web' | 'sms';
  /** What text messages name; absent: nothing to name. */
  links?: { chat?: string; help?: string };
  /** The text provider answers STOP by itself (Twilio does): no confirmation of ours. */
  providerConfirmsStop?: boolean;
  /** What text messages call the business and the item where the full names are too long for one. */
  smsBusiness?: string;
  smsItem?: string;
  /** Known from the payment: whether the relation is worth a text message. */
  signals?: { insider?: boolean; rewarded?: boolean };
  campaign: {
    /** An owner's own choice of content questions, by bank id; absent: the whole bank. */
    questions?: readonly string[];
    /** The owner's own bank of content questions; wins over `questions`. */
    bank?: OwnerBank;
  };
}
