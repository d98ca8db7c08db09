/** JSON Schema 2020-12, as far as the description uses it. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  description?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  [more: string]: unknown;
}

// A type, not an interface: a reference stands where a schema may stand.
export type Reference = { $ref: string };

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
}

export interface Media {
  schema: JsonSchema;
  example?: unknown;
}

export interface ApiResponse {
  description: string;
  headers?: Record<string, Reference>;
  content?: Record<string, Media>;
  /** An answer without a body is one of them too. */
  'x-maybe-empty'?: true;
}

export interface RequestBody {
  required: boolean;
  content: Record<string, Media>;
}

/** One method of one path. */
export interface ApiOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters: (Parameter | Reference)[];
  requestBody?: RequestBody;
  responses: Record<string, ApiResponse | Reference>;
}

export type PathItem = Partial<Record<Verb, ApiOperation>>;
export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** OpenAPI 3.1.1, as far as we use it. */
export interface ApiDocument {
  openapi: '3.1.1';
  jsonSchemaDialect: string;
  info: { title: string; version: string; summary: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string; 'x-title': string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, ApiResponse>;
    parameters: Record<string, Parameter>;
    headers: Record<string, { description: string; schema: JsonSchema }>;
    securitySchemes: Record<string, Record<string, unknown>>;
  };
}

/** One promise as it is read: before two dialects on one path are laid over one another, and with all its paths together. */
export interface Promised {
  tag: string;
  verb: Verb;
  /** In OpenAPI's spelling: `/v1/testimonials/{id}`. */
  paths: string[];
  operation: ApiOperation;
}

export const refTo = (kind: keyof ApiDocument['components'], name: string): Reference => ({
  $ref: `#/components/${kind}/${name}`,
});
