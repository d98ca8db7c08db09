import type { Hasher } from '../../ports/hasher.ts';
import type { WebhookEndpoint } from './webhook.ts';

/** After a rotation both secrets sign for this long, unless the owner says otherwise. */
export const OVERLAP_MS = 24 * 3_600_000;

/**
 * `whsec_…`: 256 bits, derived from the installation's secret, so that no database and no backup holds it. Its 52 characters are
 * those of base32 and at the same time valid base64, as stock verifiers decode it.
 */
export function webhookSecret(hasher: Hasher, endpoint: Pick<WebhookEndpoint, 'id'>, rotation: number): string {
  return `whsec_${hasher.derive('webhook-secret', `${endpoint.id}:${rotation}`, 32)}`;
}

/** The present one first; during a rotation the one before it as well. */
export function signingSecrets(hasher: Hasher, endpoint: WebhookEndpoint, now: number): string[] {
  const present = webhookSecret(hasher, endpoint, endpoint.rotation);
  const { previousSecretUntil, rotation } = endpoint;
  if (previousSecretUntil === null || previousSecretUntil <= now || rotation === 0) return [present];
  return [present, webhookSecret(hasher, endpoint, rotation - 1)];
}
