import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Page, PageRequest } from '../../domain/page.ts';

/** Before everything in descending order: where a first page starts, so that every page is the same query. */
export const NEWEST: readonly [at: number, id: string] = [Number.MAX_SAFE_INTEGER, ''];

interface Reading<P extends readonly unknown[], Row> {
  page: PageRequest;
  /** Where the first page starts; a cursor must have the same types. */
  first: P;
  read(from: P, rows: number): Promise<Row[]>;
  positionOf(row: Row): P;
}

/** Keyset paging: the cursor is the last row's position. Somebody's own invention as a cursor points past everything, and the page says so. */
export async function readPage<P extends readonly (string | number | boolean)[], Row>(
  reading: Reading<P, Row>,
): Promise<Page<Row>> {
  const limit = Math.min(100, Math.max(1, Math.trunc(reading.page.limit) || 1));
  const from = reading.page.cursor === null ? reading.first : readCursor(reading.page.cursor, reading.first);
  if (from === null) return { items: [], nextCursor: null, wrongCursor: true };
  // One row more than asked for says whether there is a next page.
  const rows = await reading.read(from, limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const position = rows.length > limit && last !== undefined ? JSON.stringify(reading.positionOf(last)) : null;
  return { items, nextCursor: position && Buffer.from(position).toString('base64url') };
}

function readCursor<P extends readonly unknown[]>(cursor: string, shape: P): P | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(read) || read.length !== shape.length) return null;
    const fits = read.every(
      (part, i) => typeof part === typeof shape[i] && Number.isSafeInteger(part) === Number.isSafeInteger(shape[i]),
    );
    return fits ? (read as unknown as P) : null; // each part was just compared with the shape's
  } catch {
    return null; // not base64 of JSON
  }
}

/** `(a, b, c) < (x, y, z)`: what comes after a position in descending order. Both dialects seek it in an index. */
export function before(columns: readonly Column[], values: readonly SQL[]): SQL {
  return rowOf(columns, '<', values);
}

/** What comes ahead of a position in descending order. */
export function ahead(columns: readonly Column[], values: readonly SQL[]): SQL {
  return rowOf(columns, '>', values);
}

function rowOf(columns: readonly Column[], sign: '<' | '>', values: readonly SQL[]): SQL {
  const list = (parts: readonly (Column | SQL)[]) => sql.join([...parts], sql`, `);
  return sql`(${list(columns)}) ${sql.raw(sign)} (${list(values)})`;
}
