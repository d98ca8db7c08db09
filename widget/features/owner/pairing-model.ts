import { createModel, effect, signal } from '@preact/signals';
import { Refused } from '../../platform/request-failure.ts';
import { requestJson } from '../../platform/request-json.ts';
import type { BoardGrant } from './owner-session.ts';
import { type ProofKey, proofKey } from './proof-key.ts';

export type PairingState = 'preparing' | 'ready' | 'waiting' | 'denied' | 'timed-out' | 'failed';

export interface PairingNeeds {
  wall: string;
  /** Origin of the site around the frame. */
  site: string;
  after: (ms: number, run: () => void) => () => void;
  onGrant: (grant: BoardGrant) => void;
  request?: typeof requestJson;
}

/** The server forgets a pairing after five minutes. */
const PAIR_MS = 5 * 60_000;

/**
 * Sign-in without an opener: our own window asks, the server remembers, the frame asks the server. Whether the window is
 * still open is never looked at: with Cross-Origin-Opener-Policy it reads "closed" while it is open.
 */
export const Pairing = createModel((needs: PairingNeeds) => {
  const request = needs.request ?? requestJson;
  const state = signal<PairingState>('preparing');
  const connectUrl = signal<string | null>(null);
  /** The server does not answer the frame that waits. */
  const unreachable = signal(false);
  let misses = 0;
  let round = 0;
  let key: ProofKey | null = null;
  let pair = '';
  let cancelExpiry: (() => void) | null = null;
  effect(() => () => {
    round++;
    cancelExpiry?.();
  });

  /** Made before the click, so that the click itself opens the window and no blocker minds. */
  async function prepare(): Promise<void> {
    const mine = ++round;
    cancelExpiry?.();
    connectUrl.value = null;
    if (state.peek() !== 'denied' && state.peek() !== 'timed-out') state.value = 'preparing';
    try {
      const made = await proofKey();
      const body = { challenge: made.challenge, wall: needs.wall, site: needs.site };
      const answer = await request<{ pair: string; connectUrl: string }>('/owner/pair', { method: 'POST', body });
      if (mine !== round) return;
      key = made;
      pair = answer.pair;
      connectUrl.value = answer.connectUrl;
      if (state.peek() === 'preparing') state.value = 'ready';
      cancelExpiry = needs.after(PAIR_MS - 10_000, expire);
    } catch {
      if (mine === round) state.value = 'failed';
    }
  }

  function expire(): void {
    if (state.peek() === 'waiting') state.value = 'timed-out';
    void prepare();
  }

  /** From the click that opened the window. */
  function wait(): void {
    if (state.peek() === 'waiting') return;
    state.value = 'waiting';
    void poll(round);
  }

  function cancel(): void {
    state.value = 'preparing';
    void prepare();
  }

  async function poll(mine: number): Promise<void> {
    if (mine !== round) return;
    try {
      const body = { pair, verifier: key?.verifier };
      const answer = await request<{ pending: true } | BoardGrant>('/owner/pair/poll', { method: 'POST', body });
      if (mine !== round) return;
      unreachable.value = false;
      misses = 0;
      if (!('pending' in answer)) return needs.onGrant(answer);
      needs.after(250, () => void poll(mine));
    } catch (error) {
      if (mine !== round) return;
      if (error instanceof Refused && error.status < 500 && error.status !== 429) {
        state.value = 'denied';
        void prepare();
      } else {
        // The browser writes each miss into the host's console, and nobody can stop it: so there are few.
        unreachable.value = true;
        needs.after(Math.min(16_000, 2000 * 2 ** misses++), () => void poll(mine));
      }
    }
  }

  return { state, unreachable, connectUrl, prepare, wait, cancel };
});
export type Pairing = InstanceType<typeof Pairing>;
