import type {
  ApiOperation,
  ApiResponse,
  JsonSchema,
  Media,
  Parameter,
  Reference,
  RequestBody,
} from '../kit/api-document.ts';

type Resolve = (ref: string) => ApiResponse;

/** Two dialects that answer one method of one path: whatever the one or the other says, both described. */
export function mergeOperations(one: ApiOperation, other: ApiOperation, resolve: Resolve): ApiOperation {
  const statuses = new Set([...Object.keys(one.responses), ...Object.keys(other.responses)]);
  const body = mergedBody(one.requestBody, other.requestBody);
  return {
    operationId: `${one.operationId}.or.${other.operationId}`,
    tags: [...new Set([...one.tags, ...other.tags])],
    summary: `${one.summary}; or: ${other.summary}`,
    description: [one, other].map((op) => `${op.operationId}: ${op.description ?? `${op.summary}.`}`).join('\n\n'),
    security: distinct([...one.security, ...other.security]),
    parameters: mergedParameters(one.parameters, other.parameters),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: Object.fromEntries(
      [...statuses].sort().map((status) => [
        status,
        mergedResponse(
          [one.responses[status], other.responses[status]].filter((r) => r !== undefined),
          resolve,
        ),
      ]),
    ),
  };
}

/** What only one of them asks for, the other's callers need not send. */
function mergedParameters(
  one: ApiOperation['parameters'],
  other: ApiOperation['parameters'],
): ApiOperation['parameters'] {
  const key = (p: Parameter | Reference) => ('$ref' in p ? p.$ref : `${p.in} ${p.name}`);
  const [mine, theirs] = [new Set(one.map(key)), new Set(other.map(key))];
  const optional = (p: Parameter | Reference) => ('$ref' in p || p.in === 'path' ? p : { ...p, required: false });
  return [
    ...one.map((p) => (theirs.has(key(p)) ? p : optional(p))),
    ...other.filter((p) => !mine.has(key(p))).map(optional),
  ];
}

function mergedBody(one?: RequestBody, other?: RequestBody): RequestBody | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { required: one.required && other.required, content: mergedContent([one.content, other.content]) };
}

function mergedResponse(all: (ApiResponse | Reference)[], resolve: Resolve): ApiResponse | Reference {
  const [first] = all;
  if (all.length === 1 && first !== undefined) return first;
  const whole = all.map((one) => ('$ref' in one ? resolve(one.$ref) : one));
  const content = mergedContent(whole.map((one) => one.content ?? {}));
  return {
    description: [...new Set(whole.map((one) => one.description))].join('; or: '),
    headers: Object.assign({}, ...whole.map((one) => one.headers)),
    ...(Object.keys(content).length > 0 ? { content } : {}),
  };
}

function mergedContent(all: Record<string, Media>[]): Record<string, Media> {
  const types = new Set(all.flatMap((content) => Object.keys(content)));
  return Object.fromEntries(
    [...types].map((type) => {
      const media = all.map((content) => content[type]).filter((one) => one !== undefined);
      const example = media.find((one) => one.example !== undefined)?.example;
      const schemas = distinct(media.flatMap(({ schema }) => alternativesOf(schema)));
      const schema: JsonSchema = schemas.length === 1 && schemas[0] ? schemas[0] : { oneOf: schemas };
      return [type, example === undefined ? { schema } : { schema, example }];
    }),
  );
}

/** What was merged before is one of several already: a third one stands beside them, not around them. */
function alternativesOf(schema: JsonSchema): JsonSchema[] {
  return Array.isArray(schema.oneOf) && Object.keys(schema).length === 1 ? schema.oneOf : [schema];
}

function distinct<T>(all: T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
