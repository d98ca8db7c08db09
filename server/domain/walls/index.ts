export {
  createWall,
  deleteWall,
  type NewWall,
  updateWall,
  type WallChange,
  type WallError,
  type WallStores,
} from './change-walls.ts';
export { publishedTestimonial } from './proof.ts';
export { slugOf } from './slug.ts';
export type { WallReader, WallStore } from './store.ts';
export type { Wall } from './wall.ts';
export { moderationCard, wallCard } from './wall-card.ts';
export { type WallPageReaders, wallPage, wallSummary } from './wall-page.ts';
export { type WholeWall, wholeWall } from './whole-wall.ts';
