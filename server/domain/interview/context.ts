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
  campaign: {
    /** An owner's own choice of content questions, by bank id; absent: the whole bank. */
    questions?: readonly string[];
  };
}
