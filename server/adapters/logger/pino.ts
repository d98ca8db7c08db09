import { pino } from 'pino';
import type { Logger } from '../../ports/logger.ts';

/** JSON lines on stderr, chosen fields only. `redact` is the second net, not the first. */
export function createPinoLogger(level: string): Logger {
  const log = pino(
    { level, base: null, redact: ['token', 'secret', 'email', 'phone'] },
    pino.destination({ dest: 2, sync: false }),
  );
  return {
    debug: (message, fields = {}) => log.debug(fields, message),
    info: (message, fields = {}) => log.info(fields, message),
    warn: (message, fields = {}) => log.warn(fields, message),
    error: (message, cause, fields = {}) => log.error({ ...fields, error: describeFault(cause) }, message),
  } satisfies Logger;
}

/** Errors of the query builder say the parameters in their message: customers' words and addresses. Their cause says what is wrong. */
const TELLS_PARAMETERS = /params:|Failed query/;

export function describeFault(cause: unknown, depth = 0): string {
  if (!(cause instanceof Error)) return String(cause).slice(0, 200);
  const where = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const what = TELLS_PARAMETERS.test(cause.message) ? 'a query failed' : cause.message.slice(0, 300);
  const why = cause.cause === undefined || depth > 3 ? '' : ` ← ${describeFault(cause.cause, depth + 1)}`;
  return `${cause.name}: ${what} ${where
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' ')}${why}`;
}
