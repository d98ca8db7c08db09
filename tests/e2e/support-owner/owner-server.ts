import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type NextFunction, type Request, type Response } from 'express';
import { Server as Sockets } from 'socket.io';
import { Access, BoardStore, HttpRefusal } from './board-store.ts';
import { type Built, buildBridge, buildWidget } from './build-widget.ts';

export interface OwnerStage {
  store: BoardStore;
  access: Access;
  /** Of our server. */
  origin: string;
  /** The owner's own site, on another origin. */
  site: string;
  /** True: our API answers nobody, as if the cable were out. */
  cut: boolean;
  /** Milliseconds before each answer. */
  delayMs: number;
  /** True: nobody is told what changes. */
  silent: boolean;
  sockets: Sockets;
  /** Another store, or one as at the start; everybody listens to it. */
  renew: (store?: BoardStore) => void;
  stop: () => Promise<void>;
}

const FRAME_CSP = (origins: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self' ws:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors ${origins}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** The server's side of owner mode, in memory, with the headers of the real one; and a bakery's page around it. */
export async function startOwnerServer(): Promise<OwnerStage> {
  const built = await buildWidget('owner-frame');
  const bridge = await buildBridge();
  const app = express();
  const server = createServer(app);
  const sockets = new Sockets(server, { transports: ['websocket'] });
  const host = express();
  const hostServer = createServer(host);
  const origin = `http://localhost:${await listen(server)}`;
  const site = `http://127.0.0.1:${await listen(hostServer)}`;
  const tell = (card: unknown) => !stage.silent && sockets.emit('testimonial.changed', { space: 'spc_1', card });
  const stage: OwnerStage = {
    store: new BoardStore(),
    access: new Access(),
    origin,
    site,
    cut: false,
    delayMs: 0,
    silent: false,
    sockets,
    renew(store = new BoardStore()) {
      stage.store = store;
      stage.store.listeners.add(tell);
    },
    stop: async () => {
      await sockets.close();
      for (const each of [server, hostServer]) {
        each.closeAllConnections();
        await new Promise((done) => each.close(done));
      }
    },
  };
  sockets.use((socket, next) =>
    next(stage.access.holds(`Bearer ${socket.handshake.auth.token}`) ? undefined : new Error('unauthorized')),
  );
  stage.store.listeners.add(tell);
  frameRoutes(app, stage, built);
  hostRoutes(host, stage, bridge);
  return stage;
}

function frameRoutes(app: express.Express, stage: OwnerStage, built: Built): void {
  app.use('/assets', express.static(`${built.folder}/assets`));
  app.get('/owner/frame', (request, response) => {
    response.setHeader('content-security-policy', FRAME_CSP(`${stage.site} 'self'`));
    response.send(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Goodword, owner mode</title><script type="application/json" id="island">${JSON.stringify({ wall: request.query.wall, origin: stage.origin })}</script>
<div id="root"></div><script type="module" src="/assets/${built.entry}"></script></html>`);
  });
  app.use((_request, response, next) => {
    if (stage.cut) return void response.socket?.destroy();
    setTimeout(next, stage.delayMs);
  });
  app.use(express.json());
  app.post('/owner/exchange', ({ body }, response) => {
    if (!stage.access.codes.delete(body.code)) throw new HttpRefusal(401, 'invalid_code', 'Used or too old');
    response.json({ ...stage.access.grant(), board: stage.store.board() });
  });
  app.post('/owner/pair', ({ body }, response) => {
    const pair = `pair-${stage.access.pairs.size}`;
    stage.access.pairs.set(pair, { challenge: body.challenge, granted: false });
    response.json({ pair, connectUrl: `${stage.origin}/owner/connect?pair=${pair}` });
  });
  app.get('/owner/connect', ({ query }, response) => {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.send(
      `<!doctype html><title>Say yes</title><form method="post" action="/owner/connect?pair=${query.pair}"><button>Yes, let me edit</button></form>`,
    );
  });
  app.post('/owner/connect', ({ query }, response) => {
    const pair = stage.access.pairs.get(String(query.pair));
    if (pair) pair.granted = true;
    response.send('<!doctype html><title>Done</title>You can close this window.');
  });
  app.post('/owner/pair/poll', ({ body }, response) => {
    if (!stage.access.proves(body.pair, body.verifier)) throw new HttpRefusal(403, 'forbidden', 'Not yours');
    if (!stage.access.pairs.get(body.pair)?.granted)
      return void setTimeout(() => response.json({ pending: true }), 300);
    response.json({ ...stage.access.grant(), board: stage.store.board() });
  });
  app.use((request, _response, next) => {
    if (!stage.access.holds(request.headers.authorization)) throw new HttpRefusal(401, 'unauthorized', 'Sign in again');
    next();
  });
  const key = (request: Request) => request.header('idempotency-key');
  app.post('/owner/refresh', (_request, response) => void response.json(stage.access.grant()));
  app.get('/owner/api/board', (_request, response) => void response.json(stage.store.board()));
  app.post(
    '/owner/api/testimonials/:id/actions',
    (request, response) => void response.json(stage.store.act(request.params.id, request.body, key(request))),
  );
  app.post(
    '/owner/api/undo',
    (request, response) => void response.json(stage.store.undo(request.body.undo, key(request))),
  );
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const known = error instanceof HttpRefusal ? error : new HttpRefusal(500, 'internal_error', String(error));
    response.status(known.status).json({ error: { code: known.code, message: known.message, field: null } });
  });
}

/** A page of the owner's: its own ground, its own heading, a strict policy that names us in frame-src. */
function hostRoutes(host: express.Express, stage: OwnerStage, bridge: string): void {
  host.get('/bridge.js', (_request, response) => response.sendFile(bridge));
  host.get('/', ({ query }, response) => {
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src 'self' 'nonce-n'; style-src 'nonce-n'; frame-src ${stage.origin}; require-trusted-types-for 'script'`,
    );
    response.send(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Brindle Lane Bakehouse</title>
<style nonce="n">:root{color-scheme:light dark}body{margin:0;background:light-dark(#f8f1e1,#1a1410);color:light-dark(#1d2b24,#f1eee9);font:16px/1.5 Inter,sans-serif}
header,section{max-width:1120px;margin:auto;padding:16px 20px}h1{font-size:38px;letter-spacing:-.03em}.tall{min-height:300px}
#wall{--goodword-accent:light-dark(#1f4d3a,#8fd0af);--goodword-sunk:light-dark(#efe5cf,#241c16)}
.cover{position:fixed;inset:0 0 auto;height:330px;pointer-events:none;background:#0007}</style>
<header>Brindle Lane</header><section><h1>What the regulars say</h1><div id="wall" class="tall"></div></section>
<section class="tall"><label>Search <input id="host-input"></label></section>${query.covered ? '<div class="cover"></div>' : ''}
<script src="/bridge.js" nonce="n"></script><script nonce="n">
window.keys=[];addEventListener('keydown',e=>keys.push(e.key));
window.exited=0;window.close_=bridge.openOwnerFrame({host:document.getElementById('wall'),wall:'brindle-lane',origin:'${stage.origin}/',hash:location.hash,onExit:()=>window.exited++});
</script></html>`);
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, done));
  // A TCP server that listens has an AddressInfo.
  return (server.address() as AddressInfo).port;
}
