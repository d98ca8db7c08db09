import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { ChatView, ClientMessage } from '../../shared/contracts/chat.ts';
import type { ClientEvents, ServerEvents } from '../../shared/realtime/events.ts';
import type { Logger } from '../ports/logger.ts';
import { authenticate } from './authenticate.ts';
import { handleCustomer } from './handlers/customer.ts';
import { handleVisitor } from './handlers/visitor.ts';
import { rooms } from './rooms.ts';

export type Who =
  | { as: 'visitor'; wall: string }
  | { as: 'customer'; token: string; conversation: string }
  | { as: 'owner'; space: string }
  | { as: 'member'; account: string; spaces: string[] };

export type Posted =
  | { ok: true; view: ChatView }
  | { ok: false; error: { code: string; message: string; field: string | null } };

export interface RealtimeNeeds {
  logger: Logger;
  publicWall(key: string): Promise<{ id: string; generation: number } | null>;
  conversationOfToken(token: string): Promise<string | null>;
  spaceOfOwnerToken(token: string): Promise<string | null>;
  memberOfCookie(cookie: string | undefined): Promise<{ account: string; spaces: string[] } | null>;
  say(token: string, message: ClientMessage): Promise<Posted>;
  chatView(token: string): Promise<ChatView | null>;
  noteOpened(token: string): Promise<void>;
  /** From one socket; a bench has its own reasons to ask for more than a person could type. */
  messagesAMinute?: number;
}

export type GoodwordSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, { who: Who }>;
export type GoodwordSockets = Server<ClientEvents, ServerEvents, Record<string, never>, { who: Who }>;

/** How long a socket may take to say who it is, and how large a message may be: strangers reach this port. */
const LIMITS = { connectTimeout: 10_000, maxHttpBufferSize: 64 * 1024, pingInterval: 25_000, pingTimeout: 20_000 };

export function createRealtime(server: HttpServer, needs: RealtimeNeeds): GoodwordSockets {
  const io: GoodwordSockets = new Server(server, {
    path: '/socket.io',
    serveClient: false,
    transports: ['websocket'],
    cors: { origin: '*', credentials: false },
    perMessageDeflate: false,
    allowRequest: (_req, decide) => decide(null, true),
    ...LIMITS,
  });
  io.use((socket, next) => {
    whoIs(needs, socket)
      .then((who) => {
        if (!who) return next(new Error('not_allowed'));
        socket.data.who = who;
        next();
      })
      .catch((cause: unknown) => {
        needs.logger.error('a handshake failed', cause);
        next(new Error('unavailable'));
      });
  });
  io.on('connection', (socket) => welcome(needs, socket));
  const proving = setInterval(() => proveAgain(needs, io), PROVED_EVERY_MS);
  proving.unref();
  io.engine.once('close', () => clearInterval(proving));
  return io;
}

/** A sign-out, a revoked code or an expired token must end what it opened: said at once by whoever does it, and looked at now and then. */
const PROVED_EVERY_MS = 15_000;

export function proveAgain(needs: RealtimeNeeds, io: GoodwordSockets): void {
  for (const socket of io.sockets.sockets.values()) {
    if (socket.data.who.as !== 'owner' && socket.data.who.as !== 'member') continue;
    whoIs(needs, socket).then(
      (who) => who ?? socket.disconnect(true),
      (cause: unknown) => needs.logger.error('a socket could not be proved again', cause),
    );
  }
}

function whoIs(needs: RealtimeNeeds, socket: GoodwordSocket): Promise<Who | null> {
  return authenticate(needs, socket.handshake.auth, sameSite(socket) ? socket.handshake.headers.cookie : undefined);
}

async function join(socket: GoodwordSocket, names: string[]): Promise<void> {
  for (const name of names) await socket.join(name);
}

function welcome(needs: RealtimeNeeds, socket: GoodwordSocket): void {
  const { who } = socket.data;
  const joined = (() => {
    switch (who.as) {
      case 'visitor':
        handleVisitor(needs, socket, who.wall);
        return join(socket, [rooms.wall(who.wall)]);
      case 'customer':
        handleCustomer(needs, socket, who.token);
        return join(socket, [rooms.conversation(who.conversation)]);
      case 'owner':
        return join(socket, [rooms.moderators(who.space)]);
      case 'member':
        return join(socket, [rooms.console(who.account), ...who.spaces.map(rooms.moderators)]);
    }
  })();
  joined.catch((cause: unknown) => needs.logger.error('a socket could not join its rooms', cause, { as: who.as }));
}

/** The session cookie counts only from our own pages: a foreign page's socket would carry it too. */
function sameSite(socket: GoodwordSocket): boolean {
  const { origin, host } = socket.handshake.headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
