import type { SecurityNoticeContent } from '../../domain/deliveries/index.ts';
import type { MailDraft } from './mail-draft.ts';
import { tongueFor } from './mail-words.ts';

export function draftSecurityNotice(content: SecurityNoticeContent): MailDraft {
  const { language, dir, say } = tongueFor(content.locale);
  const names = { name: content.memberName, space: content.spaceName, site: content.site };
  const when = new Date(content.at).toISOString().slice(0, 16).replace('T', ' ');
  return {
    language,
    dir,
    subject: say('security.subject', names),
    preheader: say('security.preheader', names),
    accent: null,
    blocks: [
      { is: 'wordmark', aside: null },
      { is: 'heading', text: say('security.heading') },
      { is: 'paragraph', tone: 'normal', text: say('security.body', { ...names, when }) },
      { is: 'paragraph', tone: 'normal', text: say('security.advice', names) },
      { is: 'buttons', items: [{ href: content.consoleUrl, text: say('security.button'), primary: true }], note: null },
      { is: 'footer', lines: [say('security.why', names)] },
    ],
  };
}
