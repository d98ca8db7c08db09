import { z } from 'zod';
import { chatEntry } from './chat.ts';
import { moderationCard } from './owner.ts';

/** What the console reads under `/console/api/…`; session cookie, same origin. */

export const consoleSpace = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  wallSlug: z.string(),
  siteUrl: z.string().nullable(),
  pending: z.number(),
});
export type ConsoleSpace = z.infer<typeof consoleSpace>;

/** `GET /console/api/me` */
export const consoleMe = z.object({
  member: z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(['owner', 'admin', 'moderator', 'viewer']),
  }),
  account: z.object({ id: z.string(), name: z.string(), plan: z.string() }),
  spaces: z.array(consoleSpace),
  outboxCount: z.number(),
  /** Send it back in `X-CSRF-Token` with everything that changes something. */
  csrf: z.string(),
});
export type ConsoleMe = z.infer<typeof consoleMe>;

export const provenanceStep = z.object({ label: z.string(), detail: z.string(), at: z.string().nullable() });
/** `GET /console/api/testimonials/:id` — the card with everything behind it. */
export const approvalDetail = z.object({
  /** Id of the space it belongs to: a mail's link names only the thing. */
  space: z.string(),
  card: moderationCard,
  /** What they said; `used` are the stretches that stand in the testimonial, with their number there. */
  transcript: z.array(
    chatEntry.extend({ used: z.array(z.object({ start: z.number(), end: z.number(), order: z.number() })) }),
  ),
  provenance: z.array(provenanceStep),
  customer: z.object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() }),
});
export type ApprovalDetail = z.infer<typeof approvalDetail>;
/** `GET /console/api/spaces/:space/approvals?status=pending&cursor=` */
export const approvalList = z.object({
  cards: z.array(moderationCard),
  total: z.number(),
  nextCursor: z.string().nullable(),
});
export type ApprovalList = z.infer<typeof approvalList>;

export const conversationRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  status: z.string(),
  channel: z.string(),
  lastWords: z.string().nullable(),
  statusText: z.string(),
  scheduledAt: z.string().nullable(),
  at: z.string(),
  seq: z.number(),
});
export type ConversationRow = z.infer<typeof conversationRow>;
/** `GET /console/api/spaces/:space/conversations?cursor=` */
export const conversationList = z.object({
  conversations: z.array(conversationRow),
  nextCursor: z.string().nullable(),
});
/** `GET /console/api/conversations/:id` */
export const conversationDetail = z.object({
  /** Id of its space. */
  space: z.string(),
  row: conversationRow,
  entries: z.array(chatEntry),
  chatUrl: z.string(),
  about: z.string().nullable(),
  testimonialId: z.string().nullable(),
  /** They asked for a person, and whoever looks may answer. */
  wantsContact: z.boolean(),
  deliveries: z.array(
    z.object({
      id: z.string(),
      channel: z.string(),
      status: z.string(),
      to: z.string(),
      at: z.string(),
      error: z.string().nullable(),
    }),
  ),
});
export type ConversationDetail = z.infer<typeof conversationDetail>;

export const outboxItem = z.object({
  id: z.string(),
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  html: z.string().nullable(),
  links: z.array(z.string()),
  at: z.string(),
});
export type OutboxItem = z.infer<typeof outboxItem>;
/** `GET /console/api/outbox?cursor=` */
export const outboxList = z.object({ items: z.array(outboxItem), nextCursor: z.string().nullable() });

export const apiKeyRow = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(z.enum(['read', 'write'])),
  test: z.boolean(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
});
export type ApiKeyRow = z.infer<typeof apiKeyRow>;
/** `GET /console/api/keys`; `POST` answers the row and, this once, the key itself. */
export const apiKeyList = z.object({ keys: z.array(apiKeyRow) });
export const apiKeyCreated = z.object({ row: apiKeyRow, key: z.string() });

/** `GET /console/api/spaces/:space/triggers?cursor=` — every trigger, suppressed and failed ones too, with the reason in words. */
export const triggerRow = z.object({
  id: z.string(),
  surface: z.string(),
  status: z.enum(['scheduled', 'suppressed', 'rejected']),
  reason: z.string().nullable(),
  who: z.string(),
  conversationId: z.string().nullable(),
  at: z.string(),
});
export type TriggerRow = z.infer<typeof triggerRow>;
export const triggerList = z.object({ triggers: z.array(triggerRow), nextCursor: z.string().nullable() });

/** `GET|PATCH /console/api/spaces/:space/settings` */
export const spaceSettings = z.object({
  name: z.string().min(1).max(80),
  slug: z.string(),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .nullable(),
  siteUrl: z.string().url().nullable(),
  origins: z.array(z.string()).max(20),
  frequencyDays: z.number().int().min(0).max(3650),
  locale: z.string(),
  helpUrl: z.string().nullable(),
  /** What text messages call the business; needed where its name is longer than 21 or not in their alphabet. */
  smsName: z.string().nullable(),
  /** Whom text messages name for help, at most 17 characters. */
  smsHelp: z.string().nullable(),
  wallDesign: z.enum(['masonry', 'list']),
  snippet: z.string(),
});
export type SpaceSettings = z.infer<typeof spaceSettings>;
/** `POST /console/api/spaces/:space/owner-link` — "Edit on my site": a page of the owner's with a one-time code in its fragment. */
export const ownerLink = z.object({ url: z.string() });
