import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Router,
} from 'express';
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
    if (wantsPage(req)) return void res.type('text').send('There is nothing at this address.');
    res.json({ error: { code: 'not_found', message: `There is nothing at ${req.method} ${req.path}.`, details: {} } });
  });
  const failed: ErrorRequestHandler = (cause, req, res, next) => {
    if (res.headersSent) return next(cause);
    const status = callersFault(cause);
    if (status === null)
      needs.logger.error('a request failed', cause, { method: req.method, route: req.route?.path ?? null });
    const problem = status === null ? OUR_FAULT : THEIR_FAULT[status];
    res.status(status ?? 500).set('X-Content-Type-Options', 'nosniff');
    if (wantsPage(req)) return void res.type('text').send(problem.message);
    res.json({ error: { ...problem, details: {} } });
  };
  app.use(failed);
  return app;
}

/** What programs call answers programs, whatever `Accept` a curious browser sends. */
const FOR_PROGRAMS = /^\/(?:api|v1|oauth)(?:\/|$)/i;

function wantsPage({ path, headers }: Request): boolean {
  return !FOR_PROGRAMS.test(path) && (headers.accept?.includes('text/html') ?? false);
}

const OUR_FAULT = { code: 'internal_error', message: 'Something went wrong on our side. Please try again.' };
const THEIR_FAULT = {
  400: { code: 'invalid_request', message: 'The request could not be read.' },
  404: { code: 'not_found', message: 'There is nothing at this address.' },
  413: { code: 'invalid_request', message: 'The request is too large.' },
  415: { code: 'invalid_request', message: 'The request is in a form that is not read here.' },
} as const;

/** What express and its parsers say of a request that cannot be read; null: a fault of ours. A path that cannot be decoded leads nowhere. */
function callersFault(cause: unknown): keyof typeof THEIR_FAULT | null {
  if (cause instanceof URIError) return 404;
  const status = cause instanceof Error && 'status' in cause ? cause.status : null;
  if (status === 413 || status === 415) return status;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : null;
}
