import { Router } from 'express';
import { renderDocument } from '../kit/document.ts';
import { newNonce, privatePageHeaders, socketOrigin } from '../kit/page-headers.ts';

interface ConsolePageNeeds {
  publicUrl: string;
  script(): string;
  signedIn(cookie: string | undefined): Promise<{ name: string } | null>;
  outboxHtml(cookie: string | undefined, id: string): Promise<string | null>;
}

/** The console's shell. Everything in it comes from `/console/api/…`. */
export function createConsolePages(needs: ConsolePageNeeds): Router {
  const router = Router();
  router.get('/', (_req, res) => res.redirect(302, '/console'));
  router.get('/console', async (req, res) => {
    if (!(await needs.signedIn(req.headers.cookie))) return void res.redirect(302, '/sign-in');
    const nonce = newNonce();
    const policy = { nonce, connect: [socketOrigin(needs.publicUrl)], images: ['data:'] };
    // The outbox shows mails in a sandboxed frame from our own origin.
    const headers = privatePageHeaders(policy);
    headers['Content-Security-Policy'] += "; frame-src 'self'";
    res.set(headers);
    res.send(
      renderDocument({
        lang: 'en',
        dir: 'ltr',
        title: 'Goodword',
        nonce,
        css: [],
        script: { src: needs.script(), island: { publicUrl: needs.publicUrl } },
        body: (
          <div id="root">
            <noscript>
              <p>The console needs JavaScript.</p>
            </noscript>
          </div>
        ),
      }),
    );
  });
  router.get('/console/outbox/:id/html', async (req, res) => {
    const html = await needs.outboxHtml(req.headers.cookie, req.params.id);
    if (html === null) return void res.status(404).type('text').send('There is no such mail.');
    res.set({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'",
    });
    res.send(html);
  });
  return router;
}
