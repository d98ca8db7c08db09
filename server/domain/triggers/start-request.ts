import type { ContactId, ConversationId, TriggerId } from '../../../shared/ids.ts';

/** `ref` is a space's id in either spelling, or its slug. */
export type SpaceRef = { by: 'default' } | { by: 'ref'; ref: string };

export interface StartRequest {
  /** Which dialect asked: `reputaflow.trigger`, `reputaflow.legacy` … */
  surface: string;
  space: SpaceRef;
  /** A campaign's id in either spelling, of that space; absent: the space's first. */
  campaign?: string;
  /** `campaign`: whichever of the given addresses its campaign prefers. */
  channel: 'email' | 'sms' | 'campaign';
  contact: { email: string | null; phone: string | null; name: string | null; locale: string | null };
  /** What it was about, in the caller's words; null: the campaign's default. */
  about: string | null;
  /** Whatever else came along, kept in the trigger log. */
  data: Record<string, unknown>;
  delayMs: number;
}

/** A request whose channel is settled. */
export type PlacedRequest = StartRequest & { channel: 'email' | 'sms' };

export type StartError =
  | { kind: 'SpaceNotFound' }
  | { kind: 'CampaignNotFound' }
  | { kind: 'NotAllowed' }
  | { kind: 'MonthlyQuotaExceeded'; limit: number; used: number }
  | { kind: 'SmsCreditsTooLow'; credits: number; required: number };

export interface Started {
  triggerId: TriggerId;
  status: 'scheduled' | 'suppressed';
  /** Why suppressed, in words; null when scheduled. */
  reason: string | null;
  conversationId: ConversationId;
  chatUrl: string;
  /** Epoch milliseconds; null when suppressed. */
  scheduledAt: number | null;
  createdAt: number;
  channel: 'email' | 'sms';
  contact: { id: ContactId; email: string | null; phone: string | null; name: string | null };
}

/** What the trigger log keeps of a request. */
export function loggedPart(request: StartRequest): { surface: string; who: string; data: Record<string, unknown> } {
  const { contact, about, data, surface } = request;
  return { surface, who: contact.email ?? contact.phone ?? '', data: { ...data, about } };
}
