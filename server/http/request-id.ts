import type { RequestHandler } from 'express';
import type { Ids } from '../ports/ids.ts';

/** What we take over from a caller: anything else could forge log lines or headers further on. */
const SANE = /^[A-Za-z0-9._:/+=-]{1,128}$/;

/** Every answer says which request it answers; a caller's own `X-Request-Id` is kept when it is sane. */
export function requestId(ids: Ids): RequestHandler {
  return (req, res, next) => {
    const given = req.headers['x-request-id'];
    res.setHeader('X-Request-Id', typeof given === 'string' && SANE.test(given) ? given : ids.uuid());
    next();
  };
}
