import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { checked, isChecked } from '../access/index.ts';

/** In every secret's prefix, so that secret scanners and readers of a log can tell what leaked. */
const PREFIXES = { access: 'gw_at_', refresh: 'gw_rt_', code: 'gw_ac_', client: 'gw_cs_' } as const;
type SecretKind = keyof typeof PREFIXES;

const SECRET_BYTES = 32;
const SHAPE = /^gw_[a-z]{2}_[0-9a-hjkmnp-tv-z]{59}$/;

/** Prefix, 256 random bits in Crockford base32, CRC-32: as API keys are made. */
export function makeOauthSecret(ids: Ids, kind: SecretKind): string {
  return whole(PREFIXES[kind] + ids.secret(SECRET_BYTES));
}

/**
 * The refresh token that follows another: derived from it under the installation's secret, so that two calls that come with the same
 * old one at once are answered with the same new one, though only hashes are kept.
 */
export function successorOf(hasher: Hasher, refreshToken: string): string {
  return whole(PREFIXES.refresh + hasher.derive('oauth-refresh', refreshToken, SECRET_BYTES));
}

/** False: not one of ours, or mistyped; spares the look-up. */
export function isOauthSecret(kind: SecretKind, text: string): boolean {
  return text.startsWith(PREFIXES[kind]) && SHAPE.test(text) && isChecked(text);
}

function whole(body: string): string {
  const secret = checked(body);
  if (!SHAPE.test(secret)) throw new Error('the id source gave a secret of another shape than a token needs');
  return secret;
}
