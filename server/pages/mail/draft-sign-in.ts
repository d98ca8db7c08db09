import type { SignInContent } from '../../domain/deliveries/index.ts';
import type { MailDraft } from './mail-draft.ts';
import { tongueFor } from './mail-words.ts';

export function draftSignIn(content: SignInContent): MailDraft {
  const { language, dir, say } = tongueFor(content.locale);
  const minutes = content.validMinutes;
  return {
    language,
    dir,
    subject: say('signIn.subject'),
    preheader: say('signIn.preheader', { minutes }),
    accent: null,
    blocks: [
      { is: 'wordmark', aside: null },
      { is: 'heading', text: say('signIn.heading') },
      {
        is: 'paragraph',
        tone: 'normal',
        text: say('signIn.body', { name: content.memberName, account: content.accountName, minutes }),
      },
      {
        is: 'buttons',
        items: [{ href: content.url, text: say('signIn.button'), primary: true }],
        note: say('signIn.note'),
      },
      { is: 'footer', lines: [say('signIn.why')] },
    ],
  };
}
