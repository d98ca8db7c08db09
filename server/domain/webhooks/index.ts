export { composeRequest, type Envelope, envelope, type WebhookRequest } from './compose-request.ts';
export { describeTestimonial } from './describe.ts';
export {
  addWebhook,
  type ManageNeeds,
  type ManageStores,
  type NewWebhook,
  removeWebhook,
  rotateWebhookSecret,
  updateWebhook,
  type WebhookError,
  type WebhookPatch,
  type WithSecret,
} from './manage-endpoints.ts';
export { type PreparedAttempt, prepareAttempt } from './prepare-attempt.ts';
export { type QueueStores, webhookJob, webhookJobKind } from './queue.ts';
export { type RaiseNeeds, type RaiseStores, raiseEvents } from './raise-events.ts';
export { sampleData } from './samples.ts';
export { signingSecrets } from './secrets.ts';
export { replayDelivery, type SendAgainError, sendTestEvent } from './send-again.ts';
export { type AttemptMade, type SettleStores, settleAttempt } from './settle-attempt.ts';
export type { WebhookReader, WebhookStore } from './store.ts';
export type {
  PauseReason,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryState,
  WebhookEndpoint,
  WebhookEvent,
} from './webhook.ts';
