import { ascii, type Image, joined, view } from './image.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What pixels and their colours need. Texts, dates, EXIF and everything that is not known stay behind. */
const KEPT = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs'.split(' '));
const HEADER_LENGTH = 13;

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** Null: not one that can be read to its end. What follows its end is dropped. */
export function readPng(bytes: Uint8Array): Image | null {
  const data = view(bytes);
  const parts = [bytes.subarray(0, SIGNATURE.length)];
  let pixels = false;
  let at = SIGNATURE.length;
  for (let first = true; at + 12 <= bytes.length; first = false) {
    const length = data.getUint32(at);
    const name = ascii(bytes, at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(name)) return null;
    // A header comes first and once; a critical chunk that we do not know may change what all the others mean.
    if ((name === 'IHDR') !== first || (first && length !== HEADER_LENGTH)) return null;
    if (/^[A-Z]/.test(name) && !KEPT.has(name)) return null;
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IDAT' && length > 0) pixels = true;
    at = end;
    if (name !== 'IEND') continue;
    if (!pixels || length !== 0) return null;
    return { type: 'image/png', width: data.getUint32(16), height: data.getUint32(20), bytes: joined(parts) };
  }
  return null;
}
