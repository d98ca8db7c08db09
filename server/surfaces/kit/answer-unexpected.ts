import type { ErrorRequestHandler } from 'express';
import type { Logger } from '../../ports/logger.ts';
import { type Answer, sendAnswer } from './answer.ts';
import type { KitRefusal } from './refusal.ts';

/** The end of a dialect's router: what nobody expected is logged under its request id and answered in the dialect, never as a page. */
export function answerUnexpected(needs: { logger: Logger; refuse(refusal: KitRefusal): Answer }): ErrorRequestHandler {
  return (cause, req, res, next) => {
    if (isUndecodable(cause) && !res.headersSent) return sendAnswer(res, needs.refuse({ kind: 'NotFound' }));
    const id = String(res.getHeader('X-Request-Id') ?? '');
    needs.logger.error('a call failed', cause, { requestId: id, method: req.method, path: req.path });
    if (res.headersSent) return next(cause);
    sendAnswer(res, needs.refuse({ kind: 'Internal', requestId: id }));
  };
}

/** A path that cannot be decoded (`/%zz`) leads nowhere; express says so with a 400 of its own. */
function isUndecodable(cause: unknown): boolean {
  return cause instanceof URIError || (cause instanceof Error && 'status' in cause && cause.status === 400);
}
