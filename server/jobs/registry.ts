import {
  type InvitationJob,
  invitationJob,
  jobKinds,
  type MemberMailJob,
  memberMailJob,
  type PrepareInvitationNeeds,
  type PrepareInvitationStores,
  type PrepareMemberMailNeeds,
  type PrepareMemberMailStores,
  type PrepareReminderStores,
  prepareInvitation,
  prepareMemberMail,
  prepareReminder,
  type ReminderJob,
  reminderJob,
} from '../domain/deliveries/index.ts';
import {
  type InboxStore,
  inboxJobKinds,
  type PrepareThreadMailStores,
  prepareThreadMail,
  reopenThread,
  reopenThreadJob,
  type ThreadMailJob,
  threadMailJob,
} from '../domain/inbox/index.ts';
import { mediaJobKind } from '../domain/media/index.ts';
import { webhookJobKind } from '../domain/webhooks/index.ts';
import type { BlobStorage } from '../ports/blob-storage.ts';
import { type DeliverNeeds, type DeliverStores, deliverWebhook } from './deliver-webhook.ts';
import { type AttachmentNeeds, fetchAttachmentKind } from './fetch-attachment-kind.ts';
import { type InsideKind, type JobKind, readPayload } from './job-kind.ts';
import { createOutlets, type OutletNeeds } from './outlets.ts';
import { removeFileKind } from './remove-file-kind.ts';
import { insideRetry } from './retry.ts';
import { type SendStores, sendKind } from './send-kind.ts';

export type RegistryStores = SendStores &
  PrepareInvitationStores &
  PrepareReminderStores &
  PrepareMemberMailStores &
  DeliverStores &
  PrepareThreadMailStores & { inbox: InboxStore };
export type RegistryNeeds = PrepareInvitationNeeds &
  PrepareMemberMailNeeds &
  OutletNeeds &
  DeliverNeeds &
  AttachmentNeeds & { blobs: Pick<BlobStorage, 'put' | 'remove'>; mailDomain: string };

/** The table: kind of job → payload schema, rules, retry policy. A new kind is one line here. */
export function createJobKinds<S extends RegistryStores>(needs: RegistryNeeds): Record<string, JobKind<S>> {
  const sending = { ...needs, outlets: createOutlets(needs) };
  return {
    [jobKinds.invitation]: sendKind<S, InvitationJob>(sending, invitationJob, prepareInvitation(needs)),
    [jobKinds.reminder]: sendKind<S, ReminderJob>(sending, reminderJob, prepareReminder(needs)),
    [jobKinds.memberMail]: sendKind<S, MemberMailJob>(sending, memberMailJob, prepareMemberMail(needs)),
    [webhookJobKind]: deliverWebhook<S>(needs),
    [inboxJobKinds.mail]: sendKind<S, ThreadMailJob>(sending, threadMailJob, prepareThreadMail(needs)),
    [inboxJobKinds.reopen]: reopenKind(needs),
    [inboxJobKinds.attachment]: fetchAttachmentKind(needs),
    [mediaJobKind]: removeFileKind(needs),
  };
}

function reopenKind<S extends RegistryStores>(needs: RegistryNeeds): InsideKind<S> {
  const reopen = reopenThread(needs);
  return {
    effect: 'inside',
    retry: insideRetry,
    run: (stores, job) => reopen(stores, job.accountId, readPayload(reopenThreadJob, job)),
  };
}
