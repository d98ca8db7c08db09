import { z } from 'zod';
import { parseId } from '../../../../shared/ids.ts';
import { webhookEventKinds } from '../../../../shared/webhooks/events.ts';
import { operation } from '../../kit/operation.ts';
import { numberOr, optionalText, plain, text } from '../../kit/scalars.ts';
import { listSchema, pageQuery } from '../pagination.ts';

const LONGEST_URL = 2048;

const eventMessage = `event must be one of ${webhookEventKinds.join(', ')}`;
const eventKind = z.enum(webhookEventKinds, eventMessage);
const optionalKind = z.preprocess(plain, eventKind.optional());
/** A list, or its items separated by commas, as form posts and automation tools send it. */
const eventKinds = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? (plain(value) as string | undefined)?.split(',').map((one) => one.trim())
      : plain(value),
  z.array(eventKind, 'events must be a list').min(1, 'events must name at least one').optional(),
);
const space = z.preprocess(plain, z.string('space_id must be text').optional()).transform((given, context) => {
  if (given === undefined) return undefined;
  const id = parseId('space', given);
  if (id === null) context.addIssue({ code: 'custom', message: 'space_id is not the id of a space' });
  return id ?? z.NEVER;
});
const compat = z.preprocess(plain, z.enum(['testivora'], 'compat must be "testivora" or null').optional());

const webhookParams = z.object({ id: idOf('webhook') });
const deliveryParams = z.object({ id: idOf('webhook'), delivery: idOf('delivery') });

function idOf<K extends 'webhook' | 'delivery'>(kind: K) {
  return z.string().transform((given, context) => {
    const id = parseId(kind, given);
    if (id === null) context.addIssue({ code: 'custom', message: 'not an id' });
    return id ?? z.NEVER;
  });
}

const iso = z.iso.datetime();

export const webhook = z.object({
  id: z.string(),
  object: z.literal('webhook'),
  url: z.string(),
  events: z.array(eventKind),
  space_id: z.string().nullable().meta({ description: 'null: every space of the account' }),
  compat: z
    .enum(['testivora'])
    .nullable()
    .meta({ description: 'Under which names the headers go out beside webhook-*' }),
  kind: z.enum(['endpoint', 'zapier']),
  status: z.enum(['active', 'paused']),
  paused_because: z.enum(['owner', 'gone', 'dead_letters', 'days_of_failure']).nullable(),
  previous_secret_valid_until: iso.nullable().meta({ description: 'Until then both secrets sign' }),
  created_at: iso,
});
export const webhookWithSecret = webhook.extend({ secret: z.string().meta({ description: 'Shown this once' }) });

export const attempt = z.object({
  attempt: z.number(),
  at: iso,
  duration_ms: z.number(),
  request_headers: z.record(z.string(), z.string()).meta({ description: 'Without the signatures' }),
  request_body: z.string(),
  status: z.number().nullable(),
  response_body: z.string().nullable().meta({ description: 'The first 64 KiB' }),
  error: z.string().nullable(),
});
export const delivery = z.object({
  id: z.string(),
  object: z.literal('webhook_delivery'),
  webhook_id: z.string(),
  event_id: z.string(),
  event: eventKind,
  status: z.enum(['queued', 'delivered', 'dead']),
  attempts: z.number(),
  next_attempt_at: iso.nullable(),
  last_status: z.number().nullable(),
  last_error: z.string().nullable(),
  created_at: iso,
});
export const deliveryWithLog = delivery.extend({ log: z.array(attempt) });

export const hook = z.object({ id: z.string() });

const PAYLOAD = z.record(z.string(), z.unknown());
export const envelope = z.object({
  id: z.string(),
  object: z.literal('event'),
  event: eventKind,
  version: z.literal('1.0'),
  created: iso,
  attempt: z.number(),
  data: PAYLOAD,
});

const REFUSED = [400, 404, 422] as const;

