import { z } from 'zod';
import { plain } from './scalars.ts';

/** Text of several lines: composed, line ends made one kind, without other control characters and marks that turn the reading direction. */
export function longText(label: string, longest: number) {
  return z.preprocess(
    tidy,
    z
      .string({ error: (issue) => (issue.input === undefined ? `${label} is required` : `${label} must be text`) })
      .max(longest, `${label} is longer than ${longest} characters`),
  );
}

function tidy(value: unknown): unknown {
  const given = plain(value);
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  if (typeof given !== 'string') return given;
  const text = given
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]|(?!\n)\p{Cc}/gu, (mark) => (mark === '\t' ? ' ' : ''))
    .trim();
  return text === '' ? undefined : text;
}
