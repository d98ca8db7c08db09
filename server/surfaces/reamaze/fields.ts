import { z } from 'zod';
import { cleanBody } from '../../domain/inbox/index.ts';
import { email, numberOr, oneLine, optionalNumber, optionalText, plain } from '../kit/scalars.ts';

const LONGEST_NAME = 200;
const LONGEST_BODY = 100_000;
const LONGEST_URL = 2000;
const LONGEST_TAG = 80;
const MOST_TAGS = 50;
const MOST_RECIPIENTS = 50;
const MOST_FILES = 10;
const MOST_ATTRIBUTES = 100;
const LONGEST_VALUE = 2000;

/** An object that may be left out: what is required in it is then named with its whole path. */
export function inside<T extends z.ZodRawShape>(label: string, shape: T) {
  return z.preprocess((value) => plain(value) ?? {}, z.object(shape, `${label} must be an object`));
}

export const body = z.preprocess(
  (value) => manyLines(plain(value)),
  z
    .string({ error: ({ input }) => (input === undefined ? 'Body is required' : 'Body must be text') })
    .max(LONGEST_BODY, `Body is longer than ${LONGEST_BODY} characters`),
);

function manyLines(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? cleanBody(value) || undefined : value;
}

/** `true`, `"true"`, `1`, `"1"`, `"on"`; absent is false. */
export const flag = (label: string) => z.preprocess(truth, z.boolean(`${label} must be true or false`));

function truth(value: unknown): unknown {
  const given = plain(value);
  const text = typeof given === 'string' ? given.toLowerCase() : given;
  if (text === undefined || text === 'false' || text === 0 || text === '0' || text === 'off') return false;
  return text === 'true' || text === 1 || text === '1' || text === 'on' ? true : text;
}

/** Strings in an array, or in one string with commas between them. */
const listOf = <T extends z.ZodType>(label: string, item: T, most: number) =>
  z.preprocess(
    items,
    z
      .array(item, `${label} must be an array of strings`)
      .max(most, `${label} has more than ${most} entries`)
      .optional(),
  );

function items(value: unknown): unknown {
  const given = Array.isArray(value) ? value : plain(value);
  if (typeof given !== 'string') return given;
  return given
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

const tag = z.preprocess(
  oneLine,
  z.string('A tag must be text').max(LONGEST_TAG, `A tag is longer than ${LONGEST_TAG} characters`),
);
export const tagList = listOf('Tag list', tag, MOST_TAGS);
export const recipients = listOf('Recipients', email('A recipient’s address'), MOST_RECIPIENTS);

const fileUrl = z.preprocess(
  plain,
  z
    .string('An attachment must be the address of a file')
    .max(LONGEST_URL, `An attachment’s address is longer than ${LONGEST_URL} characters`)
    .refine(isFetchable, 'An attachment must be the http or https address of a file'),
);
export const attachment = fileUrl.optional().or(z.preprocess(plain, z.undefined()));
export const attachments = z.preprocess(
  (value) => (typeof plain(value) === 'string' ? [value] : Array.isArray(value) ? value : plain(value)),
  z
    .array(fileUrl, 'Attachments must be an array of addresses')
    .max(MOST_FILES, `More than ${MOST_FILES} attachments`)
    .optional(),
);

/** No name and password in it: they would be kept with the message. */
function isFetchable(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}

const scalar = z.union([z.string().max(LONGEST_VALUE), z.number(), z.boolean(), z.null()], {
  error: `must be text of at most ${LONGEST_VALUE} characters, a number, true, false or null; data is one level deep`,
});
/** A hash of key and value, one level deep. */
export const data = (label: string) =>
  z.preprocess(
    plain,
    z
      .record(z.string().max(100), scalar, `${label} must be an object`)
      .refine((all) => Object.keys(all).length <= MOST_ATTRIBUTES, `${label} has more than ${MOST_ATTRIBUTES} entries`)
      .optional(),
  );

export const person = (label: string) =>
  z.object(
    { name: optionalText(`${label} name`, LONGEST_NAME), email: email(`${label} email`) },
    `${label} must be an object with an email`,
  );

export const status = optionalNumber('Status', { min: 0, max: 9 }).refine(
  (value) => value === undefined || Number.isInteger(value),
  'Status must be an integer between 0 and 9',
);

/** A date (its beginning in UTC) or an instant → epoch milliseconds. */
export const holdUntil = z
  .preprocess((value) => instant(plain(value)), z.number('Hold until must be a date or a time in ISO 8601').optional())
  .meta({
    type: 'string',
    description: 'A date or a time in ISO 8601; UTC unless it says otherwise',
    example: '2026-02-01',
  });

function instant(value: unknown): unknown {
  if (typeof value !== 'string') return value === undefined ? undefined : String(value);
  const isIso = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).safeParse(value).success;
  const zoned = /[zZ]|[+-]\d\d:?\d\d$/.test(value) || value.length === 10 ? value : `${value}Z`;
  const at = isIso ? Date.parse(zoned) : Number.NaN;
  return Number.isFinite(at) ? at : value;
}

/** true: never; a date: not before it; false or absent: nothing said. In milliseconds; `'never'`, or null. */
export const surveys = z.preprocess(
  (value) => heldBack(value),
  z.union([z.literal('never'), z.number(), z.null()], 'Suppress surveys must be true, false or a date (YYYY-MM-DD)'),
);

function heldBack(value: unknown): unknown {
  const said = truth(value);
  if (typeof said === 'boolean') return said ? 'never' : null;
  return typeof said === 'string' && z.iso.date().safeParse(said).success ? Date.parse(said) : said;
}

/** 0: for everybody; 1: an internal note. */
export const visibility = numberOr('Visibility', { min: 0, max: 1 }, 0).refine(
  Number.isInteger,
  'Visibility must be 0 or 1',
);
