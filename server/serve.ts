import { existsSync } from 'node:fs';
import path from 'node:path';
import express from 'express';
import { serveCommands } from './cli/socket.ts';
import type { Config } from './config.ts';
import { type Container, createContainer } from './container.ts';
import { createDemoSite } from './demo/demo-site.ts';
import { DEMO_MEMBER, seedDemo } from './demo/seed-demo.ts';
import { createApp } from './http/app.ts';
import { requestId } from './http/request-id.ts';
import { createHttpServer, listen } from './http/server.ts';
import { readWidgetManifest } from './http/widget-manifest.ts';
import type { Clock } from './ports/clock.ts';
import { createWallFastPath } from './surfaces/embed/fast-path.ts';
import { createDoors } from './wiring/doors.ts';
import { createLive } from './wiring/live.ts';

export interface ServeOptions {
  demo: boolean;
  /** The folder that holds `dist/widget` and `demo`. */
  root: string;
  out(text: string): void;
  /** Tests own the time. */
  clock?: Clock;
  /** Benches alone: see ContainerOptions. */
  synchronous?: 'FULL' | 'NORMAL';
}

export interface Running {
  port: number;
  demoPort: number | null;
  container: Container;
  stop(): Promise<void>;
}

/** Opens the data folder, listens, starts the scheduler; with `demo`, the bakery's site on an origin of its own. */
export async function serve(config: Config, options: ServeOptions): Promise<Running> {
  const widgetFolder = path.join(options.root, 'dist/widget');
  const manifest = readWidgetManifest(widgetFolder);
  const container = await createContainer(config, options);
  const { core, admin, facts } = container;
  const state = { leaving: false };
  const { doors, cache } = createDoors({
    core,
    manifest,
    widgetFolder,
    dataDir: config.dataDir,
    leaving: () => state.leaving,
  });
  facts.subscribe((all) => {
    for (const fact of all)
      if (fact.spaceId && /^(?:testimonial|wall|space|campaign)\./.test(fact.kind)) cache.invalidate(fact.spaceId);
  });
  if (options.demo) doors.unshift(demoMedia(path.join(options.root, 'demo/bakery')));
  const app = createApp({ trustProxy: config.trustProxy, logger: core.logger, requestId: requestId(core.ids), doors });
  const server = createHttpServer(createWallFastPath(cache), app);
  const live = createLive(server, core);
  facts.subscribe(live.tell);
  const port = await listen(server, config.port);
  const commandsServer = await serveCommands(config.dataDir, admin);
  const demo = options.demo ? await startDemo(container, options, config) : null;
  await container.startScheduler();
  core.logger.info('listening', { port, dialect: container.db.dialect });
  return {
    port,
    demoPort: demo?.port ?? null,
    container,
    async stop() {
      state.leaving = true;
      live.io.emit('server.leaving', { reconnectAfterMs: Math.round(250 + Math.random() * 1750) });
      commandsServer.close();
      demo?.close();
      await new Promise<void>((resolve) => void live.io.close(() => resolve()));
      server.closeAllConnections();
      await container.close();
    },
  };
}

async function startDemo(container: Container, options: ServeOptions, config: Config) {
  const demoOrigin = `http://127.0.0.1:${config.demoPort}`;
  const folder = path.join(options.root, 'demo');
  if (!existsSync(folder)) throw new Error(`The demo's pages are missing (${folder}).`);
  const made = await seedDemo({
    ...container.core,
    demoOrigin,
    testimonialsFile: path.join(folder, 'bakery/testimonials.json'),
  });
  const site = createDemoSite({ folder, goodword: config.publicUrl, wallSlug: 'brindle-lane' });
  const port = await listen(site, config.demoPort, '127.0.0.1');
  const [ticket] = await container.core.signInTickets(DEMO_MEMBER);
  options.out(
    welcome({
      publicUrl: config.publicUrl,
      demo: `http://127.0.0.1:${port}/bakery/`,
      secret: ticket?.secret ?? null,
      key: made?.key ?? null,
      space: made?.space.slug ?? null,
    }),
  );
  return { port, close: () => site.close() };
}

/** The pictures of the demo's testimonials, from our own origin like everything a wall shows. */
function demoMedia(folder: string) {
  return express.Router().use(
    '/demo-media',
    express.static(folder, {
      index: false,
      immutable: true,
      maxAge: '1h',
      setHeaders: (res) =>
        void res.set({
          'Cross-Origin-Resource-Policy': 'cross-origin',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        }),
    }),
  );
}

interface Welcome {
  publicUrl: string;
  demo: string;
  secret: string | null;
  key: string | null;
  space: string | null;
}

function welcome({ publicUrl, demo, secret, key, space }: Welcome): string {
  const lines = [
    '',
    'Goodword is running.',
    '',
    `  The bakery's site   ${demo}`,
    `  Console             ${secret ? `${publicUrl}/sign-in/${secret}` : `${publicUrl}/console`}   (signs you in, once)`,
    `  Outbox              ${publicUrl}/console#/outbox`,
    `  The bakery's wall   ${publicUrl}/w/brindle-lane`,
    `  API reference       ${publicUrl}/docs`,
  ];
  if (key && space) {
    lines.push(
      '',
      `  API key             ${key}   (shown once)`,
      '',
      '  Ask a customer:',
      '',
      `    curl -X POST "${publicUrl}/api/webhooks/trigger?agentId=${space}" \\`,
      `      -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" \\`,
      `      -d '{"customer_email": "customer@example.com", "customer_name": "John Doe", "service": "your celebration cake"}'`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}
