import { formatId, type MediaId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';

const GOOD_FOR_MS = 3_600_000;
const SIGNATURE_BYTES = 20;

interface LinkNeeds {
  clock: Clock;
  hasher: Hasher;
  publicUrl: string;
}

/** An address that opens the image for an hour, for whoever has it. `expiresAt`: epoch milliseconds, on a full second. */
export function signedMediaUrl(needs: LinkNeeds, id: MediaId): { url: string; expiresAt: number } {
  const expires = Math.floor((needs.clock.now() + GOOD_FOR_MS) / 1000);
  const url = `${needs.publicUrl}/media/${formatId('media', id)}?e=${expires}&s=${signature(needs.hasher, id, expires)}`;
  return { url, expiresAt: expires * 1000 };
}

/** `expires`: seconds, as they stand in the address. */
export function opensMedia(
  needs: Pick<LinkNeeds, 'clock' | 'hasher'>,
  id: MediaId,
  { expires, given }: { expires: string; given: string },
): boolean {
  if (!/^\d{1,11}$/.test(expires) || Number(expires) * 1000 <= needs.clock.now()) return false;
  return same(signature(needs.hasher, id, Number(expires)), given);
}

function signature(hasher: Hasher, id: MediaId, expires: number): string {
  return hasher.derive('media', `${id}:${expires}`, SIGNATURE_BYTES);
}

/** In the same time wherever the first difference is, which would otherwise tell a signature letter by letter. */
function same(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
