export { type CancelError, cancelConversation } from './cancel-conversation.ts';
export { type CloseStores, cancelDelivery } from './close-delivery.ts';
export type { Delivery, DeliveryStatus, OutboxItem } from './delivery.ts';
export {
  type InvitationJob,
  invitationJob,
  jobKinds,
  type MemberMailJob,
  memberMailJob,
  type ReminderJob,
  reminderJob,
  SEND_ATTEMPTS,
  sendingKeys,
} from './job-payloads.ts';
export type {
  HelpRequestContent,
  InvitationContent,
  MailContent,
  OwnerNoticeContent,
  ReminderContent,
  RenderedMail,
  RenderMail,
  RenderText,
  SecurityNoticeContent,
  SignInContent,
  ThreadContent,
  ThreadNoticeContent,
  WebhookPausedContent,
} from './mail-content.ts';
export { oneLine } from './one-line.ts';
export { type PrepareInvitationNeeds, type PrepareInvitationStores, prepareInvitation } from './prepare-invitation.ts';
export {
  type MemberLinks,
  memberLinks,
  type PrepareMemberMailNeeds,
  type PrepareMemberMailStores,
  prepareMemberMail,
} from './prepare-member-mail.ts';
export { type PrepareReminderStores, prepareReminder } from './prepare-reminder.ts';
export type { Outgoing, PreparedSend, Threading } from './prepared-send.ts';
export { beginAttempt, type Ended, type OutcomeNeeds, type OutcomeStores, recordOutcome } from './record-outcome.ts';
export { type ResendError, type Resent, resendInvitation } from './resend-invitation.ts';
export { type ScheduleStores, scheduleInvitation } from './schedule-invitation.ts';
export {
  type NoticeStores,
  scheduleHelpRequest,
  scheduleOwnerNotices,
  scheduleSecurityNotice,
  scheduleSignInMail,
  scheduleThreadNotice,
  scheduleWebhookPaused,
} from './schedule-member-mail.ts';
export { type ReminderStores, scheduleReminder } from './schedule-reminder.ts';
export { type StopStores, stopAsking } from './stop-asking.ts';
export type { DeliveryReader, DeliveryStore } from './store.ts';
export { type UnsubscribeNeeds, type UnsubscribeStores, unsubscribe } from './unsubscribe.ts';
export { readUnsubscribeToken } from './unsubscribe-token.ts';
