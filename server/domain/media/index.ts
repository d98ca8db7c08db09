export {
  type FreeMediaStores,
  freeMediaOf,
  mediaJobKind,
  type RemoveMediaError,
  removeFileJob,
  removeMedia,
} from './free-media.ts';
export type { ImageType } from './images/image.ts';
export {
  type AttachedMedia,
  LARGEST_IMAGE_BYTES,
  type Media,
  MOST_IMAGES,
  mediaKey,
  publishedMediaPath,
} from './media.ts';
export { opensMedia, signedMediaUrl } from './signed-media.ts';
export type { MediaReader, MediaStore } from './store.ts';
export { type TakeMediaError, type TakeMediaNeeds, takeMedia } from './take-media.ts';
