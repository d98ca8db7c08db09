import { z } from 'zod';
import { conversationStatuses } from '../../../domain/conversations/index.ts';
import { operation } from '../../kit/operation.ts';
import { plain } from '../../kit/scalars.ts';
import { pathId } from '../ids.ts';
import { isoMs, optionalSpace } from '../kit-fields.ts';
import { listSchema, pageQuery } from '../pagination.ts';

const status = z.enum(conversationStatuses);

export const conversation = z.object({
  id: z.string(),
  object: z.literal('conversation'),
  space_id: z.string(),
  campaign_id: z.string(),
  contact_id: z.string(),
  trigger_id: z.string().nullable(),
  kind: z.enum(['testimonial', 'support']),
  channel: z.enum(['email', 'sms']),
  status,
  test: z.boolean().meta({ description: 'Made by a test key: nothing is sent' }),
  about: z.string().meta({ description: 'What the customer is asked about' }),
  locale: z.string(),
  chat_url: z.string().nullable().meta({ description: 'The customer’s own link; null when their data was erased' }),
  scheduled_at: isoMs,
  opened_at: isoMs.nullable(),
  completed_at: isoMs.nullable(),
  expires_at: isoMs,
  created_at: isoMs,
  updated_at: isoMs,
});

const delivery = z.object({
  id: z.string(),
  object: z.literal('delivery'),
  kind: z.string(),
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  status: z.enum(['queued', 'attempting', 'accepted', 'delivered', 'failed', 'uncertain', 'cancelled']),
  detail: z.string().nullable(),
  attempts: z.number(),
  created_at: isoMs,
  updated_at: isoMs,
});

export const conversationInFull = conversation.extend({
  contact: z.object({
    id: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    name: z.string().nullable(),
  }),
  testimonial: z
    .object({ id: z.string(), status: z.enum(['pending', 'approved', 'archived', 'withdrawn']) })
    .nullable(),
  deliveries: z.array(delivery),
});

export const transcript = z.object({
  object: z.literal('transcript'),
  conversation_id: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      seq: z.number(),
      by: z.enum(['us', 'customer']),
      text: z.string(),
      question: z.string().nullable(),
      rating: z.number().nullable(),
      at: isoMs,
    }),
  ),
});

const params = pathId('conversation');

export const operations = {
  list: operation({
    id: 'v1.conversations.list',
    method: 'GET',
    paths: ['/v1/conversations'],
    summary: 'Conversations, the newest first',
    scope: 'read',
    query: z.object({
      ...optionalSpace,
      status: z.preprocess(
        plain,
        z.enum(conversationStatuses, `status must be one of ${conversationStatuses.join(', ')}`).optional(),
      ),
      ...pageQuery,
    }),
    success: { 200: listSchema(conversation) },
    refusals: [400, 404, 422],
  }),
  read: operation({
    id: 'v1.conversations.read',
    method: 'GET',
    paths: ['/v1/conversations/:id'],
    summary: 'A conversation with its customer and what was sent',
    scope: 'read',
    params,
    success: { 200: conversationInFull },
    refusals: [404],
  }),
  transcript: operation({
    id: 'v1.conversations.transcript',
    method: 'GET',
    paths: ['/v1/conversations/:id/transcript'],
    summary: 'What was said',
    scope: 'read',
    params,
    success: { 200: transcript },
    refusals: [404],
  }),
  cancel: operation({
    id: 'v1.conversations.cancel',
    method: 'POST',
    paths: ['/v1/conversations/:id/cancel'],
    summary: 'Stop asking',
    description: 'While it is scheduled or invited; nothing more is sent, and the link is closed.',
    scope: 'write',
    params,
    success: { 200: conversation },
    refusals: [404, 409, 422],
  }),
  resend: operation({
    id: 'v1.conversations.resend',
    method: 'POST',
    paths: ['/v1/conversations/:id/resend'],
    summary: 'Send the invitation again',
    description: 'The same link in a new delivery, at most five times. Refused when the address may not be written to.',
    scope: 'write',
    params,
    success: { 200: conversation.extend({ delivery_id: z.string() }) },
    refusals: [402, 404, 409, 422],
  }),
};
