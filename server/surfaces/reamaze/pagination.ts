import { z } from 'zod';
import { numberOr } from '../kit/scalars.ts';

export const PAGE_SIZE = 30;
/** Pages past this are not looked for: nobody turns them, and finding them costs. */
const LAST_PAGE = 100_000;

/** `?page=` from 1. */
export const page = numberOr('page', { min: 1, max: LAST_PAGE }, 1).transform(Math.trunc);

export interface Slice {
  offset: number;
  limit: number;
}

export const sliceOf = (number: number): Slice => ({ offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE });

/** `{page_size, page_count, total_count}`, the head of every list. */
export const pageHead = (total: number) => ({
  page_size: PAGE_SIZE,
  page_count: Math.ceil(total / PAGE_SIZE),
  total_count: total,
});

export const pageHeadSchema = { page_size: z.literal(PAGE_SIZE), page_count: z.number(), total_count: z.number() };