export const operations = {
  list: operation({
    id: 'v1.webhooks.list',
    method: 'GET',
    paths: ['/v1/webhooks'],
    summary: 'All webhooks of the account',
    scope: 'read',
    success: { 200: listSchema(webhook) },
  }),
  create: operation({
    id: 'v1.webhooks.create',
    method: 'POST',
    paths: ['/v1/webhooks'],
    summary: 'Add a webhook',
    description: 'The answer holds the signing secret, this once. Without `events` it is told of all.',
    scope: 'write',
    body: z.object({
      url: text('url', LONGEST_URL),
      events: eventKinds,
      space_id: space,
      compat,
    }),
    success: { 201: webhookWithSecret },
    refusals: REFUSED,
    example: { body: { url: 'https://example.com/hooks', events: ['testimonial.approved'], compat: 'testivora' } },
  }),
  read: operation({
    id: 'v1.webhooks.read',
    method: 'GET',
    paths: ['/v1/webhooks/:id'],
    summary: 'One webhook',
    scope: 'read',
    params: webhookParams,
    success: { 200: webhook },
    refusals: [404],
  }),
  update: operation({
    id: 'v1.webhooks.update',
    method: 'PATCH',
    paths: ['/v1/webhooks/:id'],
    summary: 'Change, pause or resume a webhook',
    description: 'What happens while it is paused waits, and is sent when it is resumed.',
    scope: 'write',
    params: webhookParams,
    body: z.object({
      url: optionalText('url', LONGEST_URL),
      events: eventKinds,
      space_id: z.union([z.null(), space]).optional(),
      compat: z.union([z.null(), compat]).optional(),
      status: z.preprocess(plain, z.enum(['active', 'paused'], 'status must be active or paused').optional()),
    }),
    success: { 200: webhook },
    refusals: REFUSED,
    example: { body: { status: 'paused' } },
  }),
  remove: operation({
    id: 'v1.webhooks.remove',
    method: 'DELETE',
    paths: ['/v1/webhooks/:id'],
    summary: 'Remove a webhook and its log',
    scope: 'write',
    params: webhookParams,
    success: { 200: z.object({ id: z.string(), object: z.literal('webhook'), deleted: z.literal(true) }) },
    refusals: [404],
  }),
  rotate: operation({
    id: 'v1.webhooks.rotate',
    method: 'POST',
    paths: ['/v1/webhooks/:id/rotate-secret'],
    summary: 'A new signing secret',
    description: 'Both secrets sign until the old one ends, so that receivers can change over without a gap.',
    scope: 'write',
    params: webhookParams,
    body: z.object({ overlap_hours: numberOr('overlap_hours', { min: 0, max: 168 }, 24) }),
    success: { 200: webhookWithSecret },
    refusals: REFUSED,
  }),
  test: operation({
    id: 'v1.webhooks.test',
    method: 'POST',
    paths: ['/v1/webhooks/:id/test'],
    summary: 'Send a test event',
    description:
      'A made-up event on the usual way; its data says `test: true`. Without `event` the first that the webhook asks for.',
    scope: 'write',
    params: webhookParams,
    body: z.object({ event: optionalKind }),
    success: { 202: delivery },
    refusals: REFUSED,
  }),
  deliveries: operation({
    id: 'v1.webhooks.deliveries',
    method: 'GET',
    paths: ['/v1/webhooks/:id/deliveries'],
    summary: 'What was sent, newest first',
    scope: 'read',
    params: webhookParams,
    query: z.object({
      ...pageQuery,
      status: z.preprocess(
        plain,
        z.enum(['queued', 'delivered', 'dead'], 'status must be queued, delivered or dead').optional(),
      ),
    }),
    success: { 200: listSchema(delivery) },
    refusals: [400, 404, 422],
  }),
  delivery: operation({
    id: 'v1.webhooks.delivery',
    method: 'GET',
    paths: ['/v1/webhooks/:id/deliveries/:delivery'],
    summary: 'One delivery with all its attempts',
    scope: 'read',
    params: deliveryParams,
    success: { 200: deliveryWithLog },
    refusals: [404],
  }),
  replay: operation({
    id: 'v1.webhooks.replay',
    method: 'POST',
    paths: ['/v1/webhooks/:id/deliveries/:delivery/replay'],
    summary: 'Send a delivery again',
    description: 'Under the same event id, with all its attempts anew.',
    scope: 'write',
    params: deliveryParams,
    success: { 202: delivery },
    refusals: [404],
  }),
  subscribe: operation({
    id: 'v1.hooks.subscribe',
    method: 'POST',
    paths: ['/v1/hooks'],
    summary: 'REST hook: subscribe',
    description: 'For automation tools: one address, one event. `hookUrl` or `target_url`.',
    scope: 'write',
    body: z
      .object({
        hookUrl: optionalText('hookUrl', LONGEST_URL),
        target_url: optionalText('target_url', LONGEST_URL),
        event: z.preprocess(
          plain,
          z.enum(webhookEventKinds, {
            error: (issue) => (issue.input === undefined ? 'event is required' : eventMessage),
          }),
        ),
        space_id: space,
      })
      .superRefine((body, context) => {
        if (!body.hookUrl && !body.target_url)
          context.addIssue({ code: 'custom', path: ['hookUrl'], message: 'hookUrl is required' });
      }),
    success: { 201: hook },
    refusals: REFUSED,
    example: { body: { hookUrl: 'https://example.com/hooks/catch/1', event: 'testimonial.approved' } },
  }),
  unsubscribe: operation({
    id: 'v1.hooks.unsubscribe',
    method: 'DELETE',
    paths: ['/v1/hooks'],
    summary: 'REST hook: unsubscribe, by id or by address',
    scope: 'write',
    query: z.object({ id: optionalText('id', 100) }),
    body: z.object({
      id: optionalText('id', 100),
      hookUrl: optionalText('hookUrl', LONGEST_URL),
      target_url: optionalText('target_url', LONGEST_URL),
    }),
    success: { 200: hook },
    refusals: [400, 404, 422],
  }),
  unsubscribeOne: operation({
    id: 'v1.hooks.unsubscribeOne',
    method: 'DELETE',
    paths: ['/v1/hooks/:id'],
    summary: 'REST hook: unsubscribe by id',
    scope: 'write',
    params: webhookParams,
    success: { 200: hook },
    refusals: [404],
  }),
  samples: operation({
    id: 'v1.hooks.samples',
    method: 'GET',
    paths: ['/v1/hooks/samples/:event'],
    summary: 'REST hook: what an event looks like',
    description: 'A bare array: the newest events of this kind, or a made-up one where there are none.',
    scope: 'read',
    params: z.object({ event: eventKind }),
    success: { 200: z.array(envelope) },
    refusals: [404],
  }),
};
