import { domainToASCII } from 'node:url';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { normaliseEmail } from '../../domain/contacts/index.ts';

/*
 * Fields as form posts and automation tools send them: any scalar may be a string, and "", "null" and "undefined" mean absent.
 * `label` is how messages name the field: "Customer email is invalid".
 * What they say of themselves with `meta` is printed in the published description.
 */

const ABSENT = new Set(['', 'null', 'undefined']);

/** What means nothing becomes `undefined`; strings lose their outer blanks; an array of one object is that object. */
export function plain(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === 'string') return ABSENT.has(value.trim()) ? undefined : value.trim();
  return unwrapped(value);
}

/** Zapier's "Wrap Request In Array": `[{…}]` means `{…}`. */
export function unwrapped(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  return typeof value[0] === 'object' && value[0] !== null && !Array.isArray(value[0]) ? value[0] : value;
}

const requiredOr = (label: string, otherwise: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? `${label} is required` : `${label} ${otherwise}`;

/** One line of text: composed, blanks made single, without control characters and marks that turn the direction of what follows. */
export function text(label: string, longest: number) {
  return z.preprocess(
    oneLine,
    z
      .string({ error: requiredOr(label, 'must be text') })
      .max(longest, `${label} is longer than ${longest} characters`),
  );
}

export function optionalText(label: string, longest: number) {
  return z.preprocess(
    oneLine,
    z.string(`${label} must be text`).max(longest, `${label} is longer than ${longest} characters`).optional(),
  );
}

/** Text as it may be stored and mailed; what is no scalar stays as it is, to be refused. */
export function oneLine(value: unknown): unknown {
  const given = plain(value);
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  if (typeof given !== 'string') return given;
  const line = given
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** An address that one can send to, in lower case, an international domain in its ASCII form (RFC 5321 §4.1.2, without quoted local parts). */
export function email(label: string) {
  return z
    .preprocess(
      (value) => mailable(plain(value)),
      z
        .string({ error: requiredOr(label, 'is invalid') })
        .regex(EMAIL, `${label} is invalid`)
        .max(254, `${label} is invalid`),
    )
    .meta({ format: 'email', example: 'customer@example.com' });
}

const EMAIL =
  /^(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

function mailable(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > 320) return value;
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1);
  // Only what is not ASCII needs the conversion, which would also mend things that we would rather refuse.
  const host = /^[\p{ASCII}]*$/u.test(domain) ? domain : domainToASCII(domain);
  return normaliseEmail(value.slice(0, at + 1) + host);
}

/** A valid number with its country, given with `+`; blanks, dots, hyphens and brackets between digits are forgiven. Gives E.164. */
export function phone(label: string) {
  return z
    .preprocess(
      (value) => e164(plain(value)),
      z
        .string({ error: requiredOr(label, 'must be a number in E.164 format, starting with +') })
        .regex(/^\+[1-9]\d{6,14}$/, `${label} must be a valid number in E.164 format, starting with +`),
    )
    .meta({
      description: 'E.164, starting with +; blanks, dots, hyphens and brackets are forgiven',
      example: '+254712345678',
    });
}

/** The same by its shape alone: a dialect whose own example is no number that exists must not refuse its document. */
export function phoneInShape(label: string) {
  return z
    .preprocess(
      (value) => {
        const given = plain(value);
        return typeof given === 'string' && /^\+[\d\s().-]{6,30}$/.test(given) ? given.replace(/[^\d+]/g, '') : given;
      },
      z
        .string({ error: requiredOr(label, 'must be a number in E.164 format, starting with +') })
        .regex(/^\+[1-9]\d{6,14}$/, `${label} must be a number in E.164 format, starting with +`),
    )
    .meta({ description: 'E.164, starting with +', example: '+4412321321321' });
}

function e164(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\+[\d\s().-]{6,30}$/.test(value)) return value;
  const digits = value.replace(/[^\d+]/g, '');
  const number = parsePhoneNumberFromString(digits);
  // The text as given fails the schema, so that an impossible number is refused in the field's own words.
  return number?.isValid() && number.number === digits ? digits : 'not a number';
}

export interface Bounds {
  min: number;
  max: number;
}

/** `24`, `"24"`, `"1,299.00"`, `"$49.00"`, `"49,00 €"` → a number within bounds; absent → undefined. */
export function optionalNumber(label: string, { min, max }: Bounds) {
  return z.preprocess(amount, numberWithin(label, { min, max }).optional());
}

/** The same, with a value for when it is absent. */
export function numberOr(label: string, { min, max }: Bounds, fallback: number) {
  return z.preprocess((value) => amount(value) ?? fallback, numberWithin(label, { min, max }));
}

function numberWithin(label: string, { min, max }: Bounds) {
  const bounds = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `between ${min} and ${max}`;
  return z
    .number(`${label} must be a number`)
    .min(min, `${label} must be ${bounds}`)
    .max(max, `${label} must be ${bounds}`);
}

/** Text that is no number stays text, and is refused as such. */
function amount(value: unknown): unknown {
  const given = plain(value);
  if (typeof given !== 'string' || given.length > 40) return given;
  const bare = given.replace(/^(?:[A-Z]{3}|\p{Sc})\s*|\s*(?:[A-Z]{3}|\p{Sc})$/gu, '');
  const decimal = decimalOf(bare);
  return decimal === null ? given : Number(decimal);
}

/** Groups of three are thousands; a last comma with one or two digits behind it is a decimal comma. */
function decimalOf(bare: string): string | null {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/i.test(bare)) return bare;
  if (/^[+-]?\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?$/.test(bare)) return bare.replace(/[,' ]/g, '');
  if (/^[+-]?\d{1,3}(?:[. ]\d{3})+,\d{1,2}$/.test(bare) || /^[+-]?\d+,\d{1,2}$/.test(bare)) {
    return bare.replace(/[. ]/g, '').replace(',', '.');
  }
  return null;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code, in any case; gives it in upper case. */
export function optionalCurrency(label: string) {
  return z
    .preprocess(
      (value) => upper(plain(value)),
      z
        .string(`${label} must be an ISO 4217 code`)
        .refine((code) => CURRENCIES.has(code), `${label} must be an ISO 4217 code`)
        .optional(),
    )
    .meta({ description: 'ISO 4217, in any case', example: 'USD' });
}

function upper(value: unknown): unknown {
  return typeof value === 'string' ? value.toUpperCase() : value;
}
