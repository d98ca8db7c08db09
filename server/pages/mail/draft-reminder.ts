import type { ReminderContent } from '../../domain/deliveries/index.ts';
import { footer, ratingRow } from './draft-invitation.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { type Tongue, tongueFor } from './mail-words.ts';

/** `r.remind1` of the question bank: asked once more, or told that the answers given so far are saved. */
export function draftReminder(content: ReminderContent): MailDraft {
  const tongue = tongueFor(content.locale);
  const { say } = tongue;
  const { item, unfinished } = content;
  const which = unfinished ? 'saved' : 'reminder';
  return {
    language: tongue.language,
    dir: tongue.dir,
    subject: say(`${which}.subject`, { item }),
    preheader: say(`${which}.preheader`),
    accent: content.accent,
    blocks: [
      { is: 'brand', name: content.business },
      { is: 'heading', text: say(`${which}.heading`) },
      ...(unfinished ? saved(content, unfinished, tongue) : again(content, tongue)),
      { is: 'promises', items: [say('invitation.promiseApprove'), say('invitation.promiseName')] },
      footer(content, tongue),
    ],
  };
}

function saved({ chatUrl }: ReminderContent, at: { at: number; of: number }, { say }: Tongue): MailBlock[] {
  return [
    { is: 'paragraph', tone: 'normal', text: say('saved.body', at) },
    { is: 'buttons', items: [{ href: chatUrl, text: say('saved.button'), primary: true }], note: null },
  ];
}

function again(content: ReminderContent, tongue: Tongue): MailBlock[] {
  const { firstName: first, item } = content;
  const { say } = tongue;
  const text = first ? say('reminder.ask', { first, item }) : say('reminder.askNoName', { item });
  return [
    { is: 'paragraph', tone: 'normal', text },
    { is: 'paragraph', tone: 'normal', text: say('invitation.assistant') },
    ratingRow(content, tongue),
  ];
}
