import type { Request, RequestHandler, Response, Router } from 'express';
import type { Answer } from './answer.ts';
import { sendAnswer } from './answer.ts';
import type { KitRefusal } from './refusal.ts';

/** POST on these paths; OPTIONS says so, and every other method gets the dialect's 405 with `Allow`. */
export function promisePost(
  router: Router,
  promise: { paths: string[]; handler: RequestHandler; refuse(refusal: KitRefusal): Answer },
): void {
  const allow = 'POST, OPTIONS';
  router.post(promise.paths, promise.handler);
  router.all(promise.paths, (req: Request, res: Response) => {
    if (req.method === 'OPTIONS') return void res.status(204).setHeader('Allow', allow).end();
    const refused = promise.refuse({ kind: 'MethodNotAllowed', allow });
    sendAnswer(res, { ...refused, headers: { ...refused.headers, Allow: allow } });
  });
}
