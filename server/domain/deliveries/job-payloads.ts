import { z } from 'zod';

/** What a job keeps: ids and nothing about people. Everything else is read when it runs, as it then is. */
export const invitationJob = z.object({
  deliveryId: z.uuid(),
  conversationId: z.uuid(),
  /** A person sent it again: the conversation need not wait for it any more. */
  again: z.boolean().optional(),
});
export type InvitationJob = z.infer<typeof invitationJob>;

/** `from`: how many reminders had been sent when this one was planned; a later count means that another took its place. */
export const reminderJob = z.object({
  deliveryId: z.uuid(),
  conversationId: z.uuid(),
  from: z.number().int().min(0),
});
export type ReminderJob = z.infer<typeof reminderJob>;

export const memberMailJob = z.object({
  deliveryId: z.uuid(),
  memberId: z.uuid(),
  about: z.discriminatedUnion('kind', [
    /** The link's secret is derived from the nonce when sending: it is nowhere in the database. */
    z.object({
      kind: z.literal('sign_in'),
      nonce: z.string().min(16),
      validMinutes: z.number().int().positive(),
      expiresAt: z.number(),
    }),
    z.object({ kind: z.literal('owner_notice'), testimonialId: z.uuid(), contentHash: z.string() }),
    z.object({ kind: z.literal('help_request'), conversationId: z.uuid() }),
    z.object({
      kind: z.literal('webhook_paused'),
      endpointId: z.uuid(),
      url: z.string(),
      reason: z.enum(['gone', 'dead_letters', 'days_of_failure']),
      at: z.number(),
    }),
    z.object({ kind: z.literal('thread_notice'), threadId: z.uuid(), seq: z.number().int().positive() }),
    z.object({ kind: z.literal('security_notice'), spaceId: z.uuid(), site: z.string(), at: z.number() }),
  ]),
});
export type MemberMailJob = z.infer<typeof memberMailJob>;
export type MemberMailAbout = MemberMailJob['about'];

export const jobKinds = {
  invitation: 'send-invitation',
  reminder: 'send-reminder',
  memberMail: 'send-member-mail',
} as const;
/** SMTP's nine attempts in 46 hours and 20 minutes. */
export const SEND_ATTEMPTS = 9;

export function invitationDedupeKey(conversationId: string): string {
  return `invitation:${conversationId}`;
}

/** How often an invitation may be sent again. */
export const MOST_AGAIN = 5;

/** `time`: from 1. */
export function resentDedupeKey(conversationId: string, time: number): string {
  return `${invitationDedupeKey(conversationId)}:again:${time}`;
}

/** Whatever may wait to be sent to the customer of a conversation. */
export function sendingKeys(conversationId: string): string[] {
  const resent = Array.from({ length: MOST_AGAIN }, (_, i) => resentDedupeKey(conversationId, i + 1));
  return [invitationDedupeKey(conversationId), ...resent, ...reminderDedupeKeys(conversationId)];
}

/** Unanswered: the first, the second. In the middle of the talk: `saved`. */
export type WhichReminder = '0' | '1' | 'saved';

export function reminderDedupeKey(conversationId: string, which: WhichReminder): string {
  return `reminder:${conversationId}:${which}`;
}

export const reminderDedupeKeys = (conversationId: string): string[] =>
  (['0', '1', 'saved'] as const).map((which) => reminderDedupeKey(conversationId, which));
