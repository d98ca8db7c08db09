import { readFileSync } from 'node:fs';
import { type ChatPageState, fill } from '../../../shared/contracts/chat-page.ts';
import { brandAccent, brandAccentCss } from '../kit/brand-accent.ts';
import { renderDocument } from '../kit/document.ts';
import { inlineCss } from '../kit/escape.ts';
import { newNonce, privatePageHeaders, socketOrigin } from '../kit/page-headers.ts';
import { ChatPage } from './chat-page.tsx';
import { chatStrings } from './strings.ts';

/** `accent`: the space's colour as `#rrggbb`, or null for ours. */
export interface ChatBrand {
  accent: string | null;
  logo: null;
}

/** Where the page stands: its brand, its script's address, and our public address (for the socket). */
export interface ChatSetting {
  brand: ChatBrand;
  script: string;
  publicUrl: string;
}

export interface Document {
  html: string;
  headers: Record<string, string>;
}

// The build lays the file beside its chunks, so that this address means the same there.
const css = inlineCss(readFileSync(new URL('./chat.css', import.meta.url), 'utf8'));

export function chatDocument(page: ChatPageState, { brand, script, publicUrl }: ChatSetting): Document {
  const nonce = newNonce();
  const { view, strings } = page;
  const accent = brandAccent(brand.accent);
  const html = renderDocument({
    lang: view.locale,
    dir: view.dir,
    title: fill(strings.pageTitle, { business: view.business, item: view.item }),
    nonce,
    css: accent === null ? [css] : [css, brandAccentCss(accent)],
    script: { src: script, island: page },
    body: (
      <div id="root">
        <div>
          <ChatPage page={page} />
        </div>
      </div>
    ),
  });
  return { html, headers: privatePageHeaders({ nonce, connect: [socketOrigin(publicUrl)] }) };
}

/** The page for a link that opens nothing (any more); it names no business, since the link proves nothing. */
export function goneDocument(why: 'not_found' | 'expired', locale: string): Document {
  const nonce = newNonce();
  const strings = chatStrings(locale);
  const [title, note] =
    why === 'expired' ? [strings.expiredTitle, strings.expiredNote] : [strings.missingTitle, strings.missingNote];
  const html = renderDocument({
    lang: 'en',
    dir: 'ltr',
    title,
    nonce,
    css: [css],
    body: (
      <main class="main gone">
        <h1 class="ask">{title}</h1>
        <p class="lede">{note}</p>
      </main>
    ),
  });
  return { html, headers: privatePageHeaders({ nonce }) };
}
