import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { optionalText, plain, text } from '../../kit/scalars.ts';
import { pathId, spaceRef } from '../ids.ts';
import { listSchema, pageQuery } from '../pagination.ts';

const wording = z.strictObject({ web: z.string().optional(), sms: z.string().optional() });
/** The owner's own choice of content questions, as it is kept. */
const bank = z.strictObject({
  order: z.enum(['worth', 'listed']),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      on: z.boolean(),
      slot: z.string().optional(),
      text: z.record(z.string(), wording).optional(),
    }),
  ),
});

const channel = z.enum(['email', 'sms'], 'channels must name email or sms');
/** A list, or its items separated by commas, as form posts and automation tools send it. */
const channels = z.preprocess((value) => {
  const given = value === null ? null : plain(value);
  const list = typeof given === 'string' ? given.split(',') : given;
  return Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? one.trim().toLowerCase() : one)) : list;
}, z.array(channel, 'channels must be a list').nullable().optional());

export const campaign = z.strictObject({
  id: z.string(),
  object: z.literal('campaign'),
  space_id: z.string(),
  name: z.string(),
  default_item: z.string().meta({ description: 'What is asked about when the trigger names nothing' }),
  sms_item: z.string().nullable(),
  incentive: z.string().nullable().meta({ description: 'What is given for any answer, good or bad; null: nothing' }),
  locale: z.string().nullable(),
  channels: z
    .array(channel)
    .nullable()
    .meta({ description: 'The first is how a customer with both addresses is asked; null: by e-mail' }),
  bank: bank.nullable().meta({ description: 'null: the questions as they come' }),
  default: z.boolean().meta({ description: 'The space’s first: what triggers that name none get' }),
  created_at: z.iso.datetime({ precision: 3 }),
});

const LONGEST = 500;
/** JSON’s null takes a setting away. Lengths and words are the use case's to judge. */
const settings = {
  sms_item: optionalText('sms_item', LONGEST).nullable(),
  incentive: optionalText('incentive', LONGEST).nullable(),
  locale: optionalText('locale', 35).nullable(),
  channels,
  bank: z.unknown().optional(),
};

export const operations = {
  list: operation({
    id: 'v1.campaigns.list',
    method: 'GET',
    paths: ['/v1/campaigns'],
    summary: 'The campaigns of the account or of one space, newest first',
    scope: 'read',
    query: z.object({ space_id: spaceRef.optional(), ...pageQuery }),
    success: { 200: listSchema(campaign) },
    refusals: [400],
  }),
  read: operation({
    id: 'v1.campaigns.read',
    method: 'GET',
    paths: ['/v1/campaigns/:id'],
    summary: 'One campaign',
    scope: 'read',
    params: pathId('campaign'),
    success: { 200: campaign },
  }),
  create: operation({
    id: 'v1.campaigns.create',
    method: 'POST',
    paths: ['/v1/campaigns'],
    summary: 'One more campaign of a space',
    scope: 'write',
    body: z.object({
      space_id: spaceRef,
      name: text('name', LONGEST),
      default_item: text('default_item', LONGEST),
      ...settings,
    }),
    success: { 201: campaign },
    refusals: [400, 409, 422],
    example: { body: { space_id: 'SPACE_ID', name: 'After a visit', default_item: 'your visit' } },
  }),
  update: operation({
    id: 'v1.campaigns.update',
    method: 'PATCH',
    paths: ['/v1/campaigns/:id'],
    summary: 'What a campaign asks and says',
    description: 'Conversations that have begun keep what they began with. What is left out stays.',
    scope: 'write',
    params: pathId('campaign'),
    body: z.object({
      name: optionalText('name', LONGEST),
      default_item: optionalText('default_item', LONGEST),
      ...settings,
    }),
    success: { 200: campaign },
    refusals: [400, 422],
    example: { body: { incentive: 'A free coffee, whatever you write' } },
  }),
};
