import { z } from 'zod';
import { textRange, wallCard, wallPayload } from './wall.ts';

/** What the owner's frame and the console's queue work on. No e-mail, no phone: moderation does not need them. */
export const moderationCard = wallCard.extend({
  status: z.enum(['pending', 'approved', 'archived', 'withdrawn']),
  /** Hash of the words and the name as the customer approved them; an action on another version is refused. */
  contentHash: z.string(),
  conversationId: z.string().nullable(),
  receivedAt: z.string(),
  /** Purposes the customer agreed to. */
  consent: z.object({ publish: z.boolean(), identity: z.boolean(), ads: z.boolean() }),
  wantsContact: z.boolean(),
});
export type ModerationCard = z.infer<typeof moderationCard>;

export const moderationAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('approve'), contentHash: z.string() }),
  z.object({ type: z.literal('archive') }),
  z.object({ type: z.literal('restore') }),
  z.object({ type: z.literal('feature'), featured: z.boolean() }),
  z.object({ type: z.literal('highlight'), ranges: z.array(textRange).max(20) }),
  z.object({ type: z.literal('tag'), tags: z.array(z.string().min(1).max(40)).max(20) }),
  z.object({ type: z.literal('reply'), text: z.string().max(1000) }),
]);
export type ModerationAction = z.infer<typeof moderationAction>;

/** Answer to every action: the card as it now is, and the token that undoes exactly this. */
export const moderationResult = z.object({ card: moderationCard, undo: z.string().nullable() });
export type ModerationResult = z.infer<typeof moderationResult>;

export const ownerBoard = z.object({
  spaceId: z.string(),
  spaceName: z.string(),
  wall: wallPayload,
  pending: z.array(moderationCard),
  archived: z.array(moderationCard),
  member: z.object({ name: z.string() }),
});
export type OwnerBoard = z.infer<typeof ownerBoard>;
