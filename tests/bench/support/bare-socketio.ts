import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { settledMemory } from './memory.ts';
import { servePort } from './serve-port.ts';

/** The limit of the chat: socket.io with our settings that echoes. */
const server = createServer();
const io = new Server(server, { serveClient: false, transports: ['websocket'], perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.on('message.post', (payload: unknown, ack: (answer: unknown) => void) => ack({ ok: true, view: payload }));
});
servePort(server, { memory: settledMemory });
