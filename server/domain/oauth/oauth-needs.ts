import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AccessReader } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import type { OauthReader, OauthStore } from './store.ts';

export interface OauthNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}
export interface OauthStores {
  oauth: OauthStore;
  access: AccessReader;
  facts: FactStore;
}
export interface OauthReaders {
  oauth: OauthReader;
  access: AccessReader;
}

const MINUTE_MS = 60_000;
export const CODE_MS = MINUTE_MS;
export const ACCESS_TOKEN_MS = 60 * MINUTE_MS;
/** After this the member is asked again, however often the app refreshed (RFC 9700 §4.14). */
export const GRANT_MS = 90 * 86_400_000;
/** Two workers of one app may refresh at once: the later one is answered like the first for so long. */
export const REFRESH_GRACE_MS = MINUTE_MS;
/** How long what is over is still known, so that its reuse is noticed. */
export const KEPT_AFTER_MS = 86_400_000;
