import { pino } from 'pino';
import type { Logger } from '../../ports/logger.ts';

/** JSON lines on stderr, chosen fields only. `redact` is the second net, not the first. */
export function createPinoLogger(level: string): Logger {
  const log = pino({ level, base: null, redact: ['token', 'secret', 'email', 'phone'] }, pino.destination({ dest: 2, sync: false }));
  return {
    info: (message, fields = {}) => log.info(fields, message),
    warn: (message, fields = {}) => log.warn(fields, message),
    error: (message, cause, fields = {}) => log.error({ ...fields, error: describe(cause) }, message),
  } satisfies Logger;
}

/** Name and stack, never the message's parameters: SQL errors carry them. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause).slice(0, 200);
  return `${cause.name}: ${(cause.stack ?? cause.message).slice(0, 2000)}`;
}
