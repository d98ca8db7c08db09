import { expect, it } from 'vitest';
import type { AccountId } from '../../../../shared/ids.ts';
import type { Media } from '../../../domain/media/index.ts';
import type { Subject } from '../stores.conformance.ts';
import { aWorld, newId, T, uuid } from '../stores.fixture.ts';

const anImage = (accountId: AccountId, over: Partial<Media> = {}): Media => ({
  id: newId('media'),
  accountId,
  testimonialId: null,
  type: 'image/webp',
  width: 4,
  height: 3,
  bytes: 1000,
  hash: uuid(),
  createdAt: T,
  ...over,
});

export function mediaConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('gives an image to its account alone, and by an address of its own to anybody', async () => {
    const [{ account }, other] = [await aWorld(subject.db), await aWorld(subject.db)];
    const image = anImage(account.id);
    await run(({ media }) => media.addMedia(image));
    await read(async ({ media }) => {
      expect(await media.media(account.id, image.id)).toEqual(image);
      expect(await media.media(other.account.id, image.id)).toBeNull();
      expect(await media.mediaById(image.id)).toEqual(image);
      expect(await media.mediaById(newId('media'))).toBeNull();
    });
  });

  it('belongs to the first testimonial that takes it, of its own account', async () => {
    const [{ account }, other] = [await aWorld(subject.db), await aWorld(subject.db)];
    const [image, second] = [anImage(account.id), anImage(account.id)];
    const [first, later] = [newId('testimonial'), newId('testimonial')];
    await run(async ({ media }) => {
      await media.addMedia(image);
      await media.addMedia(second);
      expect(await media.attachMedia(other.account.id, image.id, later)).toBe(false);
      expect(await media.attachMedia(account.id, image.id, first)).toBe(true);
      expect(await media.attachMedia(account.id, image.id, later)).toBe(false);
    });
    await read(async ({ media }) => {
      expect(await media.mediaOfTestimonial(account.id, first)).toEqual([{ ...image, testimonialId: first }]);
      expect(await media.mediaOfTestimonial(account.id, later)).toEqual([]);
      expect(await media.mediaOfTestimonial(other.account.id, first)).toEqual([]);
    });
  });

  it('adds up what an account’s images come to, and is gone when removed by its account', async () => {
    const [{ account }, other] = [await aWorld(subject.db), await aWorld(subject.db)];
    const image = anImage(account.id, { bytes: 7 });
    await run(async ({ media }) => {
      await media.addMedia(image);
      await media.addMedia(anImage(account.id, { bytes: 5_000_000 }));
      await media.removeMedia(other.account.id, image.id);
      expect(await media.mediaBytes(account.id)).toBe(5_000_007);
      await media.removeMedia(account.id, image.id);
    });
    await read(async ({ media }) => {
      expect(await media.mediaBytes(account.id)).toBe(5_000_000);
      expect(await media.mediaBytes(other.account.id)).toBe(0);
      expect(await media.mediaById(image.id)).toBeNull();
    });
  });
}
