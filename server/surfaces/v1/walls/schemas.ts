import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { optionalText, plain, text } from '../../kit/scalars.ts';
import { pathId, spaceRef } from '../ids.ts';
import { listSchema, pageQuery } from '../pagination.ts';
import { testimonial } from '../testimonials/schemas.ts';

const LONGEST_NAME = 80;
const LONGEST_SLUG = 60;
const templates = ['masonry', 'list'] as const;
const themes = ['auto', 'light', 'dark'] as const;

const summary = {
  id: z.string(),
  object: z.literal('wall'),
  space_id: z.string(),
  name: z.string(),
  slug: z.string(),
  template: z.enum(templates),
  theme: z.enum(themes),
  public_url: z.string(),
  created_at: z.iso.datetime({ precision: 3 }),
};
export const wallSummary = z.strictObject(summary);

const ratings = z.strictObject({
  type: z.literal('summary'),
  average: z.number().nullable(),
  count: z.number().int(),
  spread: z.array(z.number().int()).meta({ description: 'How many gave 1, 2, 3, 4 and 5' }),
});
const block = z.discriminatedUnion('type', [
  ratings,
  z.strictObject({ type: z.literal('testimonials'), count: z.number().int() }),
  z.strictObject({ type: z.literal('disclosure'), sentences: z.array(z.string()) }),
]);

/** A wall as visitors see it, in one piece. */
export const fullWall = z.strictObject({
  ...summary,
  space_slug: z.string(),
  config: z.strictObject({
    template: z.enum(templates),
    theme: z.enum(themes),
    copy: z.strictObject({ title: z.string(), locale: z.string(), accent: z.string().nullable() }),
    blocks: z.array(block).meta({ description: 'What stands on it, from top to bottom' }),
  }),
  testimonials: z
    .array(testimonial)
    .meta({ description: 'Filtered and ordered as the public wall renders them: featured first, then the newest' }),
  has_more: z.boolean().meta({ description: 'There are more than the 5,000 that one answer holds' }),
});

const template = z.preprocess(plain, z.enum(templates, 'template must be masonry or list').optional());
const theme = z.preprocess(plain, z.enum(themes, 'theme must be auto, light or dark').optional());
const slug = optionalText('slug', LONGEST_SLUG);

export const operations = {
  list: operation({
    id: 'v1.walls.list',
    method: 'GET',
    paths: ['/v1/walls'],
    summary: 'The walls, newest first; with space_slug the main wall of that space in full',
    scope: 'read',
    query: z.object({
      space_slug: optionalText('space_slug', 100),
      space_id: spaceRef.optional(),
      ...pageQuery,
    }),
    success: { 200: z.union([listSchema(wallSummary), fullWall]) },
    refusals: [400],
  }),
  read: operation({
    id: 'v1.walls.read',
    method: 'GET',
    paths: ['/v1/walls/:id'],
    summary: 'One wall in full: its configuration and its testimonials as visitors see them',
    scope: 'read',
    params: pathId('wall'),
    success: { 200: fullWall },
  }),
  create: operation({
    id: 'v1.walls.create',
    method: 'POST',
    paths: ['/v1/walls'],
    summary: 'One more wall of a space',
    scope: 'write',
    body: z.object({ space_id: spaceRef, name: text('name', LONGEST_NAME), slug, template, theme }),
    success: { 201: wallSummary },
    refusals: [400, 409, 422],
    example: { body: { space_id: 'SPACE_ID', name: 'Front page', slug: 'front-page', template: 'list' } },
  }),
  update: operation({
    id: 'v1.walls.update',
    method: 'PATCH',
    paths: ['/v1/walls/:id'],
    summary: 'How a wall is called and looks',
    scope: 'write',
    params: pathId('wall'),
    body: z.object({ name: optionalText('name', LONGEST_NAME), slug, template, theme }),
    success: { 200: wallSummary },
    refusals: [400, 422],
    example: { body: { theme: 'dark' } },
  }),
  delete: operation({
    id: 'v1.walls.delete',
    method: 'DELETE',
    paths: ['/v1/walls/:id'],
    summary: 'Take a wall away; a space keeps one',
    scope: 'write',
    params: pathId('wall'),
    success: {
      200: z.strictObject({
        id: z.string(),
        object: z.literal('wall'),
        space_id: z.string(),
        deleted: z.literal(true),
      }),
    },
    refusals: [422],
  }),
};
