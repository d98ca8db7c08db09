import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Server as SocketServer } from 'socket.io';
import type { WallCard, WallPayload } from '../../../shared/contracts/wall.ts';
import { addressOf, TYPES } from './host-site.ts';

const widget = fileURLToPath(new URL('../../../dist/widget/', import.meta.url));
const PAGE = 24;

/** A Goodword server reduced to what a wall asks of it, with knobs to fail by. */
export interface WallServer {
  origin: string;
  /** Cards beyond the first page are served by cursor. */
  payload: WallPayload;
  /** How `/w/*.json` answers. */
  mode: 'well' | 'error' | 'hang' | 'nonsense';
  /** Each request as it came: method, path, and whether it brought a cookie. */
  requests: { path: string; cookie: boolean }[];
  publish: (card: WallCard, index: number) => void;
  remove: (id: string) => void;
  change: (card: WallCard) => void;
  /** How many sockets are in the wall's room. */
  visitors: () => number;
  /** Hangs up on everybody, as a restart would. */
  dropSockets: () => void;
  close: () => Promise<void>;
}

export async function startWallServer(payload: WallPayload): Promise<WallServer> {
  const http = createServer((request, response) => void answer(server, request, response));
  const sockets = new SocketServer(http, { cors: { origin: true }, transports: ['websocket'] });
  const room = () => sockets.to(server.payload.slug);
  const news = () => ({
    wall: server.payload.id,
    generation: server.payload.generation,
    summary: server.payload.summary,
  });
  const advance = (cards: WallCard[]) => {
    const { generation } = server.payload;
    server.payload = { ...server.payload, cards, total: cards.length, generation: generation + 1 };
  };
  sockets.on('connection', (socket) => {
    const { as, wall } = socket.handshake.auth;
    if (as !== 'visitor') return socket.disconnect(true);
    void socket.join(wall);
    socket.on('wall.catch_up', ({ generation }, acknowledge) =>
      acknowledge({ ok: true, current: generation === server.payload.generation }),
    );
  });
  await new Promise<void>((ready) => http.listen(0, 'localhost', ready));
  const server: WallServer = {
    origin: addressOf(http, 'localhost'),
    payload,
    mode: 'well',
    requests: [],
    publish: (card, index) => {
      advance(server.payload.cards.toSpliced(index, 0, card));
      room().emit('wall.card_published', { ...news(), index, card });
    },
    remove: (id) => {
      advance(server.payload.cards.filter((card) => card.id !== id));
      room().emit('wall.card_removed', { ...news(), id });
    },
    change: (card) => {
      const index = server.payload.cards.findIndex(({ id }) => id === card.id);
      advance(server.payload.cards.with(index, card));
      room().emit('wall.card_changed', { ...news(), index, card });
    },
    visitors: () => sockets.sockets.adapter.rooms.get(server.payload.slug)?.size ?? 0,
    dropSockets: () => sockets.disconnectSockets(true),
    close: async () => {
      await sockets.close();
      await closeHttp(http);
    },
  };
  return server;
}

async function answer(server: WallServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', server.origin);
  server.requests.push({ path: url.pathname, cookie: request.headers.cookie !== undefined });
  response.setHeader('access-control-allow-origin', '*');
  if (/^\/w\/.+\.json$/.test(url.pathname)) return answerWall(server, url, request, response);
  if (url.pathname === '/owner/frame') return void response.setHeader('content-type', 'text/html').end(OWNER_FRAME);
  try {
    const body = await readFile(path.join(widget, path.normalize(url.pathname)));
    response.setHeader('content-type', TYPES[path.extname(url.pathname)] ?? 'application/octet-stream').end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function answerWall(server: WallServer, url: URL, request: IncomingMessage, response: ServerResponse): void {
  if (server.mode === 'hang') return;
  if (server.mode === 'error') return void response.writeHead(500).end('{}');
  if (server.mode === 'nonsense') return void response.setHeader('content-type', 'application/json').end('{"cards":7}');
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const { cards } = server.payload;
  const nextCursor = from + PAGE < cards.length ? `${from + PAGE}` : null;
  const body = JSON.stringify({ ...server.payload, cards: cards.slice(from, from + PAGE), nextCursor });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  response.setHeader('etag', etag).setHeader('cache-control', 'max-age=0, stale-while-revalidate=30');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.setHeader('content-type', 'application/json').end(body);
}

export const closeHttp = (http: Server) =>
  new Promise<void>((done) => {
    http.close(() => done());
    http.closeAllConnections();
  });

/** Says what it heard, so that the bridge can be judged from outside. */
const OWNER_FRAME = `<!doctype html><title>Owner</title><script>
window.heard = [];
addEventListener('message', (event) => { if (event.source === parent) heard.push({ origin: event.origin, ...event.data }); });
parent.postMessage({ kind: 'goodword:frame-ready' }, '*');
</script>`;
