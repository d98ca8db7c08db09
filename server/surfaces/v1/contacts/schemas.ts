import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { optionalText } from '../../kit/scalars.ts';
import { conversation, conversationInFull, transcript } from '../conversations/schemas.ts';
import { pathId } from '../ids.ts';
import { isoMs, optionalAddress } from '../kit-fields.ts';
import { listSchema, pageQuery } from '../pagination.ts';
import { suppression } from '../suppressions/schemas.ts';
import { trigger } from '../triggers/schemas.ts';

const LONGEST_NAME = 200;
const LONGEST_LOCALE = 35;

export const contact = z.object({
  id: z.string(),
  object: z.literal('contact'),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  name: z.string().nullable(),
  locale: z.string().nullable(),
  erased: z.boolean().meta({ description: 'Everything about the person was deleted' }),
  created_at: isoMs,
  updated_at: isoMs,
});

const testimonial = z.object({
  id: z.string(),
  object: z.literal('testimonial'),
  space_id: z.string(),
  conversation_id: z.string().nullable(),
  status: z.enum(['pending', 'approved', 'archived', 'withdrawn']),
  text: z.string(),
  headline: z.string().nullable(),
  rating: z.number().nullable(),
  author: z.object({ name: z.string().nullable(), title: z.string().nullable(), company: z.string().nullable() }),
  imported: z
    .object({
      source: z.string(),
      source_id: z.string().nullable(),
      url: z.string().nullable(),
      photo_url: z.string().nullable(),
      email: z.string().nullable(),
      social: z.record(z.string(), z.string()),
    })
    .nullable(),
  reply: z.string().nullable(),
  consent: z
    .object({ publish: z.boolean(), identity: z.boolean(), ads: z.boolean(), text: z.string(), at: isoMs })
    .nullable(),
  created_at: isoMs,
  submitted_at: isoMs,
});

export const personalData = z.object({
  object: z.literal('contact_export'),
  contact,
  suppressions: z.array(suppression),
  conversations: z.array(
    conversation.extend({
      entries: transcript.shape.entries,
      deliveries: conversationInFull.shape.deliveries,
      messages: z.array(
        z.object({
          channel: z.enum(['email', 'sms']),
          to: z.string(),
          subject: z.string().nullable(),
          text: z.string(),
          at: isoMs,
        }),
      ),
    }),
  ),
  testimonials: z.array(testimonial),
  triggers: z.array(trigger),
});

const newContact = z
  .object({
    ...optionalAddress,
    name: optionalText('name', LONGEST_NAME),
    locale: optionalText('locale', LONGEST_LOCALE),
  })
  .refine((given) => given.email ?? given.phone, { path: ['email'], message: 'email or phone is required' });

const params = pathId('contact');

export const operations = {
  list: operation({
    id: 'v1.contacts.list',
    method: 'GET',
    paths: ['/v1/contacts'],
    summary: 'Customers, the newest first; the one with an address when it is given',
    scope: 'read',
    query: z.object({ ...optionalAddress, ...pageQuery }),
    success: { 200: listSchema(contact) },
    refusals: [400],
  }),
  create: operation({
    id: 'v1.contacts.create',
    method: 'POST',
    paths: ['/v1/contacts'],
    summary: 'Add a customer, or what is new about one',
    description: 'Found by e-mail, then by phone, and never made twice: 201 when new, 200 when known.',
    scope: 'write',
    body: newContact,
    success: { 200: contact, 201: contact },
    refusals: [400, 422],
    example: { body: { email: 'maya@example.com', name: 'Maya Lind' } },
  }),
  read: operation({
    id: 'v1.contacts.read',
    method: 'GET',
    paths: ['/v1/contacts/:id'],
    summary: 'A customer',
    scope: 'read',
    params,
    success: { 200: contact },
    refusals: [404],
  }),
  export: operation({
    id: 'v1.contacts.export',
    method: 'GET',
    paths: ['/v1/contacts/:id/export'],
    summary: 'Everything that is kept about a customer',
    scope: 'read',
    params,
    success: { 200: personalData },
    refusals: [404],
  }),
  erase: operation({
    id: 'v1.contacts.erase',
    method: 'POST',
    paths: ['/v1/contacts/:id/erase'],
    summary: 'Delete everything about a customer',
    description:
      'Their words, names and addresses, wherever they are; testimonials are withdrawn. A keyed hash of each address stays, so that nobody asks again. A second time changes nothing.',
    scope: 'write',
    params,
    success: {
      200: contact.extend({
        removed: z.object({ conversations: z.number(), testimonials: z.number() }),
      }),
    },
    refusals: [404, 409, 422],
  }),
};
