import type { HelpRequestContent } from '../../domain/deliveries/index.ts';
import type { MailDraft } from './mail-draft.ts';
import { tongueFor } from './mail-words.ts';

export function draftHelpRequest(content: HelpRequestContent): MailDraft {
  const { language, dir, say } = tongueFor(content.locale);
  const { about, email, phone } = content;
  const names = { name: content.name ?? say('owner.someone'), space: content.spaceName };
  const rows = [
    { label: say('help.about'), text: about },
    { label: say('help.email'), text: email },
    { label: say('help.phone'), text: phone },
  ].flatMap(({ label, text }) => (text ? [{ label, text }] : []));
  const note = email ? say('help.note') : null;
  return {
    language,
    dir,
    subject: say('help.subject', names),
    preheader: say('help.preheader'),
    accent: null,
    blocks: [
      { is: 'wordmark', aside: null },
      { is: 'heading', text: say('help.heading', names) },
      { is: 'paragraph', tone: 'normal', text: say('help.body') },
      { is: 'facts', rows },
      { is: 'buttons', items: [{ href: content.conversationUrl, text: say('help.button'), primary: true }], note },
      { is: 'footer', lines: [say('help.why', names)] },
    ],
  };
}
