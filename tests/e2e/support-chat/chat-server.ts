import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { Server as Sockets } from 'socket.io';
import { build } from 'vite';
import { fail, ok } from '../../../server/domain/result.ts';
import { createChatPages } from '../../../server/pages/chat/create-chat-pages.ts';
import { chatStrings } from '../../../server/pages/chat/strings.ts';
import { clientMessage } from '../../../shared/contracts/chat.ts';
import type { ClientEvents, ServerEvents } from '../../../shared/realtime/events.ts';
import { barePreload } from '../../../tools/build/bare-preload.ts';
import { websocketOnly } from '../../../tools/build/websocket-only.ts';
import { arabicWords } from './arabic-words.ts';
import { ScriptedChat } from './scripted-chat.ts';
import type { Script } from './scripts.ts';

/** The chat's script built as it ships, into a folder of its own. */
export interface BuiltScript {
  folder: string;
  entry: string;
  files: { name: string; code: string }[];
  remove(): void;
}

export async function buildChatScript(): Promise<BuiltScript> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = mkdtempSync(path.join(tmpdir(), 'goodword-chat-'));
  // Under a test's NODE_ENV the packages' development builds would be measured and shipped.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const built = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [barePreload(), websocketOnly()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, 'widget/entries/chat.tsx'),
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'chat.[name]-[hash].js',
          minify: true,
        },
      },
    },
  });
  process.env.NODE_ENV = before;
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunks = outputs.flatMap((one) => one.output).filter((one) => one.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry)?.fileName;
  if (entry === undefined) throw new Error('the chat entry was not built');
  return {
    folder,
    entry,
    files: chunks.map((chunk) => ({ name: chunk.fileName, code: chunk.code })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface ChatServer {
  url: string;
  /** One conversation per token; asking for a new token starts it. */
  chat(token: string, script?: Script): ScriptedChat;
  /** While true, posts and sockets are answered as a broken server answers. */
  broken: boolean;
  /** Milliseconds before an answer. */
  delay: number;
  /** Cuts every socket, as a network does. */
  cut(): void;
  /** Tells open pages what another device did. */
  tell(token: string): void;
  /** Leave and come back on the same port: conversations survive, connections do not. */
  restart(): Promise<void>;
  sockets(): number;
  close(): Promise<void>;
}

/** The chat pages over scripted conversations, with the real router, headers and socket vocabulary. */
export async function startChatServer(script: BuiltScript | null): Promise<ChatServer> {
  const chats = new Map<string, ScriptedChat>();
  const running: { http: Server; io: Sockets<ClientEvents, ServerEvents> } = listenable();
  let port = 0;
  const self: ChatServer = {
    url: '',
    broken: false,
    delay: 0,
    chat(token, words) {
      const known = chats.get(token) ?? new ScriptedChat(words);
      chats.set(token, known);
      return known;
    },
    cut: () => running.io.disconnectSockets(true),
    tell: (token) => {
      running.io.to(token).emit('conversation.advanced', { conversation: 'conv_test', view: self.chat(token).view() });
    },
    async restart() {
      await stop();
      Object.assign(running, listenable());
      await listen(port);
    },
    sockets: () => running.io.engine.clientsCount,
    close: () => stop(),
  };

  function listenable() {
    const app = express().disable('x-powered-by');
    const http = createServer(app);
    const io = new Sockets<ClientEvents, ServerEvents>(http, { serveClient: false });
    app.use('/assets', express.static(script?.folder ?? tmpdir(), { immutable: true, maxAge: '1y' }));
    app.use(async (req, res, next) => {
      if (self.delay > 0 && req.method === 'POST') await new Promise((resolve) => setTimeout(resolve, self.delay));
      if (self.broken && req.method === 'POST') res.status(503).send('broken');
      else next();
    });
    app.use((req, res, next) => {
      pages()(req, res, next);
    });
    io.on('connection', (socket) => {
      const { as, token } = socket.handshake.auth as { as: string; token: string };
      if (as !== 'customer' || !chats.has(token)) {
        socket.disconnect(true);
        return;
      }
      void socket.join(token);
      socket.on('message.post', async (payload, ack) => {
        if (self.broken) return;
        if (self.delay > 0) await new Promise((resolve) => setTimeout(resolve, self.delay));
        const said = self.chat(token).say(clientMessage.parse(payload));
        ack(said.ok ? { ok: true, view: said.value.view } : { ok: false, error: said.error });
        if (said.ok)
          socket.to(token).emit('conversation.advanced', { conversation: 'conv_test', view: said.value.view });
      });
      socket.on('conversation.catch_up', ({ seq }, ack) => {
        const view = self.chat(token).view();
        ack({ ok: true, view: view.seq > seq ? view : null });
      });
    });
    return { http, io };
  }

  const pages = () =>
    createChatPages({
      openChat: async (token) => {
        if (token === 'expired') return fail('expired');
        const chat = chats.get(token);
        return chat === undefined
          ? fail('not_found')
          : ok({ view: chat.view(), brand: { accent: '#1e5a43', logo: null } });
      },
      say: async (token, message) => {
        const chat = chats.get(token);
        return chat === undefined ? fail({ code: 'not_found', message: 'gone', field: null }) : chat.say(message);
      },
      assets: { chatScript: script === null ? '/assets/none.js' : `/assets/${script.entry}` },
      publicUrl: self.url,
      strings: (locale) => (locale === 'ar' ? arabicWords : chatStrings(locale)),
    });

  async function listen(on: number): Promise<void> {
    await new Promise<void>((resolve) => running.http.listen(on, '127.0.0.1', resolve));
    port = (running.http.address() as AddressInfo).port;
    self.url = `http://127.0.0.1:${port}`;
  }
  async function stop(): Promise<void> {
    running.http.closeAllConnections();
    await running.io.close();
  }
  await listen(0);
  return self;
}
