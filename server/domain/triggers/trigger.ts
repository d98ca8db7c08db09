import type { AccountId, ContactId, ConversationId, SpaceId, TriggerId } from '../../../shared/ids.ts';

/** An inbound request to start a conversation, kept whatever becomes of it. */
export interface Trigger {
  id: TriggerId;
  accountId: AccountId;
  spaceId: SpaceId;
  surface: string;
  status: 'scheduled' | 'suppressed' | 'rejected';
  /** In words, for the owner; null when scheduled. */
  reason: string | null;
  contactId: ContactId | null;
  /** Who was meant, as given. */
  who: string;
  conversationId: ConversationId | null;
  /** What the caller sent, parsed: amount, currency, description … */
  data: Record<string, unknown>;
  createdAt: number;
}
