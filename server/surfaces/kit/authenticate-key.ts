import {
  type AccessReader,
  type AccessStore,
  type Account,
  type Actor,
  type ApiKey,
  hashApiKey,
  keyActor,
  parseApiKey,
  type Scope,
} from '../../domain/access/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';

/** Who calls: proof of the key, and the account whose plan sets the limits. */
export interface KeyHolder {
  actor: Actor;
  account: Account;
  scopes: readonly Scope[];
}

export type AuthenticateKey = (key: string) => Promise<KeyHolder | null>;

/** "Last used" is kept to the minute: one write a minute and key, whatever the traffic. */
const TOUCH_EVERY_MS = 60_000;

/** An API key's text → who holds it; null: malformed, unknown or revoked, which nobody outside may tell apart. */
export function createKeyAuthenticator(needs: {
  uow: UnitOfWork<{ access: AccessStore }, { access: AccessReader }>;
  hasher: Hasher;
  clock: Clock;
}): AuthenticateKey {
  const touching = new Set<string>();
  const touch = async (key: ApiKey): Promise<void> => {
    const now = needs.clock.now();
    if (touching.has(key.id) || now - (key.lastUsedAt ?? 0) < TOUCH_EVERY_MS) return;
    touching.add(key.id);
    try {
      await needs.uow.run((stores) => stores.access.touchKey(key.id, now));
    } finally {
      touching.delete(key.id);
    }
  };
  return async (text) => {
    if (!parseApiKey(text)) return null;
    const hash = hashApiKey(needs.hasher, text);
    const found = await needs.uow.read(async ({ access }) => {
      const key = await access.keyByHash(hash);
      const account = key && key.revokedAt === null ? await access.account(key.accountId) : null;
      return key && account ? { key, account } : null;
    });
    if (!found) return null;
    await touch(found.key);
    return { actor: keyActor(found.key), account: found.account, scopes: found.key.scopes };
  };
}
