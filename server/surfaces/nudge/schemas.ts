import { z } from 'zod';
import { type Description, operation } from '../kit/operation.ts';
import { email, optionalText, phone, plain } from '../kit/scalars.ts';

const LONGEST_NAME = 200;
const MOST_HOURS = 8760;

const absent = <T extends z.ZodType>(schema: T) => z.preprocess(plain, schema.optional());
const WHOLE_HOURS = `delay_hours must be a whole number between 0 and ${MOST_HOURS}`;

/** `24` or `"24"`; nothing that would have to be rounded. */
const delayHours = z.preprocess(
  (value) => {
    const given = plain(value) ?? 0;
    return typeof given === 'string' && /^\+?\d{1,6}(?:\.0+)?$/.test(given) ? Number(given) : given;
  },
  z.int(WHOLE_HOURS).min(0, WHOLE_HOURS).max(MOST_HOURS, WHOLE_HOURS),
);

const requestBody = z
  .object({
    first_name: optionalText('first_name', LONGEST_NAME),
    last_name: optionalText('last_name', LONGEST_NAME),
    email: absent(email('email')).meta({ description: 'Required without mobile_phone_number' }),
    mobile_phone_number: absent(phone('mobile_phone_number')).meta({ description: 'E.164; required without email' }),
    company_name: optionalText('company_name', LONGEST_NAME),
    delay_hours: delayHours,
    metadata: absent(z.record(z.string(), z.unknown(), 'metadata must be an object')),
  })
  .refine((body) => body.email !== undefined || body.mobile_phone_number !== undefined, {
    path: ['email'],
    message: 'email or mobile_phone_number is required',
  });

const uuid = z.uuid();
const isoSecond = z.iso
  .datetime()
  .meta({ description: 'ISO 8601 in UTC, to the second', example: '2019-08-24T14:15:22Z' });

export const reviewRequest = z.object({
  id: uuid,
  contact_id: uuid,
  contact_name: z.string().nullable(),
  contact_email: z.string().nullable(),
  contact_phone: z.string().nullable(),
  scheduled_for: isoSecond.nullable().meta({ description: 'null: suppressed, nothing will be sent' }),
  status: z.enum(['scheduled', 'suppressed']),
  message: z.string(),
});

export const fieldList = z.object({
  fields: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      type: z.enum(['string', 'integer', 'object']),
      required: z.boolean(),
    }),
  ),
});

export const me = z.object({ id: uuid, email: z.string(), business_name: z.string() });

export const tokenStatus = z.object({
  active: z.literal(true),
  auth_type: z.enum(['oauth', 'api_key']),
  user_id: uuid.meta({ description: 'The member who connected the app; for an API key the account’s owner' }),
  scopes: z.array(z.enum(['read', 'write'])),
  expires_at: isoSecond.nullable().meta({ description: 'null: an API key does not expire' }),
  created_at: isoSecond,
  last_used_at: isoSecond.nullable().meta({ description: 'Kept to the minute' }),
});

export const refusal = z.object({
  error: z.enum(['invalid_request', 'unauthorized', 'insufficient_scope', 'not_found', 'rate_limited', 'server_error']),
  error_description: z.string(),
});

export const operations = {
  send: operation({
    id: 'nudge.review-request',
    method: 'POST',
    paths: ['/api/zapier/send-review-request'],
    summary: 'Ask a customer for a review',
    description:
      'The contact is found by e-mail, then by phone, and updated. With both addresses the campaign’s order of channels decides. ' +
      'A customer who may not be asked now is answered with `status: "suppressed"` and the reason in `message`.',
    scope: 'write',
    body: requestBody,
    success: { 201: reviewRequest },
    refusals: [403],
    example: {
      body: {
        first_name: 'Jane',
        last_name: 'Smith',
        email: 'jane@example.com',
        mobile_phone_number: '+12125551234',
        company_name: 'Smith Industries',
        delay_hours: 24,
        metadata: { source: 'zapier', custom_field: 'value' },
      },
      answer: {
        id: '497f6eca-6276-4993-bfeb-53cbbbba6f08',
        contact_id: 'f245e2a3-e141-4d41-912c-b1c1f5bd5598',
        contact_name: 'string',
        contact_email: 'user@example.com',
        contact_phone: 'string',
        scheduled_for: '2019-08-24T14:15:22Z',
        status: 'scheduled',
        message: 'string',
      },
    },
  }),
  fields: operation({
    id: 'nudge.fields',
    method: 'GET',
    paths: ['/api/zapier/send-review-request/fields'],
    summary: 'What a review request takes',
    scope: null,
    success: { 200: fieldList },
  }),
  me: operation({
    id: 'nudge.me',
    method: 'GET',
    paths: ['/api/zapier/me'],
    summary: 'Whose account this is',
    scope: null,
    success: { 200: me },
  }),
  status: operation({
    id: 'nudge.status',
    method: 'GET',
    paths: ['/api/zapier/status'],
    summary: 'Whether the calling token works, and what it may do',
    scope: null,
    success: { 200: tokenStatus },
    example: {
      answer: {
        active: true,
        auth_type: 'oauth',
        user_id: 'a169451c-8525-4352-b8ca-070dd449a1a5',
        scopes: ['read', 'write'],
        expires_at: '2019-08-24T14:15:22Z',
        created_at: '2019-08-24T14:15:22Z',
        last_used_at: '2019-08-24T14:15:22Z',
      },
    },
  }),
};

export const description: Description = {
  name: 'nudge',
  title: 'Review requests for automation tools',
  about: 'Ask for a review from Zapier and the like, with a connected app’s token or an API key.',
  security: ['bearer', 'apiKey'],
  refusal,
  refusals: [400, 401, 409, 422, 429],
  operations: Object.values(operations),
};
