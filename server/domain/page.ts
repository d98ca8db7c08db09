/** Keyset paging, newest first. The cursor is opaque to everyone but the store that made it. */
export interface PageRequest {
  cursor: string | null;
  /** 1 to 100. */
  limit: number;
}
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  /** The cursor was none of this list's: a page past everything. Absent: it was, or there was none. */
  wrongCursor?: true;
}
