import { createHash } from 'node:crypto';
import { Router } from 'express';
import { readyText } from '../../surfaces/kit/ready-text.ts';
import type { PublishedApi } from '../../surfaces/openapi/build-document.ts';
import { guide } from '../../surfaces/openapi/guide.ts';
import { renderDocument } from '../kit/document.ts';
import { inlineCss } from '../kit/escape.ts';
import { referenceCss } from './reference-css.ts';
import { ReferencePage } from './reference-page.tsx';
import { referenceView } from './reference-view.ts';

/** `GET /docs`: the reference, rendered once from the published document. Its bytes never change, so its style is allowed by hash, not by nonce. */
export function createReferencePage(api: () => PublishedApi): Router {
  const css = inlineCss(referenceCss);
  const headers = {
    'Content-Security-Policy': policy(css),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  return Router().get(
    '/docs',
    readyText('text/html; charset=utf-8', () => pageOf(api(), css), headers),
  );
}

const pageOf = (api: PublishedApi, css: string): string =>
  renderDocument({
    lang: 'en',
    dir: 'ltr',
    title: 'Goodword API reference',
    nonce: '',
    css: [css],
    body: (
      <ReferencePage
        base={api.document.servers[0]?.url ?? ''}
        summary={api.document.info.summary}
        guide={guide}
        dialects={referenceView(api)}
      />
    ),
  });

/** Nothing runs, nothing is loaded, nobody frames it; one stylesheet, known by its hash. */
function policy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
