import type { Response } from 'express';
import type { ComponentChild } from 'preact';
import { renderDocument } from './document.ts';
import { newNonce, privatePageHeaders } from './page-headers.ts';
import { plainCss } from './plain-css.ts';

interface PlainPage {
  title: string;
  body: ComponentChild;
  status?: number;
  headers?: Record<string, string>;
  /** Where its form may lead beside our own origin. */
  formAction?: readonly string[];
  /** English, left to right, when absent. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Beside the look of all of them. */
  css?: readonly string[];
}

/** A small page of ours that needs no script: sign-in, consent, unsubscribe, what went wrong. */
export function sendPlainPage(res: Response, page: PlainPage): void {
  const nonce = newNonce();
  res
    .status(page.status ?? 200)
    .set({ ...privatePageHeaders({ nonce, formAction: page.formAction ?? [] }), ...page.headers });
  res.send(
    renderDocument({
      lang: page.lang ?? 'en',
      dir: page.dir ?? 'ltr',
      title: page.title,
      nonce,
      css: [plainCss, ...(page.css ?? [])],
      body: (
        <main class="plain">
          <p class="wordmark">
            Goodword<i>”</i>
          </p>
          {page.body}
        </main>
      ),
    }),
  );
}
