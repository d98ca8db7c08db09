import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import type { Logger } from '../ports/logger.ts';

interface AppNeeds {
  trustProxy: boolean;
  logger: Logger;
  requestId: RequestHandler;
  /** In order; the first that answers wins. */
  doors: readonly (RequestHandler | Router)[];
}

/** Express with its doors. What no door knows is a plain 404; what a door throws is a plain 500: never a stack, never their HTML. */
export function createApp(needs: AppNeeds): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', needs.trustProxy ? 1 : false);
  app.use(needs.requestId);
  for (const door of needs.doors) app.use(door);
  app.use((req, res) => {
    res.status(404).set('X-Content-Type-Options', 'nosniff');
    if (wantsPage(req.headers.accept)) return void res.type('text').send('There is nothing at this address.');
    res.json({ error: { code: 'not_found', message: `There is nothing at ${req.method} ${req.path}.`, details: {} } });
  });
  const failed: ErrorRequestHandler = (cause, req, res, next) => {
    needs.logger.error('a request failed', cause, { method: req.method, route: req.route?.path ?? null });
    if (res.headersSent) return next(cause);
    res.status(500).json({
      error: { code: 'internal_error', message: 'Something went wrong on our side. Please try again.', details: {} },
    });
  };
  app.use(failed);
  return app;
}

function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
