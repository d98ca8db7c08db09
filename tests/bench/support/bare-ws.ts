import { createServer } from 'node:http';
import { servePort } from './serve-port.ts';
import { WebSocketServer } from './ws.ts';

/** The limit of a broadcast: the same bytes to every bare websocket. */
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
servePort(server, {
  broadcast(text: string) {
    const asked = process.hrtime.bigint();
    for (const socket of sockets.clients) socket.send(text);
    return String(asked);
  },
});
