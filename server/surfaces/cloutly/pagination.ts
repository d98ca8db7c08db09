import { z } from 'zod';
import type { ReviewPage } from '../../domain/testimonials/index.ts';
import { numberOr, plain } from '../kit/scalars.ts';

const LARGEST = 100;
const LAST_PAGE = 1_000_000;

/** `limit` is the page size, `offset` the page's number from 0, `sort` the order of `createdAt`. */
export const pageQuery = {
  limit: numberOr('limit', { min: 1, max: LARGEST }, LARGEST).transform(Math.trunc),
  offset: numberOr('offset', { min: 0, max: LAST_PAGE }, 0).transform(Math.trunc),
  sort: z.preprocess((value) => lower(plain(value)) ?? 'desc', z.enum(['desc', 'asc'], 'sort must be "desc" or "asc"')),
};

export function pageOf(query: { limit: number; offset: number; sort: 'desc' | 'asc' }): ReviewPage {
  return { page: query.offset, limit: query.limit, oldestFirst: query.sort === 'asc' };
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
