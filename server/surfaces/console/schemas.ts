import { z } from 'zod';

export const pageQuery = z.object({ cursor: z.string().max(200).optional(), to: z.string().max(200).optional() });
export const approvalsQuery = pageQuery.extend({
  status: z.enum(['pending', 'approved', 'archived']).default('pending'),
});
export const undoBody = z.object({ undo: z.string().max(20_000) });
export const newKeyBody = z.object({
  name: z.string().trim().min(1, 'Give the key a name.').max(60),
  scopes: z.array(z.enum(['read', 'write'])).min(1, 'Choose at least one scope.'),
  test: z.boolean().default(false),
});
/** Names and addresses are checked by their own rules. */
export const newAppBody = z.object({
  name: z.string().max(500),
  redirectUris: z.array(z.string().max(2000)).max(50),
  public: z.boolean().default(false),
});
export const newSpaceBody = z.object({
  name: z.string().trim().min(1, 'Give the space a name.').max(80),
  slug: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, 'Use small letters, digits and hyphens.'),
});
/** What fits into a text message is the domain's to say. */
const shortText = z
  .string()
  .trim()
  .max(60)
  .nullable()
  .transform((text) => text || null);
export const settingsPatch = z
  .object({
    name: z.string().trim().min(1, 'Give the space a name.').max(80),
    accent: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'A colour looks like #1e5a43.')
      .nullable(),
    siteUrl: z
      .url({ protocol: /^https?$/, error: 'Enter the page’s whole address, with https://.' })
      .max(300)
      .nullable(),
    origins: z.array(z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin)).max(20),
    frequencyDays: z.number().int().min(0).max(3650),
    helpUrl: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .nullable(),
    wallDesign: z.enum(['masonry', 'list']),
    smsName: shortText,
    smsHelp: shortText,
  })
  .partial();
export type SettingsPatch = z.infer<typeof settingsPatch>;
/** Whole: what a campaign does not say is not kept. The questions are checked by their own rules. */
export const campaignBody = z.strictObject({
  name: z.string(),
  defaultItem: z.string(),
  smsItem: z.string().max(200).nullable(),
  incentive: z.string().nullable(),
  locale: z.string().max(35).nullable(),
  channels: z
    .array(z.enum(['email', 'sms']))
    .max(2)
    .nullable()
    .optional(),
  bank: z.unknown(),
});
