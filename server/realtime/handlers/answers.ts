import type { ZodError } from 'zod';
import type { Logger } from '../../ports/logger.ts';

interface Failure {
  ok: false;
  error: { code: string; message: string; field: string | null };
}

/** Names the field, as every other door of the product does. */
export function refused(error: ZodError): Failure {
  const issue = error.issues[0];
  return {
    ok: false,
    error: { code: 'invalid_request', message: issue?.message ?? 'Invalid.', field: issue?.path.join('.') || null },
  };
}

/** The cause goes to the log; the other side learns only that it may try again. */
export function unavailable(logger: Logger, cause: unknown): Failure {
  logger.error('a realtime request failed', cause);
  return {
    ok: false,
    error: { code: 'internal_error', message: 'Something went wrong on our side. Please try again.', field: null },
  };
}

export const tooFast: Failure = {
  ok: false,
  error: { code: 'rate_limited', message: 'That was fast. Wait a moment and try again.', field: null },
};
