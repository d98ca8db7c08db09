import type { ApiDocument, ApiResponse, JsonSchema, Promised } from '../kit/api-document.ts';
import type { Description } from '../kit/operation.ts';
import { describeOperation } from './describe-operation.ts';
import { guide } from './guide.ts';
import { mergeOperations } from './merge-operations.ts';
import { securitySchemes } from './security.ts';
import { headers, parameters, refusalResponses } from './shared-parts.ts';

export interface PublishedApi {
  document: ApiDocument;
  /** The document's operations as people read them: by dialect, in the dialect's own order, each once. */
  promises: readonly Promised[];
}

const ABOUT = guide.map(({ title, paragraphs }) => [`## ${title}`, ...paragraphs].join('\n\n')).join('\n\n');

/** OpenAPI 3.1 of all dialects, from the very schemas that validate. Throws when two promises contradict each other: a bug, seen by every contract test. */
export function buildDocument(descriptions: readonly Description[], publicUrl: string): PublishedApi {
  const schemas: Record<string, JsonSchema> = {};
  const responses: Record<string, ApiResponse> = {};
  const find = (ref: string) => found(schemas, ref);
  const promises = descriptions.flatMap((description) => {
    const shelf = { prefix: description.name, schemas };
    Object.assign(responses, refusalResponses(description, shelf));
    return description.operations.map((operation) => describeOperation(operation, { description, shelf, find }));
  });
  const document: ApiDocument = {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info: {
      title: 'Goodword',
      version: '1',
      summary: 'Ask customers for honest words, and show them.',
      description: ABOUT,
    },
    servers: [{ url: publicUrl }],
    tags: descriptions.map(({ name, title, about }) => ({ name, description: about, 'x-title': title })),
    paths: pathsOf(promises, responses),
    components: { schemas, responses, parameters, headers, securitySchemes: securitySchemes(publicUrl) },
  };
  return { document, promises };
}

function pathsOf(promises: readonly Promised[], responses: Record<string, ApiResponse>): ApiDocument['paths'] {
  const paths: ApiDocument['paths'] = {};
  const resolve = (ref: string) => found(responses, ref);
  for (const { paths: all, verb, operation } of promises) {
    for (const [at, path] of all.entries()) {
      // An operationId may stand once in a document, and an older path of the same promise is another operation to a generator.
      const own = at === 0 ? operation : { ...operation, operationId: `${operation.operationId}.${at + 1}` };
      const item = paths[path] ?? {};
      const there = item[verb];
      paths[path] = { ...item, [verb]: there === undefined ? own : mergeOperations(there, own, resolve) };
    }
  }
  return paths;
}

/** What a `$ref` of ours leads to. */
export function found<T>(parts: Record<string, T>, ref: string): T {
  const part = parts[ref.slice(ref.lastIndexOf('/') + 1)];
  if (part === undefined) throw new Error(`${ref} leads nowhere`);
  return part;
}
