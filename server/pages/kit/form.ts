import { type RequestHandler, urlencoded } from 'express';

/** Reads an HTML form's post: at most 64 KB (a text of 4,000 letters fits in any script) and 300 fields. */
export const formBody = (): RequestHandler => urlencoded({ extended: false, limit: '64kb', parameterLimit: 300 });

/** A parsed form: each name with all its values, in order. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

export function formFields(body: unknown): FormFields {
  const fields = new Map<string, string[]>();
  if (typeof body !== 'object' || body === null) return fields;
  for (const [name, value] of Object.entries(body)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    fields.set(
      name,
      values.filter((one): one is string => typeof one === 'string'),
    );
  }
  return fields;
}

/** The field's first value; empty when absent. Browsers send CRLF in texts: it becomes a plain newline. */
export const fieldOf = (fields: FormFields, name: string): string =>
  (fields.get(name)?.[0] ?? '').replace(/\r\n?/g, '\n');

export const isTicked = (fields: FormFields, name: string): boolean => fieldOf(fields, name) !== '';
