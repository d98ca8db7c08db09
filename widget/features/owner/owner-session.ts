import type { OwnerBoard } from '../../../shared/contracts/owner.ts';
import { Refused } from '../../platform/request-failure.ts';
import { type JsonRequest, requestJson } from '../../platform/request-json.ts';

export interface Grant {
  token: string;
  /** ISO 8601, or epoch milliseconds. */
  expiresAt: string | number;
}
export type BoardGrant = Grant & { board: OwnerBoard };

export interface SessionNeeds {
  now: () => number;
  after: (ms: number, run: () => void) => () => void;
  request?: typeof requestJson;
}

/** Renewed so long before the end that two lost attempts do not matter. */
const AHEAD_MS = 90_000;

/**
 * The token of an owner frame: in this closure and nowhere else, renewed before it expires. A renewal revokes the old
 * token, so calls wait for one that is under way.
 */
export function ownerSession({ now, after, request = requestJson }: SessionNeeds) {
  let token = '';
  let renewing: Promise<void> | null = null;
  let cancel: (() => void) | null = null;

  function hold(grant: Grant): void {
    token = grant.token;
    cancel?.();
    const left = new Date(grant.expiresAt).getTime() - now();
    cancel = after(Math.max(left - AHEAD_MS, left / 2, 1000), renew);
  }

  function renew(): void {
    renewing ??= request<Grant>('/owner/refresh', { method: 'POST', headers: bearer() })
      .then(hold)
      .catch((error: unknown) => {
        // Refused: the next call finds out by itself. Unreachable: the token may well have minutes left.
        if (!(error instanceof Refused)) cancel = after(5000, renew);
      })
      .finally(() => {
        renewing = null;
      });
  }

  const bearer = () => ({ authorization: `Bearer ${token}` });

  return {
    hold,
    token: () => token,
    async call<T>(path: string, init: JsonRequest = {}): Promise<T> {
      await renewing;
      return request<T>(path, { ...init, headers: { ...init.headers, ...bearer() } });
    },
    /** First use wins; a second one revokes what the first got. So this is never tried twice. */
    exchange: (code: string) => request<BoardGrant>('/owner/exchange', { method: 'POST', body: { code } }),
    end(): void {
      cancel?.();
      token = '';
    },
  };
}
export type OwnerSession = ReturnType<typeof ownerSession>;
