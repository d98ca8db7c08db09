/** Attributes of `<goodword-wall>` and, with `data-` before them, of `<div data-goodword-wall>`. */
export interface WallOptions {
  /** The wall's id (either spelling) or slug. */
  wall: string;
  /** Absent: as the wall's settings say. */
  design?: 'masonry' | 'list';
  theme?: 'auto' | 'light' | 'dark';
  /** BCP 47 or "auto" (the host page's language). */
  lang?: string;
  /** "inherit": the wall is set in the page's own typeface. */
  font?: 'inherit';
  /** Present: approvals and withdrawals arrive within a second. */
  live?: boolean;
}
