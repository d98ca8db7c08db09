import type { WebhookPausedContent } from '../../domain/deliveries/index.ts';
import type { MailDraft } from './mail-draft.ts';
import { tongueFor } from './mail-words.ts';

export function draftWebhookPaused(content: WebhookPausedContent): MailDraft {
  const { language, dir, say } = tongueFor(content.locale);
  const when = new Date(content.at).toISOString().slice(0, 16).replace('T', ' ');
  const names = { url: content.url, host: new URL(content.url).host, when, account: content.accountName };
  return {
    language,
    dir,
    subject: say('webhook.subject', names),
    preheader: say('webhook.preheader'),
    accent: null,
    blocks: [
      { is: 'wordmark', aside: null },
      { is: 'heading', text: say('webhook.heading') },
      { is: 'paragraph', tone: 'normal', text: say(`webhook.${content.because}`, names) },
      { is: 'paragraph', tone: 'normal', text: say('webhook.advice') },
      { is: 'buttons', items: [{ href: content.webhooksUrl, text: say('webhook.button'), primary: true }], note: null },
      { is: 'footer', lines: [say('webhook.why', names)] },
    ],
  };
}
