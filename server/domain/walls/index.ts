export { publishedTestimonial } from './proof.ts';
export type { WallReader, WallStore } from './store.ts';
export type { Wall } from './wall.ts';
export { moderationCard, wallCard } from './wall-card.ts';
export { type WallPageReaders, wallPage, wallSummary } from './wall-page.ts';
