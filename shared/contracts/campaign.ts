import { z } from 'zod';

/** A campaign's own questions, as the console reads and writes them. What they may be is the server's to say. */
const wording = z.object({ web: z.string().optional(), sms: z.string().optional() });

export const ownQuestion = z.object({
  /** `q.…` of the bank, `o.…` of an added one. */
  id: z.string(),
  on: z.boolean(),
  /** By language; absent: the bank's own wording. */
  text: z.record(z.string(), wording).optional(),
  /** Of an added one: what it asks about. */
  slot: z.string().optional(),
});
export type OwnQuestion = z.infer<typeof ownQuestion>;

export const ownBank = z.object({ order: z.enum(['worth', 'listed']), questions: z.array(ownQuestion) });
export type OwnBank = z.infer<typeof ownBank>;

export const campaignRow = z.object({
  id: z.string(),
  name: z.string(),
  /** What is asked about when a trigger names nothing. */
  defaultItem: z.string(),
  /** What text messages call it, where that is too long for them. */
  smsItem: z.string().nullable(),
  incentive: z.string().nullable(),
  /** null: the space's. */
  locale: z.string().nullable(),
  /** null: the bank as it is. */
  bank: ownBank.nullable(),
});
export type CampaignRow = z.infer<typeof campaignRow>;
/** `PUT /console/api/spaces/:space/campaigns/:campaign`; answers the row, or 422 with every field that is wrong. */
export const campaignEdit = campaignRow.omit({ id: true });
export type CampaignEdit = z.infer<typeof campaignEdit>;

/** What there is to choose from: the content questions as the bank words them, in its own order. */
export const questionChoice = z.object({
  languages: z.array(
    z.object({ tag: z.string(), name: z.string(), sms: z.enum(['gsm7', 'ucs2']), dir: z.enum(['ltr', 'rtl']) }),
  ),
  /** What an added question may ask about. */
  slots: z.array(z.string()),
  questions: z.array(
    z.object({
      id: z.string(),
      slot: z.string(),
      text: z.record(z.string(), z.object({ web: z.string(), sms: z.string() })),
    }),
  ),
});
export type QuestionChoice = z.infer<typeof questionChoice>;

/** `GET /console/api/spaces/:space/campaigns`; the first is the default. */
export const campaignList = z.object({
  campaigns: z.array(campaignRow),
  choice: questionChoice,
  /** For a dry run: whom the questions name. */
  business: z.object({ name: z.string(), smsName: z.string().nullable(), locale: z.string() }),
});
export type CampaignList = z.infer<typeof campaignList>;
