export { deleteTestimonial } from './delete-testimonial.ts';
export { type ImportError, type ImportRequest, type ImportStores, importTestimonial } from './import-testimonial.ts';
export { type ImportOutcome, type ImportRow, importTestimonials } from './import-testimonials.ts';
export { type Moderated, type ModerationError, moderateTestimonial, undoModeration } from './moderate-testimonial.ts';
export type {
  ChangingWalls,
  RatingSpread,
  Review,
  ReviewFilter,
  ReviewPage,
  TestimonialReader,
  TestimonialStore,
} from './store.ts';
export { type ApprovedWords, submitTestimonial } from './submit-testimonial.ts';
export {
  type ConsentReceipt,
  type Imported,
  isPublic,
  type SourceSpan,
  sourceOf,
  type Testimonial,
  type TestimonialStatus,
} from './testimonial.ts';
export { type TestimonialChange, type UpdateError, updateTestimonial } from './update-testimonial.ts';
export { withdrawTestimonial } from './withdraw-testimonial.ts';
