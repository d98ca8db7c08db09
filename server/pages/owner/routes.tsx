import { Router } from 'express';
import { renderDocument } from '../kit/document.ts';
import { fieldOf, formBody, formFields } from '../kit/form.ts';
import { newNonce, privatePageHeaders, socketOrigin } from '../kit/page-headers.ts';
import { sendPlainPage } from '../kit/plain-page.tsx';
import { isOwnOrigin } from '../sign-in/session-cookie.ts';

interface OwnerPageNeeds {
  publicUrl: string;
  frameScript(): string;
  /** The space's registered origins: who may frame the owner mode. Null: no such wall. */
  frameOrigins(
    wallSlug: string,
  ): Promise<{ wallId: string; origins: string[]; dir: 'ltr' | 'rtl'; locale: string } | null>;
  pairing: {
    /** What the popup shows; null: unknown or expired. */
    describe(pair: string): { site: string; wall: string } | null;
    approve(pair: string, cookie: string | undefined): Promise<'approved' | 'signed_out' | 'not_allowed' | 'expired'>;
  };
  signedIn(cookie: string | undefined): Promise<{ name: string } | null>;
}

const GONE = {
  title: 'This request has expired',
  status: 410,
  body: (
    <>
      <h1>This request has expired</h1>
      <p>Close this window and press “Sign in to edit” once more.</p>
    </>
  ),
};

export function createOwnerPages(needs: OwnerPageNeeds): Router {
  const router = Router();
  router.get('/owner/frame', async (req, res) => {
    const wall = typeof req.query.wall === 'string' ? await needs.frameOrigins(req.query.wall) : null;
    if (!wall) return void res.status(404).type('text').send('There is no such wall.');
    const nonce = newNonce();
    res.set({
      ...privatePageHeaders({
        nonce,
        connect: [socketOrigin(needs.publicUrl)],
        images: ['data:'],
        frameAncestors: ["'self'", ...wall.origins],
      }),
      'Cross-Origin-Opener-Policy': 'unsafe-none',
    });
    res.send(
      renderDocument({
        lang: wall.locale,
        dir: wall.dir,
        title: 'Edit this wall',
        nonce,
        css: [],
        script: {
          src: needs.frameScript(),
          island: { wall: req.query.wall, wallId: wall.wallId, origin: needs.publicUrl },
        },
        body: <div id="root" />,
      }),
    );
  });
  router.get('/owner/connect', async (req, res) => {
    const pair = String(req.query.pair ?? '');
    const asked = needs.pairing.describe(pair);
    if (!asked) return sendPlainPage(res, GONE);
    const member = await needs.signedIn(req.headers.cookie);
    sendPlainPage(res, {
      title: 'Edit this wall',
      headers: { 'Cross-Origin-Opener-Policy': 'unsafe-none' },
      body: member ? (
        <Agree site={asked.site} wall={asked.wall} name={member.name} pair={pair} />
      ) : (
        <SignInFirst pair={pair} />
      ),
    });
  });
  router.post('/owner/connect', formBody(), async (req, res) => {
    if (!isOwnOrigin(needs.publicUrl, req))
      return void res.status(403).type('text').send('This form belongs to our own pages.');
    const answer = await needs.pairing.approve(fieldOf(formFields(req.body), 'pair'), req.headers.cookie);
    if (answer === 'expired') return sendPlainPage(res, GONE);
    sendPlainPage(
      res,
      answer === 'approved'
        ? DONE
        : {
            title: 'Not allowed',
            status: 403,
            body: (
              <>
                <h1>You may not edit this wall</h1>
                <p>Sign in as a member who may moderate it.</p>
              </>
            ),
          },
    );
  });
  return router;
}

const DONE = {
  title: 'You can edit now',
  body: (
    <>
      <h1>You can edit now</h1>
      <p>Close this window; your wall is ready in the other one.</p>
    </>
  ),
};

function Agree({ site, wall, name, pair }: { site: string; wall: string; name: string; pair: string }) {
  return (
    <form method="post" action="/owner/connect">
      <h1>
        Edit “{wall}” on {site}?
      </h1>
      <p>
        You are signed in as {name}. The window that opened this one may then approve, archive, feature, highlight and
        reply on this wall for 15 minutes at a time, up to 8 hours.
      </p>
      <p class="muted">
        It sees no e-mail addresses and no phone numbers, and cannot change a customer’s words. Only go on if you
        pressed “Sign in to edit” on {site} yourself.
      </p>
      <input type="hidden" name="pair" value={pair} />
      <button type="submit">Allow</button>
    </form>
  );
}

function SignInFirst({ pair }: { pair: string }) {
  return (
    <>
      <h1>Sign in first</h1>
      <p>Sign in to the console in this browser, then come back to this window.</p>
      <a class="btn" href="/sign-in" target="_blank" rel="noopener">
        Sign in
      </a>
      <a class="btn second" href={`/owner/connect?pair=${encodeURIComponent(pair)}`}>
        I have signed in
      </a>
    </>
  );
}
