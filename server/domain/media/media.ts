import type { AccountId, MediaId, TestimonialId } from '../../../shared/ids.ts';
import type { ImageType } from './images/image.ts';

/** An image that an account sent. Its bytes lie in the blob storage, under `mediaKey`. */
export interface Media {
  id: MediaId;
  accountId: AccountId;
  /** Which testimonial shows it; null: none yet. Never changes from one to another. */
  testimonialId: TestimonialId | null;
  type: ImageType;
  width: number;
  height: number;
  bytes: number;
  /** Names these very bytes: another file never comes to stand under the same address. */
  hash: string;
  createdAt: number;
}

/** An image as its testimonial names it. */
export interface AttachedMedia {
  id: MediaId;
  caption: string | null;
}

export const LARGEST_IMAGE_BYTES = 5 * 1024 * 1024;
/** What an account's images may come to. */
export const ACCOUNT_MEDIA_BYTES = 200 * 1024 * 1024;
export const MOST_IMAGES = 4;

export const mediaKey = ({ accountId, id }: Pick<Media, 'accountId' | 'id'>): string => `media/${accountId}/${id}`;

/** Where an image stands for as long as a public testimonial shows it. */
export const publishedMediaPath = ({ id, hash }: Pick<Media, 'id' | 'hash'>): string => `/media/${id}/${hash}`;
