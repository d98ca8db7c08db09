import type { JsonSchema } from '../kit/api-document.ts';

/** One field as a reader sees it. */
export interface Field {
  /** From the top, dotted; a list's items as `data[]`. */
  name: string;
  depth: number;
  /** `string`, `number or null`, `list of objects`. */
  type: string;
  required: boolean;
  /** `at most 200 characters`, `0 to 168`, `one of a, b`: whole phrases. */
  rules: string[];
  description: string | null;
}

type Find = (ref: string) => JsonSchema;

const DEEPEST = 4;

/** A schema's fields in a flat list, parents before children. A choice between shapes lists the fields of each. */
export function fieldList(schema: JsonSchema, find: Find, at = { prefix: '', depth: 0 }): Field[] {
  const whole = resolved(schema, find);
  if (at.depth > DEEPEST) return [];
  const shapes = [...(whole.oneOf ?? []), ...(whole.anyOf ?? []), ...(whole.allOf ?? [])];
  const own = Object.entries(whole.properties ?? {}).flatMap(([name, inner]) => {
    const field = resolved(inner, find);
    const full = `${at.prefix}${name}`;
    const required = whole.required?.includes(name) ?? false;
    const { description = null } = field;
    const one: Field = {
      name: full,
      depth: at.depth,
      type: typeOf(field, find),
      required,
      rules: rulesOf(field, find),
      description,
    };
    const below = insideOf(field, find);
    return [
      one,
      ...(below ? fieldList(below.schema, find, { prefix: `${full}${below.mark}`, depth: at.depth + 1 }) : []),
    ];
  });
  return distinct([...own, ...shapes.flatMap((shape) => fieldList(shape, find, at))]);
}

function insideOf(field: JsonSchema, find: Find): { schema: JsonSchema; mark: string } | null {
  const branches = [...(field.anyOf ?? []), ...(field.oneOf ?? [])].map((one) => resolved(one, find));
  const whole = branches.length > 0 ? (branches.find((one) => one.properties || one.items) ?? field) : field;
  if (whole.properties || whole.allOf || whole.oneOf) return { schema: whole, mark: '.' };
  if (!whole.items) return null;
  const item = resolved(whole.items, find);
  return item.properties || item.oneOf || item.anyOf ? { schema: item, mark: '[].' } : null;
}

function resolved(schema: JsonSchema, find: Find): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...find($ref), ...beside };
}

function distinct(fields: Field[]): Field[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

/** In words: `string or null`, `list of objects`. */
export function typeOf(given: JsonSchema, find: Find): string {
  const schema = resolved(given, find);
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (choices.length > 0) return [...new Set(choices.map((one) => typeOf(one, find)))].join(' or ');
  if (schema.allOf) return 'object';
  if (schema.type === 'array') return schema.items ? `list of ${plural(typeOf(schema.items, find))}` : 'list';
  if (schema.type === undefined) return schema.const === undefined && !schema.enum ? 'anything' : 'string';
  return (Array.isArray(schema.type) ? schema.type : [schema.type]).join(' or ');
}

const plural = (type: string): string => (type === 'anything' ? type : type.replace(/^(\w+)/, '$1s'));

const FORMATS: Record<string, string> = {
  email: 'e-mail address',
  'date-time': 'ISO 8601, UTC',
  date: 'YYYY-MM-DD',
  uri: 'URL',
  uuid: 'UUID',
};

function rulesOf(field: JsonSchema, find: Find): string[] {
  const schema = field.type === 'array' && field.items ? { ...resolved(field.items, find), ...ofList(field) } : field;
  return [
    ...(schema.format ? [FORMATS[schema.format] ?? schema.format] : []),
    ...(schema.const === undefined ? [] : [`always ${JSON.stringify(schema.const)}`]),
    ...(schema.enum ? [`one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`] : []),
    ...bounds(schema),
    ...(schema.maxLength === undefined ? [] : [`at most ${schema.maxLength} characters`]),
    ...(schema.maxItems === undefined ? [] : [`at most ${schema.maxItems} items`]),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ];
}

const ofList = ({ maxItems, default: byDefault }: JsonSchema): JsonSchema => ({
  ...(maxItems === undefined ? {} : { maxItems }),
  default: byDefault,
});

function bounds({ minimum, maximum }: JsonSchema): string[] {
  if (minimum !== undefined && maximum !== undefined) return [`${amount(minimum)} to ${amount(maximum)}`];
  if (minimum !== undefined) return [`${amount(minimum)} or more`];
  return maximum === undefined ? [] : [`at most ${amount(maximum)}`];
}

const amount = (value: number): string => value.toLocaleString('en');
