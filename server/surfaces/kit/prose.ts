import { z } from 'zod';
import { plain } from './scalars.ts';

/**
 * Text of several lines, as people write it: composed, line ends made one, without other control characters and marks that
 * turn the direction of what follows. More than two line ends in a row are two.
 */
export function prose(label: string, longest: number) {
  return z.preprocess(
    paragraphs,
    z
      .string({ error: ({ input }) => (input === undefined ? `${label} is required` : `${label} must be text`) })
      .max(longest, `${label} is longer than ${longest} characters`),
  );
}

function paragraphs(value: unknown): unknown {
  const given = plain(value);
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  if (typeof given !== 'string') return given;
  const text = given
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? undefined : text;
}
