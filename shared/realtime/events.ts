import { z } from 'zod';
import { chatView, clientMessage } from '../contracts/chat.ts';
import { moderationCard } from '../contracts/owner.ts';
import { wallCard, wallSummary } from '../contracts/wall.ts';

/**
 * The whole realtime vocabulary. Facts are past tense, requests imperative; change is additive only.
 * Both socket.io type maps and docs/realtime.md come from these two records.
 */

/** Who a socket is, said once in the handshake's `auth`; the server answers with an error or lets it in. */
export const handshake = z.discriminatedUnion('as', [
  z.object({ as: z.literal('visitor'), wall: z.string().max(80) }),
  z.object({ as: z.literal('customer'), token: z.string().max(80) }),
  z.object({ as: z.literal('owner'), token: z.string().max(120) }),
  /** The console: the session cookie says who. */
  z.object({ as: z.literal('member') }),
]);
export type Handshake = z.infer<typeof handshake>;

/** Server → client facts. */
export const serverEvents = {
  /** To the wall's open pages: a card to show, in its place (`index` in the wall's order). */
  'wall.card_published': z.object({
    wall: z.string(),
    generation: z.number(),
    index: z.number(),
    card: wallCard,
    summary: wallSummary,
  }),
  /** To the wall's open pages: take it away now. */
  'wall.card_removed': z.object({ wall: z.string(), generation: z.number(), id: z.string(), summary: wallSummary }),
  /** To the wall's open pages: the same card with other marks (featured, highlight, tags, reply). */
  'wall.card_changed': z.object({
    wall: z.string(),
    generation: z.number(),
    index: z.number(),
    card: wallCard,
    summary: wallSummary,
  }),
  /** To the wall's open pages: no card came or went, but the ratings that the header counts did. */
  'wall.summary_changed': z.object({ wall: z.string(), generation: z.number(), summary: wallSummary }),
  /** To the customer's open pages: the conversation moved; a view with a lower `seq` than the one held is ignored. */
  'conversation.advanced': z.object({ conversation: z.string(), view: chatView }),
  /** To owner frames and consoles of the space. */
  'testimonial.changed': z.object({ space: z.string(), card: moderationCard }),
  /** To consoles of the space: a conversation was created or moved; the list refetches that row. */
  'conversation.changed': z.object({
    space: z.string(),
    conversation: z.string(),
    seq: z.number(),
    status: z.string(),
  }),
  /** To consoles of the account: a thread of the inbox was opened, answered or moved; who looks at it asks for it again. */
  'thread.changed': z.object({ space: z.string(), thread: z.string(), seq: z.number(), status: z.string() }),
  /** To consoles of the account: something landed in the outbox. */
  'outbox.added': z.object({ id: z.string() }),
  /** The server is going away: come back after so many milliseconds. */
  'server.leaving': z.object({ reconnectAfterMs: z.number() }),
} as const;

const failure = z.object({
  ok: z.literal(false),
  error: z.object({ code: z.string(), message: z.string(), field: z.string().nullable() }),
});

/** Client → server requests, each with its acknowledgement. An acknowledgement is sent after commit, never before. */
export const clientEvents = {
  'message.post': {
    payload: clientMessage,
    ack: z.union([z.object({ ok: z.literal(true), view: chatView }), failure]),
  },
  /** After a reconnect: what is new since `seq`? Null view: nothing. */
  'conversation.catch_up': {
    payload: z.object({ seq: z.number().int().min(0) }),
    ack: z.union([z.object({ ok: z.literal(true), view: chatView.nullable() }), failure]),
  },
  /** A visitor's wall after a reconnect: is generation still current? Otherwise refetch. */
  'wall.catch_up': {
    payload: z.object({ generation: z.number().int().min(0) }),
    ack: z.union([z.object({ ok: z.literal(true), current: z.boolean() }), failure]),
  },
} as const;

export type ServerEvents = { [K in keyof typeof serverEvents]: (payload: z.infer<(typeof serverEvents)[K]>) => void };
export type ClientEvents = {
  [K in keyof typeof clientEvents]: (
    payload: z.infer<(typeof clientEvents)[K]['payload']>,
    ack: (answer: z.infer<(typeof clientEvents)[K]['ack']>) => void,
  ) => void;
};
export type Payload<K extends keyof typeof serverEvents> = z.infer<(typeof serverEvents)[K]>;
