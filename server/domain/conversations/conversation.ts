import type { AccountId, CampaignId, ContactId, ConversationId, SpaceId, TriggerId } from '../../../shared/ids.ts';
import type { InterviewContext, InterviewState } from '../interview/index.ts';

export const conversationStatuses = [
  'scheduled',
  'invited',
  'opened',
  'active',
  'completed',
  'suppressed',
  'declined',
  'expired',
  'opted_out',
  'failed',
  'cancelled',
] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

/** One exchange with one contact. The transcript is `events`; `state` is their fold, kept to answer fast. */
export interface Conversation {
  id: ConversationId;
  accountId: AccountId;
  spaceId: SpaceId;
  campaignId: CampaignId;
  contactId: ContactId;
  triggerId: TriggerId | null;
  kind: 'testimonial' | 'support';
  channel: 'email' | 'sms';
  status: ConversationStatus;
  /** Made from a test key: nothing is sent, nothing reaches a public wall. */
  test: boolean;
  /** SHA-256 of the chat link's token; the token itself is derived, never stored. */
  tokenHash: string;
  tokenRotation: number;
  context: InterviewContext;
  state: InterviewState;
  /** Of what is recorded; 0: nothing was said yet, and `state` is the fold of `opening`. */
  lastSeq: number;
  /** The true planned time of sending. */
  scheduledAt: number;
  openedAt: number | null;
  completedAt: number | null;
  expiresAt: number;
  createdAt: number;
  updatedAt: number;
}

/** Statuses in which the customer can still say something; who said stop may go on, by their own link alone. */
export const openStatuses: readonly ConversationStatus[] = [
  'scheduled',
  'invited',
  'opened',
  'active',
  'completed',
  'declined',
  'opted_out',
];
