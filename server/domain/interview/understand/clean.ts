/**
 * What comes in as text, made safe to show and to slice: no control characters, no direction overrides, no zero-width
 * tricks, no half surrogates. Joiners stay: emoji and some scripts need them. Everything after uses this text alone.
 */
const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/gu;

export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A name, a role, a company: one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/gu, ' ');
