import { Router } from 'express';
import { renderToString } from 'preact-render-to-string';
import type { WallPayload } from '../../../shared/contracts/wall.ts';
import type { ProofFacts } from '../../domain/provenance/index.ts';
import { renderDocument } from '../kit/document.ts';
import { contentSecurityPolicy, newNonce } from '../kit/page-headers.ts';
import { sendPlainPage } from '../kit/plain-page.tsx';
import { WallFragment } from './fragment.tsx';
import { wallPageCss } from './wall-page-css.ts';

type Proof = ProofFacts & { business: string; wallSlug: string | null };

interface WallPageNeeds {
  publicUrl: string;
  wall(key: string): Promise<WallPayload | null>;
  proof(testimonialId: string): Promise<Proof | null>;
}

const SHARED = {
  'Cache-Control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
  'X-Content-Type-Options': 'nosniff',
};

export function createWallPages(needs: WallPageNeeds): Router {
  const router = Router();
  router.get('/w/:slug/fragment.html', async (req, res) => {
    const wall = await needs.wall(req.params.slug);
    if (!wall) return void res.status(404).type('text').send('There is no such wall.');
    res
      .set({ ...SHARED, 'Access-Control-Allow-Origin': '*' })
      .type('html')
      .send(renderToString(<WallFragment wall={wall} publicUrl={needs.publicUrl} />));
  });
  router.get('/w/:slug', async (req, res) => {
    const wall = await needs.wall(req.params.slug);
    if (!wall) return sendPlainPage(res, { title: 'No such wall', status: 404, body: <h1>There is no such wall</h1> });
    const nonce = newNonce();
    const socket = new URL(needs.publicUrl).origin.replace(/^http/, 'ws');
    res.set({
      ...SHARED,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy({ nonce, connect: [socket] }),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
    res.type('html').send(publicPage(wall, { nonce, publicUrl: needs.publicUrl }));
  });
  router.get('/proof/:id', async (req, res) => {
    const proof = await needs.proof(req.params.id);
    if (!proof)
      return sendPlainPage(res, {
        title: 'No such testimonial',
        status: 404,
        body: <h1>Nothing is published under this address</h1>,
      });
    sendPlainPage(res, { title: `How these words came about`, body: <ProofBody proof={proof} /> });
  });
  return router;
}

function publicPage(wall: WallPayload, page: { nonce: string; publicUrl: string }): string {
  return renderDocument({
    lang: wall.locale,
    dir: wall.locale.startsWith('ar') ? 'rtl' : 'ltr',
    title: `What customers of ${wall.spaceName} say`,
    nonce: page.nonce,
    css: [wallPageCss],
    loader: `${page.publicUrl}/embed.js`,
    body: (
      <main>
        <h1>What customers of {wall.spaceName} say</h1>
        <goodword-wall wall={wall.slug} live="">
          <WallFragment wall={wall} publicUrl={page.publicUrl} />
        </goodword-wall>
      </main>
    ),
  });
}

function ProofBody({ proof }: { proof: Proof }) {
  return (
    <>
      <h1>How these words came about</h1>
      <blockquote dir="auto">“{proof.body}”</blockquote>
      <p>{proof.sentence}</p>
      <dl>
        {proof.facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Hash of the words, rating and name</dt>
          <dd>
            <code>{proof.contentHash}</code>
          </dd>
        </div>
      </dl>
      <p class="muted">
        {proof.business} chose to show this testimonial and cannot change a word of it. The customer can edit or take it
        back at any time.
      </p>
      {proof.wallSlug && <a href={`/w/${proof.wallSlug}`}>All that customers of {proof.business} say</a>}
    </>
  );
}
