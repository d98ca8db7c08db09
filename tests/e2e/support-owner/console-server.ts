import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type NextFunction, type Request, type Response } from 'express';
import { Server as Sockets } from 'socket.io';
import type {
  ApiKeyRow,
  ConsoleMe,
  ConversationRow,
  OutboxItem,
  SpaceSettings,
} from '../../../shared/contracts/console.ts';
import { BoardStore, HttpRefusal } from './board-store.ts';
import { buildWidget } from './build-widget.ts';
import { aCampaignDesk, type CampaignDesk, campaignRoutes } from './campaign-desk.ts';
import { conversationDetail, conversationRows, detailOf, outboxItems, someApps, triggerRows } from './console-seed.ts';
import { anInbox, type InboxSeed, inboxRoutes } from './inbox-seed.ts';
import { seedCards } from './seed.ts';
import { aWebhookDesk, type WebhookDesk, webhookRoutes } from './webhook-desk.ts';

export interface ConsoleStage {
  store: BoardStore;
  origin: string;
  /** The folder of what was built. */
  assets: string;
  cut: boolean;
  signedIn: boolean;
  empty: boolean;
  conversations: ConversationRow[];
  keys: ApiKeyRow[];
  outbox: OutboxItem[];
  settings: SpaceSettings;
  desk: CampaignDesk;
  webhooks: WebhookDesk;
  inbox: InboxSeed;
  sockets: Sockets;
  /** Puts other cards into the store, e.g. ten thousand. */
  useStore: (store: BoardStore) => void;
  stop: () => Promise<void>;
}

