import type { ConversationId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';

/** 160 bits, derived from the installation's secret: mailed again in a reminder, never stored, found by its hash. */
export function chatToken(hasher: Hasher, conversation: ConversationId, rotation: number): string {
  return hasher.derive('chat', `${conversation}:${rotation}`, 20);
}

export function chatTokenHash(hasher: Hasher, token: string): string {
  return hasher.sha256(token);
}

export function chatUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/c/${token}`;
}

/** No token has this hash: whoever holds the link of a conversation whose customer was erased finds nothing. */
export function erasedTokenHash(conversation: ConversationId): string {
  return `erased:${conversation}`;
}
