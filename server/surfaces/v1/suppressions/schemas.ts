import { z } from 'zod';
import { operation } from '../../kit/operation.ts';
import { address, isoMs, optionalAddress } from '../kit-fields.ts';
import { listSchema, pageQuery } from '../pagination.ts';

export const suppression = z.object({
  object: z.literal('suppression'),
  address_hash: z.string().meta({ description: 'A keyed hash: the list tells nobody an address' }),
  reason: z.enum(['unsubscribed', 'bounced', 'complained', 'opted_out', 'by_owner', 'erased']),
  created_at: isoMs,
});

export const operations = {
  list: operation({
    id: 'v1.suppressions.list',
    method: 'GET',
    paths: ['/v1/suppressions'],
    summary: 'Addresses that are never written to, the newest first; whether one is among them when it is given',
    scope: 'read',
    query: z.object({ ...optionalAddress, ...pageQuery }),
    success: { 200: listSchema(suppression) },
    refusals: [400],
  }),
  create: operation({
    id: 'v1.suppressions.create',
    method: 'POST',
    paths: ['/v1/suppressions'],
    summary: 'Never write to an address',
    description: 'One that stands for another reason stays as it is.',
    scope: 'write',
    body: address,
    success: { 201: suppression },
    refusals: [400, 422],
    example: { body: { email: 'maya@example.com' } },
  }),
  remove: operation({
    id: 'v1.suppressions.remove',
    method: 'DELETE',
    paths: ['/v1/suppressions'],
    summary: 'Take back what you put there yourself',
    description: 'By `email` or `phone`, in the query or the body. Every other reason is the recipient’s to lift.',
    scope: 'write',
    query: z.object(optionalAddress),
    body: z.object(optionalAddress),
    success: { 200: suppression.extend({ deleted: z.literal(true) }) },
    refusals: [400, 404, 409, 422],
    example: { query: { email: 'maya@example.com' } },
  }),
};
