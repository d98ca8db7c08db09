import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { type Actor, csrfToken, type Member, memberActor } from '../../domain/access/index.ts';
import type { Hasher } from '../../ports/hasher.ts';
import { sendProblem } from '../kit/own-errors.ts';

export interface Caller {
  member: Member;
  actor: Actor;
  secret: string;
}

export interface SessionNeeds {
  hasher: Hasher;
  /** The session cookie's secret, or null. */
  cookie(header: string | undefined): string | null;
  memberOf(secret: string): Promise<Member | null>;
}

type ConsoleHandler = (caller: Caller, req: Request, res: Response) => Promise<unknown>;

/**
 * A call of the console: the session cookie says who, and whatever changes something must also say the session's CSRF token,
 * which a foreign page cannot read.
 */
export function asMember(needs: SessionNeeds) {
  return (handler: ConsoleHandler): RequestHandler =>
    async (req: Request, res: Response, _next: NextFunction) => {
      const secret = needs.cookie(req.headers.cookie);
      const member = secret && (await needs.memberOf(secret));
      if (!secret || !member) return sendProblem(res, 401, { code: 'signed_out', message: 'Sign in again to go on.' });
      if (req.method !== 'GET' && req.get('x-csrf-token') !== csrfToken(needs.hasher, secret)) {
        return sendProblem(res, 403, { code: 'csrf', message: 'Reload the page and try again.' });
      }
      res.set('Cache-Control', 'no-store');
      await handler({ member, actor: memberActor(member), secret }, req, res);
    };
}
