import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiDocument, ApiOperation, ApiResponse, JsonSchema, PathItem, Verb } from '../api-document.ts';

/** One call as it was seen from outside. `path` with or without its query. */
export interface SeenCall {
  method: string;
  path: string;
  status: number;
  headers: Headers;
  text: string;
}

export type Conformance = ReturnType<typeof createConformance>;

/** Paths that other people's systems call (a provider's webhook), or that answer pages: their contract is not ours to publish. */
const UNPUBLISHED =
  /^\/(?:hooks|media|c|w|u|s|proof|sign-in|console|owner|embed|(?:api\/oauth\/zapier|oauth)\/authorize)(?:[/?]|$)/;

/**
 * Holds answers against the published description: an operation that nobody described, a status that it does not declare, a header that
 * must be there, a body of another shape. Gives what is wrong, or null.
 */
export function createConformance(document: ApiDocument) {
  const bodies = schemasOf(document);
  const templates = Object.entries(document.paths).map(([path, item]) => ({ path, item, pattern: patternOf(path) }));
  // A path without parameters goes before one that would take its last part for an id.
  templates.sort((a, b) => (a.path.match(/\{/g)?.length ?? 0) - (b.path.match(/\{/g)?.length ?? 0));

  return {
    /** The operation that a call means; `item` alone: its path is known, its method is not. */
    find(method: string, path: string): { template: string; item: PathItem; operation: ApiOperation | null } | null {
      const bare = path.split('?')[0] ?? path;
      const all = templates.filter(({ pattern }) => pattern.test(bare));
      const verb = (method === 'HEAD' ? 'GET' : method).toLowerCase() as Verb; // any other word finds nothing
      const match = all.find(({ item }) => item[verb]) ?? all[0];
      return match ? { template: match.path, item: match.item, operation: match.item[verb] ?? null } : null;
    },
    /** What is wrong with a body that is to be sent, by the name of its schema; null: nothing. */
    checkBody(name: string, value: unknown): string | null {
      const validate = bodies.validator(name, { $ref: `#/components/schemas/${name}` });
      return validate(value) ? null : bodies.explain(validate);
    },
    /** What is wrong with an answer; null: nothing. */
    check(seen: SeenCall): string | null {
      const found = this.find(seen.method, seen.path);
      const wrong = found?.operation ? againstOperation(seen, found.operation) : unpromised(seen, found?.item ?? null);
      return (
        wrong && `${seen.method} ${seen.path.slice(0, 200)} → ${seen.status}: ${wrong}\n${seen.text.slice(0, 600)}`
      );
    },
  };

  function againstOperation(seen: SeenCall, operation: ApiOperation): string | null {
    if (!seen.headers.get('x-request-id')) return 'X-Request-Id is missing';
    const declared = operation.responses[String(seen.status)];
    if (!declared) return `${operation.operationId} declares no status ${seen.status}`;
    const response = '$ref' in declared ? responseOf(document, declared.$ref) : declared;
    if (seen.status === 429 && !seen.headers.get('retry-after')) return 'Retry-After is missing';
    if (seen.method === 'HEAD') return null;
    // Where two dialects share a path, the one whose surface stands alone in a test answers for both.
    if (seen.status === 404 || seen.status === 405) return againstDialects(seen);
    return againstBody(seen, response, `${operation.operationId}.${seen.status}`);
  }

  function againstBody(seen: SeenCall, response: ApiResponse, name: string): string | null {
    if (response['x-maybe-empty'] && seen.text === '') return null;
    const schema = response.content?.['application/json']?.schema;
    if (schema === undefined) {
      if (response.content !== undefined) return null; // another type than JSON, whose text is not measured
      return seen.text === '' ? null : 'is declared to have no body';
    }
    if (!seen.headers.get('content-type')?.startsWith('application/json')) return 'is not application/json';
    const validate = bodies.validator(name, schema);
    if (validate(parsed(seen.text))) return null;
    return `${name}: ${bodies.explain(validate)}`;
  }

  /** Nothing is promised here, so nothing may succeed here: 404, or on a known path 405 with `Allow`. */
  function unpromised(seen: SeenCall, item: PathItem | null): string | null {
    if (UNPUBLISHED.test(seen.path)) return null;
    if (seen.method === 'OPTIONS' && seen.status === 204) return null;
    if (!seen.headers.get('x-request-id')) return 'X-Request-Id is missing';
    if (seen.status === 405 && item !== null) {
      if (!seen.headers.get('allow')) return 'Allow is missing';
      return seen.method === 'HEAD' ? null : againstDialects(seen);
    }
    if (seen.status !== 404) return 'the published description knows no such operation';
    if (seen.method === 'HEAD') return null;
    if (item !== null) return againstDialects(seen);
    return seen.headers.get('content-type')?.startsWith('application/json') ? null : 'is not application/json';
  }

  /** Whatever is refused on a path of ours is refused in the words of a dialect; two may share the path, so it may be any. */
  function againstDialects(seen: SeenCall): string | null {
    if (!seen.headers.get('content-type')?.startsWith('application/json')) return 'is not application/json';
    const body = parsed(seen.text);
    const some = document.tags.some(({ name }) => {
      const refusal = `${name}.Refusal`;
      return bodies.validator(refusal, { $ref: `#/components/schemas/${refusal}` })(body);
    });
    return some ? null : 'is no refusal of any dialect';
  }
}

function responseOf(document: ApiDocument, ref: string): ApiResponse {
  const response = document.components.responses[ref.slice(ref.lastIndexOf('/') + 1)];
  if (!response) throw new Error(`${ref} leads nowhere`);
  return response;
}

function patternOf(path: string): RegExp {
  const parts = path.split('/').map((part) => part.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.map((part) => part.replace(/\{\w+\}/g, '[^/]+')).join('/')}/?$`, 'i');
}

/** Ajv over the document's components, each object closed: a field that is answered and not described is as wrong as the reverse. */
function schemasOf(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'doc', components: { schemas: closed(document.components.schemas) } }, 'doc');
  const made = new Map<string, ValidateFunction>();
  return {
    validator(name: string, schema: JsonSchema): ValidateFunction {
      const before = made.get(name);
      if (before) return before;
      const text = JSON.stringify(closed(schema)).replaceAll('"#/components/', '"doc#/components/');
      const validate = ajv.compile(JSON.parse(text));
      made.set(name, validate);
      return validate;
    },
    explain: (validate: ValidateFunction) => ajv.errorsText(validate.errors?.slice(0, 3), { dataVar: 'body' }),
  };
}

/** A copy in which objects that name their fields have no others. What `allOf` holds together stays open. */
function closed<T>(value: T, inAllOf = false): T {
  if (Array.isArray(value)) return value.map((item) => closed(item, inAllOf)) as T; // the same shape again
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === 'example' || key === 'default' || key === 'const' || key === 'enum'
      ? [key, inner]
      : [key, closed(inner, key === 'allOf')],
  );
  const copy = Object.fromEntries(entries);
  const names = (value as JsonSchema).properties;
  const open = inAllOf || (value as JsonSchema).additionalProperties !== undefined;
  if (typeof names === 'object' && (value as JsonSchema).type !== undefined && !open) copy.additionalProperties = false;
  return copy as T;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON conforms to no schema
  }
}
