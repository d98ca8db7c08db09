import type { ThreadNoticeContent } from '../../domain/deliveries/index.ts';
import { paragraphs } from './draft-thread.ts';
import type { MailDraft } from './mail-draft.ts';
import { tongueFor } from './mail-words.ts';

export function draftThreadNotice(content: ThreadNoticeContent): MailDraft {
  const { language, dir, say } = tongueFor(content.locale);
  const { subject, spaceName: space } = content;
  const names = { name: content.author ?? say('owner.someone'), space, subject };
  const open = { href: content.threadUrl, text: say('inbox.button'), primary: true };
  return {
    language,
    dir,
    subject: say('inbox.subject', names),
    preheader: say('inbox.preheader'),
    accent: null,
    blocks: [
      { is: 'wordmark', aside: null },
      { is: 'heading', text: say('inbox.heading', names) },
      { is: 'paragraph', tone: 'small', text: subject },
      ...paragraphs(content.body),
      { is: 'buttons', items: [open], note: say('inbox.note') },
      { is: 'footer', lines: [say('inbox.why', { space })] },
    ],
  };
}
