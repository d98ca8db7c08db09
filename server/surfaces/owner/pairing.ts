import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';

/** One "Sign in to edit": made by the frame, agreed to in a window of ours, fetched by whoever holds the verifier. */
export interface Pairing {
  challenge: string;
  spaceId: string;
  accountId: string;
  wallName: string;
  site: string;
  expiresAt: number;
  /** Set when a member agreed. */
  approvedBy: string | null;
}

const FIVE_MINUTES = 300_000;
/** Strangers may start pairings; more than this at once and the oldest goes. */
const MOST = 5000;

/** Held in memory: five minutes at most, and a restart only means pressing the button once more. */
export function createPairings(needs: { clock: Clock; ids: Ids; hasher: Hasher }) {
  const held = new Map<string, Pairing>();
  const waiting = new Map<string, Set<() => void>>();
  const live = (id: string): Pairing | null => {
    const pairing = held.get(id);
    if (!pairing || pairing.expiresAt <= needs.clock.now()) return null;
    return pairing;
  };
  return {
    start(asked: Omit<Pairing, 'expiresAt' | 'approvedBy'>): string {
      const oldest = held.size >= MOST ? held.keys().next().value : undefined;
      if (oldest !== undefined) held.delete(oldest);
      const id = needs.ids.secret(20);
      held.set(id, { ...asked, expiresAt: needs.clock.now() + FIVE_MINUTES, approvedBy: null });
      return id;
    },
    find: live,
    approve(id: string, memberId: string): boolean {
      const pairing = live(id);
      if (!pairing) return false;
      held.set(id, { ...pairing, approvedBy: memberId });
      for (const wake of waiting.get(id) ?? []) wake();
      return true;
    },
    /** Takes an approved pairing away, once, for the holder of the verifier (PKCE S256, RFC 7636). */
    claim(
      id: string,
      verifier: string,
    ): { state: 'gone' } | { state: 'pending' } | { state: 'approved'; pairing: Pairing; memberId: string } {
      const pairing = live(id);
      if (!pairing || base64UrlOfHex(needs.hasher.sha256(verifier)) !== pairing.challenge) return { state: 'gone' };
      if (pairing.approvedBy === null) return { state: 'pending' };
      held.delete(id);
      return { state: 'approved', pairing, memberId: pairing.approvedBy };
    },
    /** Resolves when the pairing is approved, or after `ms`. */
    wait(id: string, ms: number): Promise<void> {
      return new Promise((resolve) => {
        const wakers = waiting.get(id) ?? new Set();
        waiting.set(id, wakers);
        const done = () => {
          clearTimeout(timer);
          wakers.delete(done);
          if (wakers.size === 0) waiting.delete(id);
          resolve();
        };
        const timer = setTimeout(done, ms);
        wakers.add(done);
      });
    },
  };
}

export type Pairings = ReturnType<typeof createPairings>;

function base64UrlOfHex(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url');
}
