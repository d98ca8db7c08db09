import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseFields } from './parse-fields.ts';
import { email, numberOr, optionalCurrency, optionalNumber, optionalText, phone, text } from './scalars.ts';

const fields = z.object({
  email: email('Email').optional(),
  phone: phone('Phone').optional(),
  name: optionalText('Name', 10),
  amount: optionalNumber('Amount', { min: 0, max: 1e12 }),
  delay: numberOr('Delay', { min: 0, max: 168 }, 7),
  currency: optionalCurrency('Currency'),
});
const read = (body: unknown) => parseFields(fields, body);
const one = (name: string, value: unknown) => {
  const result = read({ [name]: value });
  return result.ok ? (result.value as Record<string, unknown>)[name] : `refused: ${result.error.message}`; // a field of the schema above
};

describe('fields as other systems send them', () => {
  it.each([
    [100.5, 100.5],
    ['100.50', 100.5],
    ['24', 24],
    [' 24 ', 24],
    ['1,299.00', 1299],
    ['1,299', 1299],
    ['12,345,678.9', 12345678.9],
    ['1.299,00', 1299],
    ['49,00', 49],
    ['49,00 €', 49],
    ['$49.00', 49],
    ['$1,299.00', 1299],
    ['USD 49', 49],
    ['.5', 0.5],
    ['1e3', 1000],
    ['', undefined],
    ['null', undefined],
    ['undefined', undefined],
    [null, undefined],
  ])('reads the amount %j as %j', (given, wanted) => {
    expect(one('amount', given)).toBe(wanted);
  });

  it.each([['free'], ['12x'], ['1,29,9'], ['--5'], [true], [{}], [[]], [[5]], ['0x10'], ['NaN'], ['Infinity'], ['٣']])(
    'refuses the amount %j',
    (given) => expect(one('amount', given)).toBe('refused: Amount must be a number'),
  );

  it('holds numbers to their bounds', () => {
    expect(one('amount', '-1')).toMatch(/^refused: Amount must be between 0/);
    expect(one('amount', '1e99')).toMatch(/^refused/);
    expect(one('delay', 168.01)).toBe('refused: Delay must be between 0 and 168');
    expect(one('delay', '0.25')).toBe(0.25);
    expect(one('delay', '')).toBe(7);
  });

  it.each([
    ['Sarah@Example.COM ', 'sarah@example.com'],
    ["o'hara+tag@mail.example.co.ke", "o'hara+tag@mail.example.co.ke"],
    ['x@bücher.example', 'x@xn--bcher-kva.example'],
  ])('reads the address %j', (given, wanted) => expect(one('email', given)).toBe(wanted));

  it.each([
    'x',
    'x@',
    '@example.com',
    'x@localhost',
    'a b@example.com',
    'x@example..com',
    '.x@example.com',
    'x.@example.com',
    'x@-a.com',
    'x@example.com\r\nBcc: y@example.com',
    'A <x@example.com>',
    'x@example.com, y@example.com',
    `${'x'.repeat(65)}@example.com`,
    'x@[127.0.0.1]',
    'x@127.0.0.1',
    'jösé@example.com',
    'x@exa\u0000mple.com',
  ])('refuses the address %j', (given) => expect(one('email', given)).toBe('refused: Email is invalid'));

  it.each([
    ['+254712345678', '+254712345678'],
    ['+254 (712) 345-678', '+254712345678'],
  ])('reads the number %j', (given, wanted) => expect(one('phone', given)).toBe(wanted));

  it.each([
    '0712345678',
    '254712345678',
    '+254',
    '+1234567890',
    '+abc',
    '+',
    'tel:+254712345678',
    '+2547123456789',
    254712345678,
  ])('refuses the number %j', (given) =>
    expect(one('phone', given)).toMatch(/^refused: Phone must be a (valid )?number in E.164 format/),
  );

  it('makes text one line that can be stored, mailed and read in one direction', () => {
    expect(one('name', ' J\u0000o\r\nhn\u2028 \u202EDoe')).toBe('J o hn Doe');
    expect(one('name', 'a\uD800b')).toBe('a\uFFFDb');
    expect(one('name', 42)).toBe('42');
    expect(one('name', '\u0007')).toBeUndefined();
    expect(one('name', 'x'.repeat(11))).toBe('refused: Name is longer than 10 characters');
    expect(one('name', ['x'])).toBe('refused: Name must be text');
  });

  it('knows currencies in any case, and no invented ones', () => {
    expect(one('currency', 'usd')).toBe('USD');
    expect(one('currency', 'XYZ')).toBe('refused: Currency must be an ISO 4217 code');
    expect(one('currency', 840)).toMatch(/^refused/);
  });

  it('unwraps an array of one object, and no other array', () => {
    expect(read([{ amount: 1 }])).toMatchObject({ ok: true, value: { amount: 1 } });
    for (const body of [[], [{}, {}], [1], 'x', 5, null, true, [[{}]]]) {
      expect(read(body)).toEqual({
        ok: false,
        error: {
          kind: 'FieldInvalid',
          field: null,
          message: 'The body must be an object',
          missing: false,
          place: 'body',
        },
      });
    }
  });

  it('names nested fields with dots, and says of a missing one that it is required', () => {
    const nested = z.object({ customer: z.object({ name: text('Customer name', 5) }) });
    expect(parseFields(nested, { customer: { name: 'null' } })).toEqual({
      ok: false,
      error: {
        kind: 'FieldInvalid',
        field: 'customer.name',
        message: 'Customer name is required',
        missing: true,
        place: 'body',
      },
    });
  });
});
