/** Looks at JSON that somebody else wrote. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const itemsOf = (value: unknown, most: number): unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

/** null: no text, or too long a one. */
export const shortText = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.length <= most ? value : null;
