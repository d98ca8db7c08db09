import { type ApiDocument, type ApiResponse, type Reference, refTo } from '../kit/api-document.ts';
import type { Description } from '../kit/operation.ts';
import { jsonSchema, type SchemaShelf } from './json-schema.ts';
import { meaningOf, refusalsOf } from './statuses.ts';

const whole = { type: 'integer', minimum: 0 } as const;

export const headers: ApiDocument['components']['headers'] = {
  'X-Request-Id': {
    description: 'Names this request in our logs; your own, if you sent a sane one',
    schema: { type: 'string' },
  },
  'RateLimit-Limit': {
    description: 'Requests that are let through at once; absent when nothing is counted',
    schema: whole,
  },
  'RateLimit-Remaining': { description: 'Requests left now', schema: whole },
  'RateLimit-Reset': { description: 'Seconds until all of it is free again', schema: whole },
  'Retry-After': { description: 'Seconds until a request is let through again', schema: whole },
  'Idempotent-Replayed': {
    description: '"true": this is the kept answer of an earlier request with the same Idempotency-Key',
    schema: { type: 'string', enum: ['true'] },
  },
  Allow: { description: 'The methods of this path', schema: { type: 'string' } },
};

export const parameters: ApiDocument['components']['parameters'] = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Any text of yours that names this one intention. Sent again within 7 days, the request has no second effect and gets the identical answer.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: 'Your own name for this request; it comes back in the answer',
    schema: { type: 'string', maxLength: 128, pattern: '^[A-Za-z0-9._:/+=-]+$' },
  },
};

/** Each dialect's refusals, once a status: `reputaflow.429`. */
export function refusalResponses(description: Description, shelf: SchemaShelf): Record<string, ApiResponse> {
  const name = `${description.name}.Refusal`;
  shelf.schemas[name] = jsonSchema(description.refusal, 'output', shelf);
  const statuses = new Set(description.operations.flatMap((operation) => refusalsOf(description, operation)));
  return Object.fromEntries(
    [...statuses].map((status) => [
      `${description.name}.${status}`,
      {
        description: meaningOf(status),
        headers: headersOf(status),
        content: { 'application/json': { schema: refTo('schemas', name) } },
      },
    ]),
  );
}

function headersOf(status: number): Record<string, Reference> {
  const more = status === 405 ? ['Allow'] : [429, 409, 503].includes(status) ? ['Retry-After'] : [];
  return Object.fromEntries(['X-Request-Id', ...more].map((name) => [name, refTo('headers', name)]));
}
