import { z } from 'zod';

/** What the console's inbox reads and says under `/console/api/…`; session cookie, same origin. */

export const threadShows = ['open', 'on_hold', 'done', 'mine', 'all'] as const;
export type ThreadShow = (typeof threadShows)[number];

export const threadRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  subject: z.string(),
  lastWords: z.string(),
  status: z.string(),
  holdUntil: z.string().nullable(),
  tags: z.array(z.string()),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.string(),
  seq: z.number(),
});
export type ThreadRow = z.infer<typeof threadRow>;
/** `GET /console/api/spaces/:space/threads?show=&cursor=` */
export const threadList = z.object({
  threads: z.array(threadRow),
  total: z.number(),
  nextCursor: z.string().nullable(),
});
export type ThreadList = z.infer<typeof threadList>;

export const threadEntry = z.object({
  id: z.string(),
  by: z.enum(['customer', 'member', 'note', 'system']),
  name: z.string().nullable(),
  body: z.string(),
  at: z.string(),
  /** `href`: null until it was fetched. */
  files: z.array(z.object({ name: z.string(), href: z.string().nullable(), state: z.string() })),
});
/** `GET /console/api/threads/:id` */
export const threadDetail = z.object({
  space: z.string(),
  row: threadRow,
  entries: z.array(threadEntry),
  followers: z.array(z.object({ name: z.string().nullable(), email: z.string() })),
  attributes: z.array(z.object({ name: z.string(), value: z.string() })),
  members: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The conversation in which they asked for a person. */
  conversationId: z.string().nullable(),
  canWrite: z.boolean(),
});
export type ThreadDetail = z.infer<typeof threadDetail>;

/** `POST /console/api/threads/:id/messages`; `once`: the draft's own id, so that a repeat says it once. */
export const threadMessageBody = z.object({
  kind: z.enum(['reply', 'note']),
  body: z.string().max(20_000),
  done: z.boolean().default(false),
  once: z.string().min(8).max(80),
});
export type ThreadMessageBody = z.input<typeof threadMessageBody>;

/** `PATCH /console/api/threads/:id`: one thing at a time. */
export const threadChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status'), status: z.enum(['open', 'done', 'archived', 'spam']) }),
  z.object({ type: z.literal('hold'), until: z.iso.datetime().nullable() }),
  z.object({ type: z.literal('assign'), member: z.string().nullable() }),
  z.object({ type: z.literal('tags'), tags: z.array(z.string().max(80)).max(50) }),
]);
export type ThreadChange = z.infer<typeof threadChange>;
