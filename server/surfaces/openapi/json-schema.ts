import { z } from 'zod';
import type { JsonSchema } from '../kit/api-document.ts';

/** `input`: what a caller may send; `output`: what is answered. */
export type Side = 'input' | 'output';

/** Where named schemas (`meta({ id })`) are put, once for all operations of a dialect. */
export interface SchemaShelf {
  prefix: string;
  schemas: Record<string, JsonSchema>;
}

/**
 * The JSON Schema of a zod schema. Of a preprocessed field the inner schema is published: that a number may come as text is said once,
 * in the prose, not at each field.
 */
export function jsonSchema(schema: z.ZodType, side: Side, shelf: SchemaShelf): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: side,
    unrepresentable: 'any',
    target: 'draft-2020-12',
    // What it gives is JSON, and ours is a narrower view of it.
    override: (at) => side === 'input' && requireOnlyWhatMayNotBeAbsent(at.zodSchema, at.jsonSchema as JsonSchema),
  });
  const { $schema: _, $defs = {}, ...rest } = made as JsonSchema & { $defs?: Record<string, JsonSchema> }; // what toJSONSchema gives is JSON
  const names = new Map<string, string>();
  for (const [name, definition] of Object.entries($defs)) names.set(name, shelve(shelf, name, definition));
  for (const name of names.values()) rename(shelf.schemas[name], names);
  return rename(tidied(rest), names);
}

/** One name may mean two shapes (what is sent, what is answered): the second gets a number. */
function shelve(shelf: SchemaShelf, name: string, definition: JsonSchema): string {
  const wanted = tidied(definition);
  const bytes = JSON.stringify(wanted);
  for (let copy = 1; ; copy++) {
    const key = `${shelf.prefix}.${name}${copy === 1 ? '' : copy}`;
    const there = shelf.schemas[key];
    if (there === undefined) {
      shelf.schemas[key] = wanted;
      return key;
    }
    if (JSON.stringify(there) === bytes) return key;
  }
}

function rename<T>(value: T, names: ReadonlyMap<string, string>): T {
  visit(value, (schema) => {
    const name = schema.$ref?.startsWith('#/$defs/') ? names.get(schema.$ref.slice('#/$defs/'.length)) : undefined;
    if (name !== undefined) schema.$ref = `#/components/schemas/${name}`;
  });
  return value;
}

/** What zod writes and no reader needs goes; a field with a default need not be sent. */
function tidied(schema: JsonSchema): JsonSchema {
  const copy = structuredClone(schema);
  visit(copy, (at) => {
    if (at.format === 'date-time' || at.format === 'email' || at.format === 'uuid') delete at.pattern;
    // Callers must not break when a field is added; the meter of the tests closes these again.
    if (at.additionalProperties === false) delete at.additionalProperties;
    if (at.maximum === Number.MAX_SAFE_INTEGER) delete at.maximum;
    if (at.minimum === Number.MIN_SAFE_INTEGER) delete at.minimum;
    delete at.propertyNames;
    delete at.id;
  });
  return copy;
}

/**
 * Asked of the schema itself, because only it knows what its preprocessing makes of nothing: a field that may be absent is not required,
 * and what it then counts as is its default.
 */
function requireOnlyWhatMayNotBeAbsent(zodSchema: unknown, jsonSchema: JsonSchema): void {
  if (!(zodSchema instanceof z.ZodObject) || jsonSchema.properties === undefined) return;
  const required = new Set(jsonSchema.required);
  for (const [name, field] of Object.entries(zodSchema.shape)) {
    const absent = z.safeParse(field as z.ZodType, undefined); // a shape holds schemas
    const published = jsonSchema.properties[name];
    if (!absent.success || published === undefined) continue;
    required.delete(name);
    const counts = ['string', 'number', 'boolean'].includes(typeof absent.data);
    if (counts && published.default === undefined) jsonSchema.properties[name] = { ...published, default: absent.data };
  }
  if (required.size > 0) jsonSchema.required = [...required];
  else delete jsonSchema.required;
}

/** Every schema inside a schema, itself first. Names of properties are not taken for words of JSON Schema. */
export function visit(value: unknown, each: (schema: JsonSchema) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, each);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const schema = value as JsonSchema; // any object met here stands where a schema stands
  each(schema);
  for (const inner of Object.values(schema.properties ?? {})) visit(inner, each);
  for (const word of ['items', 'oneOf', 'anyOf', 'allOf', 'additionalProperties', 'prefixItems', 'not'])
    visit(schema[word], each);
}
