import { createModel, effect, signal } from '@preact/signals';
import type { Handshake, ServerEvents } from '../../shared/realtime/events.ts';
import type { Realtime } from './realtime.ts';

export type Liveness = 'connecting' | 'live' | 'lost';

export interface FeedNeeds {
  origin: string;
  /** Asked at each connection: a token may have been renewed meanwhile. */
  handshake: () => Handshake;
  /** After each connection: ask for what was missed. The first too: what is on screen was loaded before it. */
  onReturn: () => void;
  listeners: Partial<ServerEvents>;
  /** Replaced in tests. */
  connect?: (origin: string, handshake: Handshake) => Promise<Realtime>;
}

/** The socket as a model: says in one signal whether what is on screen is live. Fetched lazily, after the first paint. */
export const LiveFeed = createModel((needs: FeedNeeds) => {
  const state = signal<Liveness>('connecting');
  let socket: Realtime | null = null;
  let over = false;
  effect(() => () => {
    over = true;
    removeEventListener('online', online);
    removeEventListener('offline', lost);
    socket?.disconnect();
  });

  const lost = () => {
    state.value = 'lost';
  };
  /** Backing off is for a server that is down; a cable that is back in should not wait. */
  const online = () => {
    if (!over && socket && !socket.connected) socket.connect();
  };

  /** The socket's code comes over the network too; null: the feed ended meanwhile. */
  async function begin(): Promise<Realtime | null> {
    for (let wait = 1000; !over; wait = Math.min(16_000, wait * 2)) {
      try {
        const open = needs.connect ?? (await import('./realtime.ts')).connect;
        return await open(needs.origin, needs.handshake());
      } catch {
        lost();
        await new Promise((done) => setTimeout(done, wait));
      }
    }
    return null;
  }

  async function start(): Promise<void> {
    addEventListener('online', online);
    addEventListener('offline', lost);
    const opened = await begin();
    if (!opened) return;
    if (over) return void opened.disconnect();
    socket = opened;
    opened.auth = (give) => give(needs.handshake());
    // The banner has to go within 2 s of the server's return.
    opened.io?.reconnectionDelayMax(1500);
    opened.on('connect', () => {
      state.value = 'live';
      needs.onReturn();
    });
    opened.on('disconnect', (reason) => {
      lost();
      // A server that says goodbye is not called again by socket.io itself.
      if (reason === 'io server disconnect') setTimeout(online, 500);
    });
    opened.on('connect_error', lost);
    for (const [name, listener] of Object.entries(needs.listeners)) {
      // Keys and values come from one record typed by the catalogue; Object.entries forgets which belongs to which.
      opened.on(name as keyof ServerEvents, listener as never);
    }
    if (opened.connected) state.value = 'live';
  }

  return { state, start };
});
export type LiveFeed = InstanceType<typeof LiveFeed>;
