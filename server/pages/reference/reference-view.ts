import type { ApiDocument, JsonSchema, Parameter, Promised } from '../../surfaces/kit/api-document.ts';
import { found, type PublishedApi } from '../../surfaces/openapi/build-document.ts';
import { composeCurl } from '../../surfaces/openapi/compose-curl.ts';
import { type Field, fieldList } from '../../surfaces/openapi/field-list.ts';

/** One call as the page shows it. */
export interface CallView {
  id: string;
  summary: string;
  description: string | null;
  verb: string;
  paths: readonly string[];
  /** `Bearer or X-API-Key`; null: open to everyone. */
  auth: string | null;
  path: readonly Field[];
  query: readonly Field[];
  body: readonly Field[];
  keyed: boolean;
  answers: readonly { status: string; description: string; fields: readonly Field[]; example: unknown }[];
  refusals: readonly { status: string; description: string }[];
  curl: string;
}

export interface GroupView {
  /** Null: the dialect has no groups. */
  title: string | null;
  calls: readonly CallView[];
}

export interface DialectView {
  id: string;
  title: string;
  about: string;
  refusal: readonly Field[];
  groups: readonly GroupView[];
}

/** The document's operations in the order in which people read them. */
export function referenceView({ document, promises }: PublishedApi): DialectView[] {
  const find = (ref: string) => found(document.components.schemas, ref);
  return document.tags.map((tag) => ({
    id: tag.name,
    title: tag['x-title'],
    about: tag.description,
    refusal: fieldList(find(`${tag.name}.Refusal`), find),
    groups: grouped(promises.filter((one) => one.tag === tag.name)).map(([title, calls]) => ({
      title,
      calls: calls.map((one) => callView(one, document, find)),
    })),
  }));
}

/** `v1.testimonials.create` belongs to `testimonials`; a dialect of a few calls is one group. */
function grouped(promises: readonly Promised[]): [string | null, Promised[]][] {
  const groups = new Map<string | null, Promised[]>();
  for (const promise of promises) {
    const parts = promise.operation.operationId.split('.');
    const title = promises.length > 12 && parts.length > 2 ? (parts[1] ?? null) : null;
    groups.set(title, [...(groups.get(title) ?? []), promise]);
  }
  return [...groups];
}

const SAYS: Record<string, string> = {
  bearer: 'Bearer',
  apiKey: 'X-API-Key',
  basic: 'Basic',
  oauthClient: 'OAuth client',
  oauth: 'OAuth token',
};

function callView(promise: Promised, document: ApiDocument, find: (ref: string) => JsonSchema): CallView {
  const { operation, verb, paths } = promise;
  const own = operation.parameters.filter((one): one is Parameter => !('$ref' in one));
  const body = operation.requestBody?.content['application/json'];
  const all = Object.entries(operation.responses).map(([status, one]) => ({
    status,
    response: '$ref' in one ? found(document.components.responses, one.$ref) : one,
  }));
  return {
    id: operation.operationId,
    summary: operation.summary,
    description: operation.description ?? null,
    verb: verb.toUpperCase(),
    paths,
    auth: operation.security.flatMap((one) => Object.keys(one).map((kind) => SAYS[kind] ?? kind)).join(' or ') || null,
    path: parameterFields(own, 'path', find),
    query: parameterFields(own, 'query', find),
    body: body ? fieldList(body.schema, find) : [],
    keyed: operation.parameters.some((one) => '$ref' in one && one.$ref.endsWith('/IdempotencyKey')),
    answers: all
      .filter(({ status }) => status < '400')
      .map(({ status, response }) => {
        const media = response.content?.['application/json'];
        const fields = media ? fieldList(media.schema, find) : [];
        return { status, description: response.description, fields, example: media?.example };
      }),
    refusals: all
      .filter(({ status }) => status >= '400')
      .map(({ status, response }) => ({ status, description: response.description })),
    curl: composeCurl(promise, document),
  };
}

function parameterFields(
  all: readonly Parameter[],
  place: Parameter['in'],
  find: (ref: string) => JsonSchema,
): Field[] {
  const own = all.filter((one) => one.in === place);
  const properties = own.map(({ name, schema, description }) => [name, { ...schema, description }] as const);
  const required = own.filter((one) => one.required).map(({ name }) => name);
  return fieldList({ properties: Object.fromEntries(properties), required }, find);
}
