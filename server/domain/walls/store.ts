import type { AccountId, SpaceId, TestimonialId, WallId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Testimonial } from '../testimonials/index.ts';
import type { Wall } from './wall.ts';

export interface WallReader {
  wall(accountId: AccountId, id: WallId): Promise<Wall | null>;
  /** For visitors: a wall is public by its id or slug. */
  publicWall(idOrSlug: string): Promise<Wall | null>;
  /** Oldest first: the first is the space's main wall. */
  wallsOfSpace(accountId: AccountId, space: SpaceId): Promise<Wall[]>;
  /** Newest first; `space` null: those of the whole account. */
  wallPage(accountId: AccountId, space: SpaceId | null, page: PageRequest): Promise<Page<Wall>>;
  /** What visitors see: approved, consented or collected elsewhere, not from a test key; featured first, then newest. */
  publicTestimonials(wall: Wall, page: PageRequest): Promise<Page<Testimonial>>;
  /** Where a testimonial stands in the wall's order; -1: not on it. */
  publicIndex(wall: Wall, testimonialId: string): Promise<number>;
  publicCount(wall: Wall): Promise<number>;
  /** By id alone, and only what visitors may see: for the proof page. */
  publicTestimonial(id: TestimonialId): Promise<Testimonial | null>;
}
export interface WallStore extends WallReader {
  addWall(wall: Wall): Promise<void>;
  saveWall(wall: Wall): Promise<void>;
  removeWall(accountId: AccountId, id: WallId): Promise<void>;
  /** Every wall of the space changes; answers them with their new generation. */
  bumpWalls(space: SpaceId): Promise<Wall[]>;
}
