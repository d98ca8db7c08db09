import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type ModerationResult, moderationAction, type OwnerBoard } from '../../../shared/contracts/owner.ts';
import { parseId, type TestimonialId } from '../../../shared/ids.ts';
import type { OwnerToken } from '../../domain/access/index.ts';
import type { Result } from '../../domain/result.ts';
import type { ModerationError } from '../../domain/testimonials/index.ts';
import { answerProblems, sendModerationError, sendProblem } from '../kit/own-errors.ts';
import type { Pairings } from './pairing.ts';

export interface OwnerNeeds {
  publicUrl: string;
  pairings: Pairings;
  exchange(code: string): Promise<OwnerToken | null>;
  holder(token: string): Promise<OwnerToken | null>;
  renew(token: string): Promise<OwnerToken | null>;
  claimed(pairing: { accountId: string; spaceId: string; memberId: string; site: string }): Promise<OwnerToken | null>;
  board(token: OwnerToken): Promise<OwnerBoard>;
  act(
    token: OwnerToken,
    id: TestimonialId,
    action: z.infer<typeof moderationAction>,
  ): Promise<Result<ModerationResult, ModerationError>>;
  undo(token: OwnerToken, undo: string): Promise<Result<ModerationResult, ModerationError>>;
  wallOf(slug: string): Promise<{ accountId: string; spaceId: string; name: string; origins: string[] } | null>;
}

const exchangeBody = z.object({ code: z.string().min(20).max(100) });
const undoBody = z.object({ undo: z.string().max(20_000) });
const pairBody = z.object({
  challenge: z.string().regex(/^[\w-]{43}$/),
  wall: z.string().max(80),
  site: z.url().max(200),
});
const pollBody = z.object({ pair: z.string().max(60), verifier: z.string().min(43).max(128) });
const LONG_POLL_MS = 20_000;

/** What the owner's frame calls: its own origin only, its token in a header, never a cookie. */
export function createOwnerSurface(needs: OwnerNeeds): Router {
  const router = Router();
  router.use('/owner', json({ limit: '64kb' }), (req, res, next) => {
    if (req.method === 'POST' && req.path !== '/connect' && !fromOurOrigin(needs.publicUrl, req)) {
      return sendProblem(res, 403, { code: 'wrong_origin', message: 'Only our own pages may call this.' });
    }
    res.set('Cache-Control', 'no-store');
    next();
  });
  router.post('/owner/exchange', async (req, res) => {
    const { code } = exchangeBody.parse(req.body);
    await grant(needs, res, await needs.exchange(code));
  });
  router.post('/owner/refresh', async (req, res) => {
    const renewed = await needs.renew(bearer(req));
    if (!renewed) return signInAgain(res);
    res.json({ token: renewed.secret, expiresAt: new Date(renewed.expiresAt).toISOString() });
  });
  router.post('/owner/pair', async (req, res) => {
    const asked = pairBody.parse(req.body);
    const wall = await needs.wallOf(asked.wall);
    const site = new URL(asked.site).origin;
    if (!wall?.origins.includes(site)) {
      return sendProblem(res, 403, {
        code: 'unknown_site',
        message: `${site} is not among this space’s sites; add it in Settings.`,
        field: 'site',
      });
    }
    const pair = needs.pairings.start({
      challenge: asked.challenge,
      spaceId: wall.spaceId,
      accountId: wall.accountId,
      wallName: wall.name,
      site,
    });
    res.json({ pair, connectUrl: `${needs.publicUrl}/owner/connect?pair=${pair}` });
  });
  router.post('/owner/pair/poll', async (req, res) => {
    const { pair, verifier } = pollBody.parse(req.body);
    let claim = needs.pairings.claim(pair, verifier);
    if (claim.state === 'pending') {
      await needs.pairings.wait(pair, LONG_POLL_MS);
      claim = needs.pairings.claim(pair, verifier);
    }
    if (claim.state === 'gone') return sendProblem(res, 410, { code: 'expired', message: 'This request has expired.' });
    if (claim.state === 'pending') return void res.json({ pending: true });
    await grant(needs, res, await needs.claimed({ ...claim.pairing, memberId: claim.memberId }));
  });
  router.get('/owner/api/board', async (req, res) => {
    const holder = await needs.holder(bearer(req));
    if (!holder) return signInAgain(res);
    res.json(await needs.board(holder));
  });
  router.post('/owner/api/testimonials/:id/actions', async (req, res) => {
    const holder = await needs.holder(bearer(req));
    if (!holder) return signInAgain(res);
    const id = parseId('testimonial', req.params.id);
    if (!id) return sendModerationError(res, { kind: 'TestimonialNotFound' });
    answer(res, await needs.act(holder, id, moderationAction.parse(req.body)));
  });
  router.post('/owner/api/undo', async (req, res) => {
    const holder = await needs.holder(bearer(req));
    if (!holder) return signInAgain(res);
    answer(res, await needs.undo(holder, undoBody.parse(req.body).undo));
  });
  router.use('/owner', answerProblems);
  return router;
}

async function grant(needs: OwnerNeeds, res: Response, token: OwnerToken | null): Promise<void> {
  if (!token)
    return sendProblem(res, 401, {
      code: 'code_invalid',
      message: 'This code was used or has expired. Open “Edit on my site” again.',
    });
  res.json({
    token: token.secret,
    expiresAt: new Date(token.expiresAt).toISOString(),
    board: await needs.board(token),
  });
}

function answer(res: Response, result: Result<ModerationResult, ModerationError>): void {
  if (result.ok) res.json(result.value);
  else sendModerationError(res, result.error);
}

function signInAgain(res: Response): void {
  sendProblem(res, 401, { code: 'signed_out', message: 'Sign in again to go on.' });
}

function bearer(req: Request): string {
  return /^Bearer (\S{20,100})$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
}

/** A browser always says where a POST comes from; a token stolen by a page elsewhere is of no use to it. */
function fromOurOrigin(publicUrl: string, req: Request): boolean {
  return req.headers.origin === new URL(publicUrl).origin;
}
