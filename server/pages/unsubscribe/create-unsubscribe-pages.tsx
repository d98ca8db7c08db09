import { type NextFunction, type Request, type Response, Router } from 'express';
import { fieldOf, formBody, formFields } from '../kit/form.ts';
import { sendPlainPage } from '../kit/plain-page.tsx';

interface UnsubscribePageNeeds {
  /** Stops every later ask to the contact of this token; an unknown token and a repeat change nothing. */
  unsubscribe(token: string): Promise<void>;
  /** Whom the token is about; null: nobody we know. Reads only. */
  describe(token: string): Promise<{ business: string } | null>;
}

/**
 * `GET /u/:token` asks, `POST` does (RFC 8058): no cookie, no redirect, 200 whatever the token, and again the same.
 * Mail scanners open every link, so opening must change nothing.
 */
export function createUnsubscribePages(needs: UnsubscribePageNeeds): Router {
  const router = Router();
  router.get('/u/:token', async (req, res) => {
    const about = await needs.describe(req.params.token);
    ask(res, about?.business ?? 'this business');
  });
  router.post('/u/:token', formUnlessMultipart, async (req, res) => {
    await needs.unsubscribe(String(req.params.token));
    if (fieldOf(formFields(req.body), 'by') === 'page') confirm(res);
    else res.set('Cache-Control', 'no-store').type('text').send('Unsubscribed.');
  });
  return router;
}

function ask(res: Response, business: string): void {
  sendPlainPage(res, {
    title: 'Never ask me again',
    body: (
      <form method="post">
        <h1>Never hear from {business} again?</h1>
        <p>
          You will get no more questions about anything you buy or book there. What you wrote before stays as you left
          it; your own link still lets you change it or take it back.
        </p>
        <button type="submit" name="by" value="page">
          Never ask me again
        </button>
      </form>
    ),
  });
}

function confirm(res: Response): void {
  sendPlainPage(res, {
    title: 'Done',
    body: (
      <>
        <h1>Done</h1>
        <p>You will not be asked again. You can close this page.</p>
      </>
    ),
  });
}

const readForm = formBody();

/** One-click posts may be multipart; nothing in them matters but that they came, so they are left unread. */
function formUnlessMultipart(req: Request, res: Response, next: NextFunction): void {
  if (req.is('multipart/form-data')) {
    req.resume();
    next();
  } else {
    // Whatever cannot be read is a one-click post all the same.
    readForm(req, res, () => next());
  }
}
