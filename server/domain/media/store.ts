import type { AccountId, MediaId, TestimonialId } from '../../../shared/ids.ts';
import type { Media } from './media.ts';

export interface MediaReader {
  media(accountId: AccountId, id: MediaId): Promise<Media | null>;
  /** Whosever it is: for an address that carries its own proof. */
  mediaById(id: MediaId): Promise<Media | null>;
  mediaOfTestimonial(accountId: AccountId, id: TestimonialId): Promise<Media[]>;
  /** What the account's images come to, in bytes. */
  mediaBytes(accountId: AccountId): Promise<number>;
}

export interface MediaStore extends MediaReader {
  addMedia(media: Media): Promise<void>;
  /** Answers false when it is another account's, or shown by a testimonial already: then nothing changed. */
  attachMedia(accountId: AccountId, id: MediaId, testimonial: TestimonialId): Promise<boolean>;
  removeMedia(accountId: AccountId, id: MediaId): Promise<void>;
}
