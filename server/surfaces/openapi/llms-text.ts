import type { ApiDocument, ApiResponse, JsonSchema, Parameter, Promised, Reference } from '../kit/api-document.ts';
import { found, type PublishedApi } from './build-document.ts';
import { type Field, fieldList, typeOf } from './field-list.ts';
import { guide } from './guide.ts';

/** The whole description in prose, for readers that are programs: https://llmstxt.org. Made from the document, so it says the same. */
export function llmsText({ document, promises }: PublishedApi): string {
  const base = document.servers[0]?.url ?? '';
  const parts = document.tags.map((tag) =>
    [
      `## ${tag['x-title']} (${tag.name})`,
      tag.description,
      refusalOf(document, tag.name),
      ...promises.filter((one) => one.tag === tag.name).map((one) => promiseText(one, document)),
    ].join('\n\n'),
  );
  return `${[head(document, base), ...parts].join('\n\n')}\n`;
}

function head({ info }: ApiDocument, base: string): string {
  const links = `The same as OpenAPI 3.1: ${base}/v1/openapi.json; for people: ${base}/docs`;
  const parts = guide.map(({ title, paragraphs }) => `## ${title}\n\n${paragraphs.join('\n\n')}`);
  return [`# ${info.title} API`, `> ${info.summary} ${links}`, `Base URL: ${base}`, ...parts].join('\n\n');
}

function refusalOf(document: ApiDocument, tag: string): string {
  const schema = document.components.schemas[`${tag}.Refusal`];
  if (!schema) return '';
  const names = fieldList(schema, (ref) => found(document.components.schemas, ref)).map(
    ({ name, type }) => `\`${name}\` (${type})`,
  );
  return `Errors: ${names.join(', ')}.`;
}

function promiseText({ verb, paths, operation }: Promised, document: ApiDocument): string {
  const find = (ref: string) => found(document.components.schemas, ref);
  const [first = '', ...others] = paths;
  const auth = operation.security.flatMap((one) => Object.keys(one)).join(' or ') || 'none';
  const own = operation.parameters.filter((one): one is Parameter => !('$ref' in one));
  const body = operation.requestBody?.content['application/json'];
  const fields = body ? fieldList(body.schema, find) : [];
  const refused = Object.keys(operation.responses).filter((status) => status >= '400');
  return [
    `### ${verb.toUpperCase()} ${first}`,
    `${operation.summary}.${others.length ? ` Also at ${others.join(', ')}.` : ''}${operation.description ? ` ${operation.description}` : ''} Auth: ${auth}.`,
    ...(own.length > 0 ? [own.map((one) => parameterLine(one, find)).join('\n')] : []),
    ...(fields.length > 0 ? [`Body:\n${fields.map(fieldLine).join('\n')}`] : []),
    ...(body?.example === undefined ? [] : [`Example: \`${JSON.stringify(body.example)}\``]),
    ...answers(operation.responses, find),
    `Refused with: ${refused.join(', ')}.`,
  ].join('\n\n');
}

function parameterLine(
  { name, in: place, required, schema, description }: Parameter,
  find: (ref: string) => JsonSchema,
): string {
  const [field] = fieldList({ properties: { [name]: schema }, required: required ? [name] : [] }, find);
  return field ? `${fieldLine({ ...field, description: description ?? null })} — in the ${place}` : `- \`${name}\``;
}

function fieldLine({ name, type, required, rules, description }: Field): string {
  const facts = [type, ...(required ? ['required'] : []), ...rules].join('; ');
  return `- \`${name}\` (${facts})${description ? `: ${description}` : ''}`;
}

function answers(responses: Record<string, ApiResponse | Reference>, find: (ref: string) => JsonSchema): string[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    if (status >= '400' || '$ref' in response) return [];
    const media = response.content?.['application/json'];
    if (!media) return [`Answer ${status}: no body.`];
    const fields = fieldList(media.schema, find);
    if (fields.length === 0) return [`Answer ${status}: ${typeOf(media.schema, find)}`];
    return [
      `Answer ${status}: ${fields.map(({ name, type, required }) => `\`${name}\`${required ? '' : '?'} ${type}`).join(', ')}`,
    ];
  });
}
