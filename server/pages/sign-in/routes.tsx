import { type Response, Router } from 'express';
import { fieldOf, formBody, formFields } from '../kit/form.ts';
import { sendPlainPage } from '../kit/plain-page.tsx';
import { clearNext, keepNext, keptNext } from './next-cookie.ts';
import { safeNext } from './safe-next.ts';
import { isOwnOrigin, setSessionCookie } from './session-cookie.ts';

interface SignInNeeds {
  publicUrl: string;
  /** Mails a link to each membership of the address; says nothing about whether there is one. */
  requestLink(email: string): Promise<void>;
  /** Trades the link's secret for a session, once; null: used, expired or unknown. */
  redeem(secret: string): Promise<{ secret: string; expiresAt: number } | null>;
  /** False: too many links asked for from this network in the last hour. */
  mayAsk(ip: string): boolean;
  /** False: enough links are on their way to this address; nobody is told. */
  mayMail(email: string): boolean;
  /** False: too many links tried from this network. */
  mayTry(ip: string): boolean;
}

export function createSignInPages(needs: SignInNeeds): Router {
  const router = Router();
  router.get('/sign-in', (req, res) => askForAddress(res, { next: safeNext(req.query.next), problem: null }));
  router.post('/sign-in', formBody(), async (req, res) => {
    if (!isOwnOrigin(needs.publicUrl, req))
      return void res.status(403).type('text').send('This form belongs to our own pages.');
    const form = formFields(req.body);
    const [email, next] = [fieldOf(form, 'email').trim(), safeNext(fieldOf(form, 'next'))];
    if (!/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email))
      return askForAddress(res, { next, problem: 'Enter the e-mail address that your account knows.' });
    if (!needs.mayAsk(req.ip ?? '')) return tooMany(res);
    if (needs.mayMail(email)) await needs.requestLink(email);
    keepNext(needs.publicUrl, res, next);
    sendPlainPage(res, {
      title: 'Check your mail',
      headers: openedByAnApp(next),
      body: (
        <>
          <h1>Check your mail</h1>
          <p>If {email} belongs to a member, a sign-in link is on its way. It works once, for 15 minutes.</p>
          <p class="muted">
            On a server without a mail provider it waits in the outbox:{' '}
            <code>npm run -s goodword -- sign-in-link {email}</code> makes one too.
          </p>
          {leadsToAnApp(next) && (
            <a class="btn" href={next}>
              I have signed in
            </a>
          )}
        </>
      ),
    });
  });
  router.get('/sign-in/:secret', (req, res) =>
    confirm(res, req.query.next === undefined ? keptNext(req) : safeNext(req.query.next)),
  );
  router.post('/sign-in/:secret', formBody(), async (req, res) => {
    // Otherwise a foreign page could sign its visitor in as somebody else.
    if (!isOwnOrigin(needs.publicUrl, req))
      return void res.status(403).type('text').send('This form belongs to our own pages.');
    if (!needs.mayTry(req.ip ?? '')) return tooMany(res);
    const session = await needs.redeem(String(req.params.secret));
    if (!session) return linkInvalid(res);
    setSessionCookie(needs.publicUrl, res, session.secret, session.expiresAt);
    clearNext(needs.publicUrl, res);
    res.redirect(303, safeNext(fieldOf(formFields(req.body), 'next')));
  });
  return router;
}

const leadsToAnApp = (next: string): boolean => next.includes('/authorize?');
/** An app opens these pages in a window of its own and listens for its end, which the strictest policy would cut off. */
const openedByAnApp = (next: string): Record<string, string> =>
  leadsToAnApp(next) ? { 'Cross-Origin-Opener-Policy': 'unsafe-none' } : {};

function askForAddress(res: Response, { next, problem }: { next: string; problem: string | null }): void {
  sendPlainPage(res, {
    title: 'Sign in to Goodword',
    status: problem ? 400 : 200,
    headers: openedByAnApp(next),
    body: (
      <form method="post" action="/sign-in">
        <h1>Sign in</h1>
        <p>We mail you a link. No password to remember or to lose.</p>
        <label for="email">Your e-mail address</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          autofocus
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'problem' : undefined}
        />
        {problem && (
          <p class="bad" id="problem">
            {problem}
          </p>
        )}
        <input type="hidden" name="next" value={next} />
        <button type="submit">Mail me a link</button>
      </form>
    ),
  });
}

/** A page with one button, so that a mail scanner that opens the link does not use it up. */
function confirm(res: Response, next: string): void {
  sendPlainPage(res, {
    title: 'Sign in to Goodword',
    headers: openedByAnApp(next),
    body: (
      <form method="post">
        <h1>Welcome back</h1>
        <p>This link signs you in on this browser, once.</p>
        <input type="hidden" name="next" value={next} />
        <button type="submit" autofocus>
          {leadsToAnApp(next) ? 'Sign in and go on' : 'Open the console'}
        </button>
      </form>
    ),
  });
}

function linkInvalid(res: Response): void {
  sendPlainPage(res, {
    title: 'This link was used',
    status: 410,
    body: (
      <>
        <h1>This link no longer works</h1>
        <p>Sign-in links work once, for 15 minutes.</p>
        <a class="btn" href="/sign-in">
          Get a new one
        </a>
      </>
    ),
  });
}

function tooMany(res: Response): void {
  sendPlainPage(res, {
    title: 'Too many tries',
    status: 429,
    headers: { 'Retry-After': '3600' },
    body: (
      <>
        <h1>Too many tries</h1>
        <p>Wait an hour, then try again.</p>
      </>
    ),
  });
}
