import { z } from 'zod';
import { webhookEventKinds } from '../webhooks/events.ts';

/** An endpoint as the console shows it. */
export const webhookRow = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(webhookEventKinds)),
  /** Id of the one space it is for; null: all. */
  space: z.string().nullable(),
  compat: z.enum(['testivora']).nullable(),
  kind: z.enum(['endpoint', 'zapier']),
  status: z.enum(['active', 'paused']),
  pausedBecause: z.enum(['owner', 'gone', 'dead_letters', 'days_of_failure']).nullable(),
  /** Since when nothing has arrived there. */
  failingSince: z.string().nullable(),
  /** Until then the secret before the present one signs too. */
  previousSecretUntil: z.string().nullable(),
  createdAt: z.string(),
});
export type WebhookRow = z.infer<typeof webhookRow>;
/** `GET /console/api/webhooks` */
export const webhookList = z.object({ webhooks: z.array(webhookRow) });
/** `POST /console/api/webhooks`, `POST …/:id/rotate-secret`: the secret is said this once. */
export const webhookSecret = z.object({ row: webhookRow, secret: z.string() });
export type WebhookSecret = z.infer<typeof webhookSecret>;

export const webhookDeliveryRow = z.object({
  id: z.string(),
  eventId: z.string(),
  event: z.enum(webhookEventKinds),
  state: z.enum(['queued', 'delivered', 'dead']),
  attempts: z.number(),
  nextAt: z.string().nullable(),
  lastStatus: z.number().nullable(),
  lastError: z.string().nullable(),
  at: z.string(),
});
export type WebhookDeliveryRow = z.infer<typeof webhookDeliveryRow>;
/** `GET /console/api/webhooks/:id/deliveries?cursor=` */
export const webhookDeliveryList = z.object({
  deliveries: z.array(webhookDeliveryRow),
  nextCursor: z.string().nullable(),
});

export const webhookAttempt = z.object({
  attempt: z.number(),
  at: z.string(),
  durationMs: z.number(),
  requestBody: z.string(),
  status: z.number().nullable(),
  responseBody: z.string().nullable(),
  error: z.string().nullable(),
});
export type WebhookAttempt = z.infer<typeof webhookAttempt>;
/** `GET /console/api/webhooks/:id/deliveries/:delivery` */
export const webhookDelivery = z.object({ row: webhookDeliveryRow, log: z.array(webhookAttempt) });
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

/** Body of `POST /console/api/webhooks`; `PATCH …/:id` takes any part of it, and `status`. */
export const webhookEdit = z.object({
  url: z.string().trim().min(1, 'Enter the address.').max(2048),
  events: z.array(z.enum(webhookEventKinds)).min(1, 'Choose at least one event.'),
  compat: z.enum(['testivora']).nullable(),
});
export type WebhookEdit = z.infer<typeof webhookEdit>;
export const webhookPatch = webhookEdit.partial().extend({ status: z.enum(['active', 'paused']).optional() });
export type WebhookPatch = z.infer<typeof webhookPatch>;
