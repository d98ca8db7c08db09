import { z } from 'zod';
import { type Description, operation } from '../kit/operation.ts';
import { prose } from '../kit/prose.ts';
import { email, optionalNumber, optionalText, phoneInShape, plain, text } from '../kit/scalars.ts';
import { pageQuery } from './pagination.ts';

const LONGEST_ID = 200;
const LONGEST_NAME = 100;
const LONGEST_SOURCE = 200;
/** As long as an owner's reply may be anywhere. */
const LONGEST_COMMENT = 1000;

const givenOrNot = <T extends z.ZodType>(schema: T) => z.preprocess(plain, schema.optional());

const reviewsQuery = z.object({
  source: optionalText('source', LONGEST_SOURCE),
  showOnWidget: z.preprocess(
    (value) => flag(plain(value)),
    z.boolean('showOnWidget must be "true" or "false"').optional(),
  ),
  businessId: optionalText('businessId', LONGEST_ID),
  ...pageQuery,
});

function flag(value: unknown): unknown {
  const said = typeof value === 'string' ? value.toLowerCase() : value;
  return said === 'true' ? true : said === 'false' ? false : said;
}

/** Either of them, in `channel` or beside it. */
const addresses = {
  email: givenOrNot(email('email')),
  phoneNumber: givenOrNot(phoneInShape('phoneNumber')),
};

const inviteBody = z
  .object({
    firstName: text('firstName', LONGEST_NAME),
    lastName: optionalText('lastName', LONGEST_NAME),
    channel: z.preprocess(
      (value) => plain(value) ?? {},
      z.object(addresses, 'channel must be an object with an email or a phoneNumber'),
    ),
    ...addresses,
    source: optionalText('source', LONGEST_SOURCE),
    sourceContactId: optionalText('sourceContactId', LONGEST_SOURCE),
    businessId: text('businessId', LONGEST_ID),
    campaignId: optionalText('campaignId', LONGEST_ID),
    inviteDelayDays: optionalNumber('inviteDelayDays', { min: 1, max: 3 }).refine(
      (days) => days === undefined || days === 1 || days === 3,
      'inviteDelayDays must be 1 or 3',
    ),
  })
  .refine(({ channel, email: mail, phoneNumber }) => channel.email ?? channel.phoneNumber ?? mail ?? phoneNumber, {
    path: ['channel'],
    message: 'channel must have an email or a phoneNumber',
  });

const replyBody = z.object({ reviewId: text('reviewId', LONGEST_ID), comment: prose('comment', LONGEST_COMMENT) });

const isoMs = z.iso.datetime({ precision: 3 }).meta({ example: '2021-02-03T00:00:00.000Z' });

const business = z.object({ id: z.uuid(), name: z.string(), sources: z.array(z.string()) });

const review = z.object({
  authorName: z.string().nullable(),
  businessId: z.uuid(),
  createdAt: isoMs,
  email: z.string().nullable(),
  id: z.uuid(),
  isArchived: z.boolean(),
  name: z.string().nullable(),
  phoneNumber: z.string().nullable(),
  photo: z.string().nullable(),
  rating: z.string().nullable().meta({ description: '"1" to "5", as text', example: '5' }),
  showOnWidget: z.boolean().meta({ description: 'Approved, and on at least one wall' }),
  response: z
    .object({ name: z.string(), date: z.iso.date().nullable(), comment: z.string() })
    .nullable()
    .meta({ description: 'What the owner replied' }),
  shield: z.literal(false).meta({ description: 'Always false: nobody is kept from answering' }),
  source: z.string().meta({ description: '"goodword" for those collected here' }),
  sourceFeedbackId: z.string().nullable(),
  status: z.enum(['New', 'Responded']),
  reviewUrl: z.string().nullable(),
  text: z.string(),
  type: z.null(),
  videoRef: z.null(),
  gifRef: z.null(),
  updatedAt: isoMs,
});
export type ReviewOut = z.infer<typeof review>;

const invited = z.object({
  contact: z.object({
    id: z.uuid(),
    firstName: z.string(),
    lastName: z.string().nullable(),
    email: z.string().nullable(),
    phoneNumber: z.string().nullable(),
    source: z.string().nullable(),
    sourceContactId: z.string().nullable(),
  }),
  usage: z.object({
    smsLimitsLeft: z.number().meta({ description: 'The balance of SMS credits' }),
    renews: isoMs.meta({ description: 'The first of next month' }),
  }),
});
export type InvitedOut = z.infer<typeof invited>;

const refusal = z.object({
  statusCode: z.number(),
  error: z.string().meta({ description: 'The status in words', example: 'Bad Request' }),
  message: z.string(),
  field: z.string().optional().meta({ description: 'Which field or parameter is wrong' }),
});
export type RefusalOut = z.infer<typeof refusal>;

export const operations = {
  businesses: operation({
    id: 'cloutly.businesses',
    method: 'GET',
    paths: ['/api/v1/businesses'],
    summary: 'The businesses (locations) of the account and the sources of their reviews',
    scope: 'read',
    success: { 200: z.array(business) },
    example: {
      answer: [{ id: '5ef7b45b-2fd2-4719-88fd-96ef62f9d4a4', name: 'My Business', sources: ['google', 'facebook'] }],
    },
  }),
  reviews: operation({
    id: 'cloutly.reviews',
    method: 'GET',
    paths: ['/api/v1/reviews'],
    summary: 'Reviews, page by page',
    description:
      '`limit` is the size of a page, `offset` the number of the page from 0. The latest come first unless `sort=asc`.',
    scope: 'read',
    query: reviewsQuery,
    success: { 200: z.object({ total: z.number(), reviews: z.array(review) }) },
    refusals: [404],
    example: { query: { source: 'google', showOnWidget: 'true', limit: '100', offset: '0', sort: 'desc' } },
  }),
  invite: operation({
    id: 'cloutly.invite',
    method: 'POST',
    paths: ['/api/v1/send-review-invite'],
    summary: 'Invite a customer to say how it was',
    description: 'With both addresses the campaign says over which one: by e-mail unless it prefers texts.',
    scope: 'write',
    body: inviteBody,
    success: { 200: invited },
    refusals: [404],
    example: {
      body: {
        firstName: 'John',
        lastName: 'Smith',
        channel: { email: 'useremail@gmail.com', phoneNumber: '+4412321321321' },
        source: 'api',
        sourceContactId: 'number123',
        businessId: '44271176-7053-4534-ad6f-b38d132d341e',
        campaignId: '2c07094a-ed58-4cf2-9595-cf1b1d303d9d',
        inviteDelayDays: 1,
      },
      answer: {
        contact: {
          id: 'fbd481f1-719e-4f38-b1ab-49109c65f164',
          firstName: 'john',
          lastName: 'smith',
          email: 'abc@icloud.com',
          phoneNumber: null,
          source: 'api',
          sourceContactId: 'number123',
        },
        usage: { smsLimitsLeft: 19, renews: '2023-07-28T16:40:27.243Z' },
      },
    },
  }),
  reply: operation({
    id: 'cloutly.reply',
    method: 'PUT',
    paths: ['/api/v1/reply'],
    summary: 'Reply to a review',
    scope: 'write',
    body: replyBody,
    success: { 200: review },
    refusals: [404],
  }),
};

export const description: Description = {
  name: 'cloutly',
  title: 'Businesses, reviews and review invites',
  about: 'Read the reviews of your businesses page by page, reply to them, and invite customers.',
  security: ['apiKey', 'bearer'],
  refusal,
  refusals: [400, 401, 409, 422, 429],
  operations: Object.values(operations),
};
