import { z } from 'zod';
import { type Description, operation } from '../kit/operation.ts';
import { email, optionalText, plain, text } from '../kit/scalars.ts';
import * as fields from './fields.ts';
import { page, pageHeadSchema } from './pagination.ts';

const LONGEST_SUBJECT = 300;
const LONGEST_ID = 255;

const messageFields = {
  body: fields.body,
  recipients: fields.recipients,
  attachment: fields.attachment,
  attachments: fields.attachments,
  suppress_notifications: fields.flag('Suppress notifications'),
  suppress_autoresolve: fields.flag('Suppress autoresolve'),
  suppress_surveys: fields.surveys,
  origin_id: optionalText('Origin id', LONGEST_ID),
  user: z.preprocess(plain, fields.person('Message user').optional()),
};

const createBody = z.object(
  {
    conversation: z.preprocess(
      plain,
      z.object(
        {
          subject: text('Subject', LONGEST_SUBJECT),
          category: optionalText('Category', LONGEST_ID),
          tag_list: fields.tagList,
          status: fields.status,
          hold_until: fields.holdUntil,
          data: fields.data('Data'),
          assignee: optionalText('Assignee', LONGEST_ID),
          message: fields.inside('Message', messageFields),
          user: fields.inside('User', {
            name: optionalText('User name', 200),
            email: email('User email'),
            data: fields.data('User data'),
          }),
        },
        { error: ({ input }) => (input === undefined ? 'Conversation is required' : 'Conversation must be an object') },
      ),
    ),
  },
  'The body must be an object',
);

const updateBody = z.object({
  conversation: z.preprocess(
    plain,
    z.object(
      {
        subject: z.preprocess(plain, text('Subject', LONGEST_SUBJECT).optional()),
        category: optionalText('Category', LONGEST_ID),
        tag_list: fields.tagList,
        status: fields.status,
        hold_until: fields.holdUntil,
        data: fields.data('Data'),
        /** null: nobody in particular. */
        assignee: z.union([z.null(), optionalText('Assignee', LONGEST_ID)]).optional(),
      },
      { error: ({ input }) => (input === undefined ? 'Conversation is required' : 'Conversation must be an object') },
    ),
  ),
});

const messageBody = z.object({
  message: z.preprocess(
    plain,
    z.object(
      { ...messageFields, visibility: fields.visibility },
      { error: ({ input }) => (input === undefined ? 'Message is required' : 'Message must be an object') },
    ),
  ),
});

const listQuery = z.object({
  page,
  filter: z.preprocess(
    plain,
    z.enum(['open', 'unassigned', 'archived', 'all'], 'filter must be open, unassigned, archived or all').optional(),
  ),
  for: z.preprocess(plain, email('for').optional()),
  sort: z.preprocess(
    plain,
    z.enum(['updated', 'changed', 'created'], 'sort must be updated, changed or created').default('updated'),
  ),
  tag: fields.tagList,
  category: optionalText('category', LONGEST_ID),
});

const isoSecond = z.iso.datetime().meta({ description: 'ISO 8601 in UTC, to the second' });
const personOut = z.object({ name: z.string().nullable(), email: z.string().nullable() });
const categoryOut = z.object({
  name: z.string(),
  slug: z.string(),
  email: z.string().nullable().meta({ description: 'null: a space has no address of its own' }),
  channel: z.number().int(),
});
const spoken = z.object({ body: z.string(), created_at: isoSecond });
const dataOut = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const conversation = z.object({
  subject: z.string(),
  slug: z.string(),
  status: z.number().int().min(0).max(9),
  hold_until: isoSecond.optional().meta({ description: 'Only while it is on hold until then' }),
  created_at: isoSecond,
  tag_list: z.array(z.string()),
  message: z.object({ body: z.string() }),
  last_customer_message: spoken.nullable(),
  last_staff_message: spoken.nullable(),
  author: personOut,
  assignee: personOut.nullable(),
  category: categoryOut,
  data: dataOut,
  followers: z.array(personOut),
});

const message = z.object({
  body: z.string(),
  visibility: z.union([z.literal(0), z.literal(1)]).meta({ description: '0: for everybody, 1: internal note' }),
  created_at: isoSecond,
  origin_id: z.string().nullable(),
  user: personOut,
  recipients: z.array(personOut),
  attachments: z.array(
    z.object({ url: z.string(), file_name: z.string(), file_size: z.number().nullable(), state: z.string() }),
  ),
  conversation: z.object({ subject: z.string(), slug: z.string(), created_at: isoSecond, category: categoryOut }),
});

/** `{errors: {"<field>": ["…"]}}`; what is not about one field is under `base`. */
const refusal = z.object({ errors: z.record(z.string(), z.array(z.string())) });

const params = z.object({ slug: z.string().min(1).max(200) });

export const operations = {
  list: operation({
    id: 'reamaze.conversations.list',
    method: 'GET',
    paths: ['/api/v1/conversations'],
    summary: 'Conversations of the inbox',
    description: 'Thirty a page, newest change first; archived ones only where `filter` says so.',
    scope: 'read',
    query: listQuery,
    success: { 200: z.object({ ...pageHeadSchema, conversations: z.array(conversation) }) },
  }),
  create: operation({
    id: 'reamaze.conversations.create',
    method: 'POST',
    paths: ['/api/v1/conversations'],
    summary: 'Create a conversation on behalf of a customer',
    description:
      'Recognised by HTTP Basic, or by a `conversation` object in the body. `origin_id` makes it idempotent.',
    scope: 'write',
    body: createBody,
    success: { 201: conversation },
    example: {
      body: {
        conversation: {
          subject: 'foo',
          category: 'support',
          tag_list: ['tag1', 'tag2'],
          message: { body: 'bar', recipients: ['ann@example.com'] },
          user: { name: 'bob', email: 'bob@example.com', data: { custom_attribute: 'custom data' } },
        },
      },
    },
  }),
  read: operation({
    id: 'reamaze.conversations.read',
    method: 'GET',
    paths: ['/api/v1/conversations/:slug'],
    summary: 'One conversation',
    scope: 'read',
    params,
    success: { 200: conversation },
  }),
  update: operation({
    id: 'reamaze.conversations.update',
    method: 'PUT',
    paths: ['/api/v1/conversations/:slug'],
    summary: 'Change a conversation',
    description: 'What is not given stays. `tag_list` and `data` replace what was there.',
    scope: 'write',
    params,
    body: updateBody,
    success: { 200: conversation },
  }),
  messages: operation({
    id: 'reamaze.messages.list',
    method: 'GET',
    paths: ['/api/v1/conversations/:slug/messages'],
    summary: 'What was said in a conversation',
    description: 'Thirty a page, newest first, internal notes too.',
    scope: 'read',
    params,
    query: z.object({ page }),
    success: { 200: z.object({ ...pageHeadSchema, messages: z.array(message) }) },
  }),
  say: operation({
    id: 'reamaze.messages.create',
    method: 'POST',
    paths: ['/api/v1/conversations/:slug/messages'],
    summary: 'Add a message to a conversation',
    description: 'By whoever is signed in, unless `user` names another member, or a customer.',
    scope: 'write',
    params,
    body: messageBody,
    success: { 201: message },
    example: { body: { message: { body: 'foo', visibility: 1 } } },
  }),
};

export const description: Description = {
  name: 'reamaze',
  title: 'Inbox',
  about: 'Create conversations with customers, read them and answer in them.',
  security: ['basic'],
  refusal,
  refusals: [401, 403, 409, 422, 429],
  operations: Object.values(operations),
};
