export { type Business, listBusinesses } from './list-businesses.ts';
export { listReviews, type ReviewsAsked, type ReviewsError, type ReviewsFound } from './list-reviews.ts';
export { replyToReview } from './reply-to-review.ts';
