import { fail, ok, type Result } from '../../result.ts';
import type { Image } from './image.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';
import { isWebp, readWebp } from './webp.ts';

const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 40_000_000;

/** By what the bytes are, whatever anybody calls them. Nothing is decoded: the size is the one that the file's own header says. */
export function readImage(bytes: Uint8Array): Result<Image, string> {
  const kind = [
    { is: isPng, read: readPng },
    { is: isJpeg, read: readJpeg },
    { is: isWebp, read: readWebp },
  ].find(({ is }) => is(bytes));
  if (!kind) return fail('The file is no PNG, JPEG or WebP image.');
  const image = kind.read(bytes);
  if (!image || image.width === 0 || image.height === 0) return fail('The image is damaged, or it moves.');
  if (Math.max(image.width, image.height) > LONGEST_SIDE || image.width * image.height > MOST_PIXELS)
    return fail('The image has more than 40 million pixels, or more than 12,000 on a side.');
  return ok(image);
}
