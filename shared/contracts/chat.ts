import { z } from 'zod';

/** The chat page's state as the server derives it; the page and the browser both render this and nothing else. */

/** One sentence of the draft: the customer's own, kept or left out. `id` is stable while the answers do not change. */
export const draftUnit = z.object({
  id: z.string(),
  text: z.string(),
  kept: z.boolean(),
  /** The transcript entry it was taken from. */
  entry: z.string(),
});
export type DraftUnit = z.infer<typeof draftUnit>;

export const nameStyles = ['full', 'first_initial', 'first', 'anonymous'] as const;
export type NameStyle = (typeof nameStyles)[number];

const quickReply = z.object({ id: z.string(), label: z.string() });
export type QuickReply = z.infer<typeof quickReply>;

const question = z.object({ id: z.string(), text: z.string() });

export const chatCard = z.object({
  body: z.string(),
  headline: z.string().nullable(),
  rating: z.number().int().min(1).max(5).nullable(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  highlights: z.array(z.object({ start: z.number(), end: z.number() })),
});
export type ChatCard = z.infer<typeof chatCard>;

export const chatStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), question, low: z.string(), high: z.string() }),
  z.object({
    kind: z.literal('text'),
    question,
    quickReplies: z.array(quickReply),
    /** Shown beside the question, never instead of it. */
    hint: z.string().nullable(),
    skippable: z.boolean(),
    maxLength: z.number().int(),
    /** What the customer had written here before going back. */
    prefill: z.string().optional(),
  }),
  z.object({ kind: z.literal('choice'), question, quickReplies: z.array(quickReply), hint: z.string().nullable() }),
  z.object({
    kind: z.literal('identity'),
    question,
    name: z.string(),
    title: z.string(),
    company: z.string(),
    style: z.enum(nameStyles),
    styles: z.array(z.object({ id: z.enum(nameStyles), label: z.string() })),
  }),
  z.object({
    kind: z.literal('review'),
    question,
    card: chatCard,
    units: z.array(draftUnit),
    /** A wording made of the customer's sentences, beside them; null: none, as ever without a language model. */
    proposal: z
      .object({
        /** Above the other wording: whose it is. */
        title: z.string(),
        /** The wording that does not stand. */
        text: z.string(),
        /** Where that text holds what is not the customer's. */
        added: z.array(z.object({ start: z.number(), end: z.number() })),
        /** Takes it, as a quick reply does. */
        reply: quickReply,
      })
      .nullable(),
    /** True when the customer typed the text themselves; then units are empty. */
    edited: z.boolean(),
    styles: z.array(z.object({ id: z.enum(nameStyles), label: z.string() })),
    style: z.enum(nameStyles),
    /** What `identify` was last told, so that the name's style alone can be changed here without losing the rest. */
    identity: z.object({ name: z.string(), title: z.string(), company: z.string() }),
    /** The three separate choices; never pre-ticked. */
    consents: z.array(z.object({ id: z.enum(['publish', 'identity', 'ads']), label: z.string() })),
  }),
  z.object({
    kind: z.literal('done'),
    outcome: z.enum(['submitted', 'private', 'withdrawn', 'stopped', 'expired']),
    card: chatCard.nullable(),
    /** Where the testimonial stands with the owner; null when there is none. */
    testimonial: z.enum(['pending', 'approved', 'archived', 'withdrawn']).nullable(),
    message: z.string(),
  }),
]);
export type ChatStep = z.infer<typeof chatStep>;

export const chatEntry = z.object({
  /** Stable id of the message: the target of an edit. */
  id: z.string(),
  seq: z.number().int(),
  by: z.enum(['us', 'customer']),
  text: z.string(),
  /** The question asked, or the one answered. */
  question: z.string().nullable(),
  /** Set when the answer was a number of stars. */
  rating: z.number().int().nullable(),
  /** How the customer gave it: typed, by stars, by a button, skipped. Absent: ours. */
  kind: z.enum(['say', 'rate', 'choose', 'skip']).optional(),
  editable: z.boolean(),
  /** Our acknowledgement: the part that quotes the customer, marked. */
  quote: z.object({ start: z.number(), end: z.number() }).nullable(),
  at: z.string(),
});
export type ChatEntry = z.infer<typeof chatEntry>;

export const chatView = z.object({
  /** Sequence number of the last event: what a client names when it comes back. */
  seq: z.number().int(),
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  business: z.string(),
  item: z.string(),
  firstName: z.string().nullable(),
  greeting: z.string(),
  entries: z.array(chatEntry),
  step: chatStep,
  progress: z.object({ at: z.number().int(), of: z.number().int() }),
  /** The card as it grows beside the talk; null before there is a sentence. */
  growing: chatCard.nullable(),
});
export type ChatView = z.infer<typeof chatView>;

const text = z.string().max(4000);
/** What a customer can say. One shape for the form post, the socket, and the terminal. */
export const chatInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rate'), rating: z.number().int().min(1).max(5) }),
  z.object({ type: z.literal('say'), text }),
  z.object({ type: z.literal('choose'), choice: z.string().max(64) }),
  z.object({ type: z.literal('skip') }),
  /** Change an earlier answer; what depends on it, and nothing else, is asked or composed again. */
  z.object({
    type: z.literal('edit'),
    entry: z.string().max(64),
    text,
    rating: z.number().int().min(1).max(5).optional(),
  }),
  z.object({ type: z.literal('back') }),
  z.object({
    type: z.literal('identify'),
    name: z.string().max(120),
    title: z.string().max(120),
    company: z.string().max(120),
    style: z.enum(nameStyles),
  }),
  z.object({ type: z.literal('draft.edit'), text }),
  z.object({ type: z.literal('draft.units'), kept: z.array(z.string().max(64)).max(200) }),
  z.object({ type: z.literal('draft.reset') }),
  z.object({
    type: z.literal('consent'),
    publish: z.boolean(),
    identity: z.boolean(),
    ads: z.boolean(),
  }),
  /** From the thank-you page: open the review again, or take everything back. */
  z.object({ type: z.literal('reopen') }),
  z.object({ type: z.literal('withdraw') }),
  z.object({ type: z.literal('stop') }),
]);
export type ChatInput = z.infer<typeof chatInput>;

/** The client's own id of a message makes a repeat of it harmless. */
export const clientMessage = z.object({
  id: z.string().min(8).max(64),
  /** The question the customer was looking at; a stale one is answered with the present view, not applied. */
  question: z.string().max(64).nullable(),
  input: chatInput,
});
export type ClientMessage = z.infer<typeof clientMessage>;
