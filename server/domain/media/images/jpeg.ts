import { ascii, type Image, joined, view } from './image.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Frame headers: each says the size. C4, C8 and CC among them are something else. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Tables and frames: what pixels are made from. */
const TABLES = new Set([0xc4, 0xcc, 0xdb, 0xdd]);

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;

/** Null: not one that can be read to its end. What follows its end (a second image with an EXIF of its own, for one) is dropped. */
export function readJpeg(bytes: Uint8Array): Image | null {
  const data = view(bytes);
  const parts = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let scanned = false;
  let held = 1;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // any marker may be padded
      continue;
    }
    if (marker === END) {
      if (!size || !scanned) return null;
      return { type: 'image/jpeg', ...asSeen(size, held), bytes: joined([...parts, bytes.subarray(at, at + 2)]) };
    }
    if (at + 4 > bytes.length) return null;
    let end = at + 2 + data.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    if (FRAMES.has(marker)) {
      if (size || end < at + 10) return null;
      size = { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    } else if (marker === SCAN) {
      if (!size) return null;
      scanned = true;
      end = endOfScan(bytes, end);
    }
    const segment = bytes.subarray(at, end);
    if (isKept(marker, segment)) parts.push(segment);
    else {
      const said = orientationOf(marker, segment);
      if (said > 1 && held === 1) parts.push(orientationAlone(said));
      if (held === 1) held = said;
    }
    at = end;
  }
  return null;
}

/** From 5 on the picture lies on its side: who lays out a page wants the size that visitors see. */
function asSeen({ width, height }: { width: number; height: number }, held: number) {
  return held >= 5 ? { width: height, height: width } : { width, height };
}

/** JFIF's own header, colour profiles and Adobe's colour transform; comments and every other application's segment stay behind. */
function isKept(marker: number, segment: Uint8Array): boolean {
  if (FRAMES.has(marker) || TABLES.has(marker) || marker === SCAN) return true;
  if (marker === 0xe0) return ascii(segment, 4, 5) === 'JFIF\0';
  if (marker === 0xe2) return ascii(segment, 4, 12) === 'ICC_PROFILE\0';
  return marker === 0xee && ascii(segment, 4, 5) === 'Adobe';
}

/** The compressed pixels have no length: they go on to the next marker that is neither an escaped FF nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** 1 to 8 out of EXIF's first directory; 1, upright, when it is not said. Without it a phone's picture would lie on its side. */
function orientationOf(marker: number, segment: Uint8Array): number {
  if (marker !== 0xe1 || ascii(segment, 4, 6) !== 'Exif\0\0' || segment.length < 24) return 1;
  const tiff = view(segment.subarray(10));
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return 1;
  const entries = tiff.getUint16(directory, little);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(entry, little) !== 0x0112) continue;
    const value = tiff.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An EXIF segment that says how the picture is held, and nothing else. */
function orientationAlone(value: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, 2 + 6 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
}
