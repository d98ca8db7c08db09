import type { JsonSchema } from '../kit/api-document.ts';

const BY_FORMAT: Record<string, unknown> = {
  'date-time': '2026-01-15T10:30:00Z',
  date: '2026-01-15',
  email: 'customer@example.com',
  uri: 'https://example.com/page',
  url: 'https://example.com/page',
  uuid: '0190c3a8-7b1e-7c40-9d4e-6a1f2b3c4d5e',
};

const BY_NAME: [RegExp, string][] = [
  [/email/i, 'customer@example.com'],
  [/phone/i, '+254712345678'],
  [/(^|_)url$|Url$/, 'https://example.com/page'],
  [/_at$|At$|scheduled_for/, '2026-01-15T10:30:00Z'],
  [/slug$/i, 'after-an-order'],
  [/month/i, '2026-01'],
  [/currency/i, 'USD'],
  [/locale|language/i, 'en'],
  [/cursor/i, 'eyJhdCI6MTc2OH0'],
  [/name/i, 'Sarah Chen'],
  [/(^|_)id$|Id$/, '0190c3a8-7b1e-7c40-9d4e-6a1f2b3c4d5e'],
  [/text|body|message|comment|quote/i, 'They listened, and it was ready on the day.'],
];

/** A plausible value of a schema: its own example or default first, then what its format or its field's name suggests. */
export function composeExample(schema: JsonSchema, find: (ref: string) => JsonSchema, name = '', depth = 0): unknown {
  if (schema.$ref !== undefined) return depth > 12 ? null : composeExample(find(schema.$ref), find, name, depth + 1);
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const inside = (inner: JsonSchema, innerName = name) => composeExample(inner, find, innerName, depth + 1);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => inside(part)));
  const branch = (schema.oneOf ?? schema.anyOf)?.find((one) => one.type !== 'null');
  if (branch) return inside(branch);
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (type === 'object' || schema.properties) {
    const fields = Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, inside(inner, key)]);
    return Object.fromEntries(fields);
  }
  if (type === 'array') return schema.items ? [inside(schema.items)] : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return within(schema);
  return type === 'null' ? null : text(schema, name);
}

function within({ minimum, maximum, exclusiveMinimum }: JsonSchema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  return maximum !== undefined && least > maximum ? maximum : Math.max(least, 0);
}

function text(schema: JsonSchema, name: string): string {
  const found = schema.format === undefined ? undefined : BY_FORMAT[schema.format];
  const value = String(found ?? BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'text');
  return schema.maxLength === undefined ? value : value.slice(0, schema.maxLength);
}
