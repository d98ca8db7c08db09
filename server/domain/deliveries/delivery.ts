import type { AccountId, ContactId, ConversationId, DeliveryId } from '../../../shared/ids.ts';

export type DeliveryStatus = 'queued' | 'attempting' | 'accepted' | 'delivered' | 'failed' | 'uncertain' | 'cancelled';

/** One message to one contact over one channel. */
export interface Delivery {
  id: DeliveryId;
  accountId: AccountId;
  conversationId: ConversationId | null;
  contactId: ContactId | null;
  /** What it says: the template. */
  kind:
    | 'invitation'
    | 'reminder'
    | 'sign_in'
    | 'owner_notice'
    | 'help_request'
    | 'security_notice'
    | 'thread'
    | 'thread_notice'
    | 'webhook_paused';
  channel: 'email' | 'sms';
  to: string;
  status: DeliveryStatus;
  /** Which adapter took it. */
  provider: string | null;
  providerRef: string | null;
  /** The last answer or fault, in words. */
  detail: string | null;
  attempts: number;
  createdAt: number;
  updatedAt: number;
}

/** A mail or text that no provider took because none is configured (or a test key made it): readable in the outbox. */
export interface OutboxItem {
  id: string;
  accountId: AccountId;
  deliveryId: DeliveryId | null;
  channel: 'email' | 'sms';
  to: string;
  subject: string | null;
  text: string;
  html: string | null;
  links: string[];
  /** What a mail would have carried beside: Message-ID, In-Reply-To, References, Reply-To. */
  headers?: Readonly<Record<string, string>> | null;
  at: number;
}
