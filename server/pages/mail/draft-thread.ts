import type { ThreadContent } from '../../domain/deliveries/index.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { tongueFor } from './mail-words.ts';

const PREHEADER = 120;

/** A person's letter: their words first, as they wrote them; then where to read the whole and answer. */
export function draftThread(content: ThreadContent): MailDraft {
  const { language, dir, say } = tongueFor(content.locale);
  const { author, business, subject, isReply, attachments } = content;
  const files = attachments.join(', ');
  return {
    language,
    dir,
    // "Re:" in every language: mail programs group by the subject without it (RFC 5322 §3.6.5).
    subject: isReply ? `Re: ${subject}` : subject,
    preheader: content.body.slice(0, PREHEADER),
    accent: content.accent,
    blocks: [
      { is: 'brand', name: business },
      {
        is: 'heading',
        text: author ? say('thread.answered', { name: author }) : say('thread.answeredNoName', { business }),
      },
      ...paragraphs(content.body),
      ...(files ? [{ is: 'paragraph' as const, tone: 'small' as const, text: say('thread.files', { files }) }] : []),
      { is: 'buttons', items: [{ href: content.threadUrl, text: say('thread.button'), primary: true }], note: null },
      { is: 'footer', lines: [say('thread.why', { business })] },
    ],
  };
}

export function paragraphs(body: string): MailBlock[] {
  const lines = body.split(/\n+/).map((line) => line.trim());
  return lines.filter(Boolean).map((text) => ({ is: 'paragraph', tone: 'normal', text }));
}
