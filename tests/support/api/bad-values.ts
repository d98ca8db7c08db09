import type { JsonSchema } from '../../../server/surfaces/kit/api-document.ts';

/** A value that a field should not get. */
export interface BadValue {
  what: string;
  /** `undefined`: the field is left out. */
  value: unknown;
  /** It breaks what is published of the field, so it must be refused, and the field named. */
  sure: boolean;
}

/** Everything bad that can be put into one field, made from its schema. */
export function badValues(field: JsonSchema, required: boolean): BadValue[] {
  const type = typeof field.type === 'string' ? field.type : null;
  const scalar = ['string', 'number', 'integer', 'boolean'].includes(type ?? '');
  const number = type === 'number' || type === 'integer';
  const known = type !== null && !field.oneOf && !field.anyOf;
  const { maxLength, minimum, maximum } = field;
  return [
    { what: 'left out', value: undefined, sure: required && field.default === undefined },
    { what: 'null', value: null, sure: required && known && field.default === undefined },
    { what: 'empty', value: '', sure: false },
    { what: '"undefined"', value: 'undefined', sure: false },
    { what: 'an object', value: { a: { b: 1 } }, sure: scalar },
    { what: 'an empty object', value: {}, sure: scalar },
    { what: 'a list', value: [1, 2], sure: scalar },
    { what: 'a list of lists', value: [[[]]], sure: scalar },
    {
      what: 'text',
      value: 'none-of-them',
      sure: (number || type === 'boolean' || field.enum !== undefined || type === 'object') && known,
    },
    { what: 'a number', value: 12345, sure: type === 'object' && known },
    { what: 'true', value: true, sure: number },
    { what: 'a huge number', value: 1e308, sure: number && maximum !== undefined },
    { what: 'a huge number as text', value: '1e999', sure: false },
    { what: 'a negative number', value: -1, sure: number && minimum !== undefined && minimum >= 0 },
    { what: 'a fraction', value: 0.1, sure: false },
    ...(minimum === undefined ? [] : [{ what: 'one too few', value: minimum - 1, sure: number }]),
    ...(maximum === undefined ? [] : [{ what: 'one too many', value: maximum + 1, sure: number }]),
    ...(maxLength === undefined
      ? []
      : [{ what: 'one letter too long', value: 'x'.repeat(maxLength + 1), sure: type === 'string' }]),
    {
      what: 'very long',
      value: 'é'.repeat(60_000),
      sure: type === 'string' && maxLength !== undefined && maxLength < 60_000,
    },
    { what: 'NUL', value: 'a\u0000b', sure: false },
    { what: 'a lone surrogate', value: 'a\uD800b', sure: false },
    { what: 'a turned direction', value: '\u202Eevil', sure: false },
    { what: 'a header', value: 'x\r\nBcc: y@example.com', sure: false },
    { what: 'markup', value: '<script>alert(1)</script>', sure: false },
    { what: 'a quote', value: "'; drop table spaces; --", sure: false },
    { what: '__proto__', value: '__proto__', sure: false },
    { what: 'deep', value: nested(60), sure: false },
    { what: 'too deep', value: nested(200), sure: false },
    { what: 'many', value: Array.from({ length: 5_000 }, (_, i) => i), sure: false },
  ];
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { x: value };
  return value;
}