const PAGE = 40;
const CSP =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'; img-src 'self' data:; connect-src 'self' ws:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The console's side of the server in memory: its routes, its headers, its pages of forty. */
export async function startConsoleServer(): Promise<ConsoleStage> {
  const built = await buildWidget('console');
  const app = express();
  const server = createServer(app);
  const sockets = new Sockets(server, {
    transports: ['websocket'],
    allowRequest: (_request, decide) => decide(null, !stage.cut),
  });
  await new Promise<void>((done) => server.listen(0, done));
  // A TCP server that listens has an AddressInfo.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const tell = (card: unknown) => sockets.emit('testimonial.changed', { space: 'spc_1', card });
  const stage: ConsoleStage = {
    store: new BoardStore(),
    origin,
    assets: built.folder,
    cut: false,
    signedIn: true,
    empty: false,
    conversations: conversationRows(Date.now()),
    sockets,
    desk: aCampaignDesk(),
    webhooks: aWebhookDesk(),
    inbox: anInbox(),
    outbox: outboxItems(Date.now(), origin),
    keys: [
      {
        id: 'key_1',
        name: 'Web shop',
        hint: 'gw_live_…x9f2',
        scopes: ['read', 'write'],
        test: false,
        createdAt: new Date().toISOString(),
        lastUsedAt: null,
        revokedAt: null,
      },
    ],
    settings: {
      name: 'Brindle Lane',
      slug: 'brindle-lane',
      accent: '#1f4d3a',
      siteUrl: 'http://127.0.0.1:9/regulars',
      origins: ['http://127.0.0.1:9'],
      frequencyDays: 30,
      locale: 'en',
      helpUrl: null,
      smsName: null,
      smsHelp: null,
      wallDesign: 'masonry',
      snippet: `<script async src="${origin}/embed.js"></script>\n<goodword-wall wall="brindle-lane" live>\n  <a href="${origin}/w/brindle-lane">Read what our customers say</a>\n</goodword-wall>`,
    },
    useStore(store) {
      stage.store = store;
      store.listeners.add(tell);
    },
    stop: async () => {
      await sockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  stage.useStore(stage.store);
  app.use('/assets', express.static(`${built.folder}/assets`));
  app.get('/console', (_request, response) => {
    response.setHeader('content-security-policy', CSP);
    response.send(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Goodword</title><link rel="icon" href="data:,"></head>
<body><div id="root"></div><script type="application/json" id="island">{}</script><script type="module" async nonce="n" src="/assets/${built.entry}"></script></body></html>`);
  });
  app.get('/sign-in', (_request, response) => void response.send('<!doctype html><title>Sign in</title>Sign in'));
  app.get('/console/outbox/:id/html', (_request, response) => {
    response.setHeader('content-security-policy', "default-src 'none'; sandbox allow-popups; frame-ancestors 'self'");
    response.send(
      '<!doctype html><title>Mail</title><h1>Hello Tomas</h1><p>How was your order at Brindle Lane?</p><script>parent.hacked = true</script>',
    );
  });
  apiRoutes(app, stage);
  return stage;
}

function apiRoutes(app: express.Express, stage: ConsoleStage): void {
  app.use((request, response, next) => {
    if (stage.cut) return void response.socket?.destroy();
    if (!stage.signedIn)
      return void response.status(401).json({ error: { code: 'signed_out', message: 'Sign in again.', field: null } });
    if (request.method !== 'GET' && request.header('x-csrf-token') !== 'csrf-1')
      return void response
        .status(403)
        .json({ error: { code: 'csrf', message: 'Reload the page and try again.', field: null } });
    next();
  });
  app.use(express.json());
  const key = (request: Request) => request.header('idempotency-key');
  app.get('/console/api/me', (_request, response) => void response.json(me(stage)));
  app.get('/console/api/spaces/:space/approvals', ({ query }, response) => {
    const all = stage.empty ? [] : stage.store.list(String(query.status));
    const from = Number(query.cursor ?? 0);
    response.json({
      cards: all.slice(from, from + PAGE),
      total: all.length,
      nextCursor: from + PAGE < all.length ? String(from + PAGE) : null,
    });
  });
  app.get('/console/api/testimonials/:id', ({ params }, response) => {
    const card = stage.store.cards.get(params.id);
    if (!card) throw new HttpRefusal(404, 'not_found', 'There is no such testimonial.');
    response.json(detailOf(card));
  });
  app.post(
    '/console/api/testimonials/:id/actions',
    (request, response) => void response.json(stage.store.act(request.params.id, request.body, key(request))),
  );
  app.post(
    '/console/api/undo',
    (request, response) => void response.json(stage.store.undo(request.body.undo, key(request))),
  );
  app.get('/console/api/spaces/:space/conversations', ({ query }, response) => {
    const all = stage.empty ? [] : stage.conversations;
    const from = Number(query.cursor ?? 0);
    response.json({
      conversations: all.slice(from, from + PAGE),
      nextCursor: from + PAGE < all.length ? String(from + PAGE) : null,
    });
  });
  app.get('/console/api/conversations/:id', ({ params }, response) => {
    const row = stage.conversations.find(({ id }) => id === params.id);
    const card = seedCards(Date.now())[0];
    if (!row || !card) throw new HttpRefusal(404, 'not_found', 'There is no such thing, or it is not yours.');
    response.json(conversationDetail(row, card));
  });
  app.get(
    '/console/api/outbox',
    (_request, response) => void response.json({ items: stage.empty ? [] : stage.outbox, nextCursor: null }),
  );
  app.get(
    '/console/api/spaces/:space/triggers',
    (_request, response) =>
      void response.json({ triggers: stage.empty ? [] : triggerRows(Date.now()), nextCursor: null }),
  );
  app.get('/console/api/spaces/:space/settings', (_request, response) => void response.json(stage.settings));
  app.patch('/console/api/spaces/:space/settings', ({ body }, response) => {
    if (body.accent && !/^#[0-9a-f]{6}$/i.test(body.accent))
      return void response
        .status(400)
        .json({ error: { code: 'invalid_request', message: 'A colour looks like #1e5a43.', field: 'accent' } });
    stage.settings = { ...stage.settings, ...body };
    response.json(stage.settings);
  });
  campaignRoutes(app, stage);
  webhookRoutes(app, stage);
  inboxRoutes(app, stage);
  app.post(
    '/console/api/spaces/:space/owner-link',
    (_request, response) => void response.json({ url: `${stage.origin}/sign-in#goodword=code` }),
  );
  app.get('/console/api/keys', (_request, response) => void response.json({ keys: stage.empty ? [] : stage.keys }));
  app.post('/console/api/keys', ({ body }, response) => {
    const row: ApiKeyRow = {
      id: `key_${stage.keys.length + 1}`,
      hint: 'gw_live_…abcd',
      createdAt: new Date().toISOString(),
      lastUsedAt: null,
      revokedAt: null,
      name: body.name,
      scopes: body.scopes,
      test: body.test,
    };
    stage.keys = [row, ...stage.keys];
    response.status(201).json({ row, key: 'gw_live_0123456789abcdef' });
  });
  app.delete('/console/api/keys/:id', ({ params }, response) => {
    stage.keys = stage.keys.map((row) =>
      row.id === params.id ? { ...row, revokedAt: new Date().toISOString() } : row,
    );
    response.status(204).end();
  });
  app.get(
    '/console/api/apps',
    (_request, response) => void response.json(stage.empty ? { apps: [], connected: [] } : someApps(Date.now())),
  );
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const known = error instanceof HttpRefusal ? error : new HttpRefusal(500, 'internal_error', String(error));
    response.status(known.status).json({ error: { code: known.code, message: known.message, field: null } });
  });
}

function me(stage: ConsoleStage): ConsoleMe {
  const space = (id: string, slug: string, name: string) => ({
    id,
    slug,
    name,
    wallSlug: slug,
    siteUrl: null,
    pending: stage.store.list('pending').length,
  });
  return {
    member: { id: 'mem_1', email: 'nell@brindle.example', name: 'Nell Brindle', role: 'owner' },
    account: { id: 'acct_1', name: 'Brindle Lane Bakehouse', plan: 'unlimited' },
    spaces: [space('spc_1', 'brindle-lane', 'Brindle Lane'), space('spc_2', 'kiln', 'Little Kiln')],
    outboxCount: stage.outbox.length,
    csrf: 'csrf-1',
  };
}
