import type { Socket } from 'socket.io-client';
import type { ClientEvents, Handshake, ServerEvents } from '../../shared/realtime/events.ts';

export type Realtime = Socket<ServerEvents, ClientEvents>;

/** A host whose policy refuses sockets would log one error for each try: so few tries, until one has worked. */
const FIRST_TRIES = 5;

/**
 * One socket of ours, typed by the shared catalogue: WebSocket only, a connection of its own, coming back by itself with
 * jitter, also after the server said goodbye. What was missed meanwhile is the caller's to ask for on each `connect` but
 * the first; `disconnect()` is for good. The client (10 KB) is a lazy chunk: nothing of it is on any first paint.
 *
 * @param origin of the Goodword server; a path after it is ignored
 */
export async function connect(origin: string, handshake: Handshake): Promise<Realtime> {
  const { io } = await import('socket.io-client');
  const socket: Realtime = io(new URL(origin).origin, {
    auth: handshake,
    transports: ['websocket'],
    forceNew: true,
    withCredentials: handshake.as === 'member',
    reconnectionAttempts: FIRST_TRIES,
    reconnectionDelay: 400,
    reconnectionDelayMax: 8000,
    randomizationFactor: 0.6,
  });
  socket.on('connect', () => socket.io.reconnectionAttempts(Number.POSITIVE_INFINITY));
  comeBack(socket);
  return socket;
}

/** socket.io does not return by itself when it was the server that hung up. */
function comeBack(socket: Realtime): void {
  let afterMs = 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  socket.on('server.leaving', ({ reconnectAfterMs }) => {
    afterMs = reconnectAfterMs;
  });
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') timer = setTimeout(() => socket.connect(), afterMs);
  });
  const disconnect = socket.disconnect.bind(socket);
  socket.disconnect = () => {
    clearTimeout(timer);
    return disconnect();
  };
}
