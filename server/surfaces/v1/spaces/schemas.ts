import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { optionalNumber, optionalText, plain, text } from '../../kit/scalars.ts';
import { optionalWebAddress } from '../../kit/web-address.ts';
import { pathId } from '../ids.ts';
import { listSchema, pageQuery } from '../pagination.ts';

const LONGEST_NAME = 80;
const isoMs = z.iso.datetime({ precision: 3 });
const backgrounds = ['auto', 'light', 'dark'] as const;

/** The document's object, and beside it the settings that the console has. */
export const space = z.strictObject({
  id: z.string(),
  object: z.literal('space'),
  name: z.string(),
  slug: z.string(),
  description: z.string().nullable(),
  primary_color: z.string().nullable().meta({ description: '#rrggbb; null: the page’s own' }),
  background_style: z.enum(backgrounds).meta({ description: 'The main wall’s theme; auto: as the visitor’s system' }),
  logo_url: z.string().nullable(),
  testimonial_count: z.number().int().meta({ description: 'Without those taken back by their customers' }),
  approved_count: z.number().int(),
  public_wall_url: z.string().nullable().meta({ description: 'Of the main wall, the space’s first' }),
  created_at: isoMs,
  default: z.boolean().meta({ description: 'What calls that name no space mean' }),
  locale: z.string(),
  site_url: z.string().nullable(),
  help_url: z.string().nullable(),
  frequency_days: z.number().meta({ description: 'Days in which a contact is not asked again' }),
  sms_name: z.string().nullable(),
  sms_help: z.string().nullable(),
});

const colour = z.preprocess(
  (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  optionalText('primary_color', 7).refine(
    (value) => value === undefined || /^#[0-9a-f]{6}$/.test(value),
    'primary_color must be a colour like #1e5a43',
  ),
);
const background = z.preprocess(plain, z.enum(backgrounds, 'background_style must be auto, light or dark').optional());

/** JSON’s null takes a setting away; what is left out stays. */
const settings = {
  description: optionalText('description', 500).nullable(),
  primary_color: colour.nullable(),
  background_style: background,
  logo_url: optionalWebAddress('logo_url').nullable(),
  site_url: optionalWebAddress('site_url').nullable(),
  help_url: optionalWebAddress('help_url').nullable(),
  frequency_days: optionalNumber('frequency_days', { min: 0, max: 3650 }),
  sms_name: optionalText('sms_name', 40).nullable(),
  sms_help: optionalText('sms_help', 40).nullable(),
};

const slug = optionalText('slug', 60).refine(
  (value) => value === undefined || /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(value),
  'slug must have lower-case letters, digits and hyphens, and no hyphen at its ends',
);

export const operations = {
  list: operation({
    id: 'v1.spaces.list',
    method: 'GET',
    paths: ['/v1/spaces'],
    summary: 'The spaces of the account, newest first',
    scope: 'read',
    query: z.object(pageQuery),
    success: { 200: listSchema(space) },
    refusals: [400],
  }),
  read: operation({
    id: 'v1.spaces.read',
    method: 'GET',
    paths: ['/v1/spaces/:id'],
    summary: 'One space',
    scope: 'read',
    params: pathId('space'),
    success: { 200: space },
  }),
  create: operation({
    id: 'v1.spaces.create',
    method: 'POST',
    paths: ['/v1/spaces'],
    summary: 'A new space, with a campaign to ask by and a wall to show',
    scope: 'write',
    body: z.object({ name: text('name', LONGEST_NAME), slug, ...settings }),
    success: { 201: space },
    refusals: [400, 409, 422],
    example: { body: { name: 'Brindle Lane', slug: 'brindle-lane', primary_color: '#1e5a43' } },
  }),
  update: operation({
    id: 'v1.spaces.update',
    method: 'PATCH',
    paths: ['/v1/spaces/:id'],
    summary: 'The settings of a space',
    description: 'What is left out stays; null takes a setting away. The slug stays as it was made.',
    scope: 'write',
    params: pathId('space'),
    body: z.object({ name: optionalText('name', LONGEST_NAME), ...settings }),
    success: { 200: space },
    refusals: [400, 422],
    example: { body: { description: 'Bread and cakes', background_style: 'light' } },
  }),
};
