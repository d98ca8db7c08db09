import { z } from 'zod';

/** What a visitor's page gets: `GET /w/:slug.json?cursor=`. No e-mail, no phone, nothing unpublished. */

/** [start, end) in UTF-16 code units of the body. */
export const textRange = z.object({ start: z.number().int(), end: z.number().int() });
export type TextRange = z.infer<typeof textRange>;

export const wallCard = z.object({
  id: z.string(),
  body: z.string(),
  headline: z.string().nullable(),
  /** 1 to 5, or null when the customer gave none. */
  rating: z.number().int().min(1).max(5).nullable(),
  author: z.object({
    /** As the customer chose it to show; null: name kept private. */
    name: z.string().nullable(),
    title: z.string().nullable(),
    company: z.string().nullable(),
  }),
  /** What it was about, as the trigger said ("Saturday loaf"). */
  about: z.string().nullable(),
  /** BCP 47, of the words themselves. */
  locale: z.string(),
  highlights: z.array(textRange),
  tags: z.array(z.string()),
  featured: z.boolean(),
  reply: z.object({ from: z.string(), text: z.string() }).nullable(),
  /** Said on the card: the customer got something for answering, good or bad. */
  incentive: z.string().nullable(),
  image: z.object({ src: z.string(), width: z.number(), height: z.number(), alt: z.string() }).nullable(),
  /** True only for words collected here through a private link. */
  verified: z.boolean(),
  /** ISO 8601 with milliseconds. */
  at: z.string(),
});
export type WallCard = z.infer<typeof wallCard>;

export const wallSummary = z.object({
  /** Over all published-consented ratings of the space, never only the shown ones. Null when there is none. */
  average: z.number().nullable(),
  count: z.number().int(),
  /** How many gave 1, 2, 3, 4 and 5, in this order. */
  spread: z.array(z.number().int()).length(5),
});
export type WallSummary = z.infer<typeof wallSummary>;

export const wallPayload = z.object({
  id: z.string(),
  slug: z.string(),
  spaceName: z.string(),
  design: z.enum(['masonry', 'list']),
  theme: z.enum(['auto', 'light', 'dark']),
  /** A colour of the space, or null: the host's token or the default. */
  accent: z.string().nullable(),
  /** BCP 47, for the wall's own words. */
  locale: z.string(),
  summary: wallSummary,
  cards: z.array(wallCard),
  /** How many are on this wall in all. */
  total: z.number().int(),
  nextCursor: z.string().nullable(),
  /** Grows by one with each change of the wall. */
  generation: z.number().int(),
  /** How these were collected, in sentences generated from the space's own settings. */
  disclosure: z.array(z.string()),
});
export type WallPayload = z.infer<typeof wallPayload>;
/** Cards on one page of a wall. */
export const WALL_PAGE = 24;
