import { z } from 'zod';
import { type Description, operation } from '../kit/operation.ts';
import { email, numberOr, optionalCurrency, optionalNumber, optionalText, phone, plain, text } from '../kit/scalars.ts';

const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 2000;

/** Body of `POST /api/webhooks/trigger`. */
const triggerBody = z.object({
  customer_email: email('Customer email'),
  customer_name: optionalText('Customer name', LONGEST_NAME),
  amount: optionalNumber('Amount', { min: 0, max: 1e12 }),
  currency: optionalCurrency('Currency'),
  project_description: optionalText('Project description', LONGEST_DESCRIPTION),
  service: optionalText('Service', LONGEST_DESCRIPTION),
  delay_hours: numberOr('Delay hours', { min: 0, max: 168 }, 0),
  zap_source: optionalText('Zap source', LONGEST_NAME),
});

/** Body of `POST /api/v1/conversations` and `POST /v1/conversations`. */
const conversationBody = z.object({
  customer: z.preprocess(
    (value) => plain(value) ?? {},
    z.object(
      { email: email('Customer email'), name: optionalText('Customer name', LONGEST_NAME) },
      'Customer must be an object with an email',
    ),
  ),
  context: optionalText('Context', LONGEST_DESCRIPTION),
});

/** Body of `POST /api/sms/trigger`. */
const smsBody = z.object({
  phone: phone('Phone'),
  customer_name: text('Customer name', LONGEST_NAME),
  service_description: optionalText('Service description', LONGEST_DESCRIPTION),
  delay_minutes: numberOr('Delay minutes', { min: 0, max: 60 }, 5),
});

/** `?agentId=`: a space's id in either spelling, or its slug. */
const requiredAgent = z.object({ agentId: text('agentId', LONGEST_NAME) });
const optionalAgent = z.object({ agentId: optionalText('agentId', LONGEST_NAME) });
/** The legacy call knows no agent: it means the account's default space whatever the query says. */
const noAgent = z.object({}).transform(() => ({ agentId: undefined }));

const isoSecond = z.iso
  .datetime()
  .meta({ description: 'ISO 8601 in UTC, to the second', example: '2026-01-15T10:30:00Z' });
const status = z.enum(['scheduled', 'suppressed']);

/** What every refusal looks like. */
const refusal = z.object({
  error: z.object({
    code: z.enum([
      'invalid_request',
      'authentication_failed',
      'quota_exceeded',
      'rate_limit_exceeded',
      'internal_error',
    ]),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
  }),
});

export const operations = {
  trigger: operation({
    id: 'reputaflow.trigger',
    method: 'POST',
    paths: ['/api/webhooks/trigger'],
    summary: 'Ask a customer for a testimonial',
    description:
      'A suppressed request is answered with `status: "suppressed"`, its reason in `message`, and no `scheduled_at`.',
    scope: 'write',
    query: requiredAgent,
    body: triggerBody,
    success: {
      200: z.object({
        success: z.literal(true),
        conversation_id: z.string(),
        status,
        message: z.string(),
        scheduled_at: isoSecond.optional(),
      }),
    },
    refusals: [403],
    example: {
      query: { agentId: 'YOUR_AGENT_ID' },
      body: {
        customer_email: 'customer@example.com',
        customer_name: 'John Doe',
        amount: 100.5,
        currency: 'USD',
        project_description: 'Website Redesign',
        service: 'Web Development',
        delay_hours: 24,
        zap_source: 'zapier',
      },
      answer: {
        success: true,
        conversation_id: 'conv_abc123',
        status: 'scheduled',
        message: 'Testimonial request scheduled for 2024-01-15T10:30:00Z',
        scheduled_at: '2024-01-15T10:30:00Z',
      },
    },
  }),
  legacy: operation({
    id: 'reputaflow.legacy',
    method: 'POST',
    paths: ['/api/v1/conversations', '/v1/conversations'],
    summary: 'Ask a customer, the older call',
    description: 'The account’s default space, without delay. New integrations use the trigger.',
    scope: 'write',
    query: noAgent,
    body: conversationBody,
    success: {
      201: z.object({
        id: z.string(),
        status,
        message: z.string().optional(),
        customer: z.object({ email: z.string().nullable(), name: z.string().nullable() }),
        chat_url: z.string(),
        scheduled_at: isoSecond.optional(),
        created_at: isoSecond,
      }),
    },
    refusals: [403],
    example: {
      body: { customer: { email: 'sarah@example.com', name: 'Sarah Chen' }, context: 'Website redesign project' },
    },
  }),
  sms: operation({
    id: 'reputaflow.sms',
    method: 'POST',
    paths: ['/api/sms/trigger'],
    summary: 'Ask a customer by text message',
    scope: 'write',
    query: optionalAgent,
    body: smsBody,
    success: {
      200: z.object({
        success: z.literal(true),
        conversation_id: z.string(),
        status: z.literal('suppressed').optional(),
        message: z.string(),
        scheduled_at: isoSecond.optional(),
      }),
    },
    refusals: [403],
    example: {
      body: {
        phone: '+254712345678',
        customer_name: 'John Kamau',
        service_description: 'haircut',
        delay_minutes: 5,
      },
      answer: {
        success: true,
        conversation_id: 'conv_abc123',
        message: 'SMS conversation scheduled',
        scheduled_at: '2025-01-15T10:30:00Z',
      },
    },
  }),
};

export const description: Description = {
  name: 'reputaflow',
  title: 'Ask for testimonials',
  about: 'Start a conversation with a customer after a payment, a visit or any other event, by e-mail or text message.',
  security: ['bearer', 'apiKey'],
  refusal,
  refusals: [400, 401, 409, 422, 429],
  operations: Object.values(operations),
};
