import { z } from 'zod';
import type { Page, PageRequest } from '../../domain/page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { numberOr, optionalText } from '../kit/scalars.ts';

const LARGEST = 100;
const USUAL = 25;

/** `?limit=` 1 to 100, 25 when absent; `?cursor=`: the `next_cursor` of the page before. */
export const pageQuery = {
  limit: numberOr('limit', { min: 1, max: LARGEST }, USUAL).transform(Math.trunc),
  cursor: optionalText('cursor', 500),
};

export function pageRequest({ limit, cursor }: { limit: number; cursor?: string | undefined }): PageRequest {
  return { limit, cursor: cursor ?? null };
}

/** A cursor that is none of the list's is the caller's mistake: the use case must hear of it before anything is answered. */
export function turned<T>(page: Page<T>): Result<Page<T>, { kind: 'CursorInvalid' }> {
  return page.wrongCursor ? fail({ kind: 'CursorInvalid' }) : ok(page);
}

/** `{object: "list", data, has_more, next_cursor}`. */
export function listOf<T, Out>(page: Page<T>, one: (item: T) => Out) {
  return {
    object: 'list' as const,
    data: page.items.map(one),
    has_more: page.nextCursor !== null,
    next_cursor: page.nextCursor,
  };
}

export function listSchema<T extends z.ZodType>(item: T) {
  return z.strictObject({
    object: z.literal('list'),
    data: z.array(item),
    has_more: z.boolean(),
    next_cursor: z.string().nullable(),
  });
}
