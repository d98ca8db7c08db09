import { type MailContent, oneLine, type RenderedMail } from '../../domain/deliveries/index.ts';
import { draftHelpRequest } from './draft-help-request.ts';
import { draftInvitation } from './draft-invitation.ts';
import { draftOwnerNotice } from './draft-owner-notice.ts';
import { draftReminder } from './draft-reminder.ts';
import { draftSecurityNotice } from './draft-security-notice.ts';
import { draftSignIn } from './draft-sign-in.ts';
import { draftThread } from './draft-thread.ts';
import { draftThreadNotice } from './draft-thread-notice.ts';
import { draftWebhookPaused } from './draft-webhook-paused.ts';
import type { MailDraft } from './mail-draft.ts';
import { mailHtml } from './mail-html.tsx';
import { mailText } from './mail-text.ts';

/** What is to be said → subject, text and HTML in the recipient's language. Pure. */
export function renderMail(content: MailContent): RenderedMail {
  const draft = draftFor(content);
  return { subject: oneLine(draft.subject), text: mailText(draft), html: mailHtml(draft), language: draft.language };
}

function draftFor(content: MailContent): MailDraft {
  switch (content.kind) {
    case 'invitation':
      return draftInvitation(content);
    case 'reminder':
      return draftReminder(content);
    case 'sign_in':
      return draftSignIn(content);
    case 'owner_notice':
      return draftOwnerNotice(content);
    case 'security_notice':
      return draftSecurityNotice(content);
    case 'webhook_paused':
      return draftWebhookPaused(content);
    case 'help_request':
      return draftHelpRequest(content);
    case 'thread':
      return draftThread(content);
    case 'thread_notice':
      return draftThreadNotice(content);
  }
}
