import type { z } from 'zod';
import {
  type ApiOperation,
  type ApiResponse,
  type JsonSchema,
  type Media,
  type Parameter,
  type Promised,
  type Reference,
  type RequestBody,
  refTo,
} from '../kit/api-document.ts';
import type { Description, Operation } from '../kit/operation.ts';
import { composeExample } from './compose-example.ts';
import { jsonSchema, type SchemaShelf } from './json-schema.ts';
import { securityOf } from './security.ts';
import { meaningOf, refusalsOf, takesBody } from './statuses.ts';

interface Workshop {
  description: Description;
  shelf: SchemaShelf;
  find(ref: string): JsonSchema;
}

/** One promise in OpenAPI's words. Its refusals refer to `components.responses`, where each dialect's are once. */
export function describeOperation(operation: Operation, shop: Workshop): Promised {
  const { description } = shop;
  const body = requestBody(operation, shop);
  const described: ApiOperation = {
    operationId: operation.id,
    tags: [description.name],
    summary: operation.summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    security: operation.open ? [] : securityOf(description.security, operation.scope),
    parameters: parameters(operation, shop),
    ...(body === null ? {} : { requestBody: body }),
    responses: { ...successes(operation, shop), ...refusals(operation, description) },
  };
  return {
    tag: description.name,
    verb: operation.method.toLowerCase() as Promised['verb'], // what TypeScript does not know of toLowerCase
    paths: operation.paths.map(templated),
    operation: described,
  };
}

/** `/v1/testimonials/:id` → `/v1/testimonials/{id}`. */
export const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

function parameters(operation: Operation, shop: Workshop): (Parameter | Reference)[] {
  const named = new Set(operation.paths.flatMap((path) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)));
  const inPath = fieldsOf(operation.params, shop);
  const inQuery = fieldsOf(operation.query, shop);
  const sample = (operation.example?.query ?? {}) as Record<string, unknown>; // a query is an object
  return [
    ...[...named].map((name): Parameter => {
      const schema = inPath.properties?.[name] ?? { type: 'string' };
      return { name, in: 'path', required: true, ...described({ type: 'string', ...schema }) };
    }),
    ...Object.entries(inQuery.properties ?? {}).map(
      ([name, schema]): Parameter => ({
        name,
        in: 'query',
        required: inQuery.required?.includes(name) ?? false,
        ...described(schema),
        ...(sample[name] === undefined ? {} : { example: sample[name] }),
      }),
    ),
    ...(operation.method === 'POST' && operation.idempotent !== false ? [refTo('parameters', 'IdempotencyKey')] : []),
    refTo('parameters', 'RequestId'),
  ];
}

function described(schema: JsonSchema): Pick<Parameter, 'description' | 'schema'> {
  const { description, ...rest } = schema;
  return description === undefined ? { schema: rest } : { description, schema: rest };
}

function fieldsOf(schema: z.ZodType, shop: Workshop): JsonSchema {
  const made = jsonSchema(schema, 'input', shop.shelf);
  return made.$ref === undefined ? made : shop.find(made.$ref);
}

/** Also as a form: nested fields as `customer[email]`. */
function requestBody(operation: Operation, shop: Workshop): RequestBody | null {
  if (!takesBody(operation)) return null;
  const schema = jsonSchema(operation.body, 'input', shop.shelf);
  const name = `${operation.id}.body`;
  shop.shelf.schemas[name] = schema;
  const example = operation.example?.body ?? composeExample(schema, shop.find);
  return {
    required: (schema.required?.length ?? 0) > 0,
    content: {
      'application/json': { schema: refTo('schemas', name), example },
      'application/x-www-form-urlencoded': { schema: refTo('schemas', name) },
      ...Object.fromEntries((operation.takesFile?.types ?? []).map((type) => [type, { schema: {} }])),
    },
  };
}

function successes(operation: Operation, shop: Workshop): Record<string, ApiResponse> {
  const all = Object.entries(operation.success).map(([status, schema], at): [string, ApiResponse] => {
    const headers = answerHeaders(shop.description, operation);
    if (schema === null) return [status, { description: meaningOf(Number(status)), headers }];
    const json = jsonSchema(schema, 'output', shop.shelf);
    const given = at === 0 ? operation.example?.answer : undefined;
    const media: Media = { schema: json, example: given ?? composeExample(json, shop.find) };
    const empty = operation.maybeEmpty?.includes(Number(status)) ? { 'x-maybe-empty': true as const } : {};
    const description = `${meaningOf(Number(status))}${'x-maybe-empty' in empty ? ' For some callers without a body.' : ''}`;
    return [status, { description, headers, ...empty, content: { 'application/json': media } }];
  });
  return Object.fromEntries(all);
}

function answerHeaders({ refusals: dialect }: Description, { method }: Operation): Record<string, Reference> {
  const limited = dialect.includes(429) ? ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] : [];
  const names = ['X-Request-Id', ...limited, ...(method === 'POST' ? ['Idempotent-Replayed'] : [])];
  return Object.fromEntries(names.map((name) => [name, refTo('headers', name)]));
}

function refusals(operation: Operation, description: Description): Record<string, Reference> {
  const statuses = refusalsOf(description, operation).filter((status) => !(status in operation.success));
  return Object.fromEntries(statuses.map((status) => [status, refTo('responses', `${description.name}.${status}`)]));
}
