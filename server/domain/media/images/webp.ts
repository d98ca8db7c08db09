import { ascii, type Image, joined, view } from './image.ts';

/** EXIF, XMP and what is not known stay behind. */
const KEPT = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);
const FLAGS = { animation: 0x02, xmp: 0x04, exif: 0x08 };

export const isWebp = (bytes: Uint8Array): boolean => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP';

/** Null: not one that can be read to its end, or one that moves. What follows its end is dropped. */
export function readWebp(bytes: Uint8Array): Image | null {
  const data = view(bytes);
  if (bytes.length < 20) return null;
  const end = 8 + data.getUint32(4, true);
  if (end > bytes.length) return null;
  const parts: Uint8Array[] = [];
  let canvas: Size | null = null;
  let pixels: Size | null = null;
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return null;
    const name = ascii(bytes, at, 4);
    const length = data.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (next > end) return null;
    const chunk = bytes.slice(at, next);
    if (name === 'VP8X') {
      if (canvas || pixels || length < 10) return null;
      const flags = chunk[8] ?? 0;
      if (flags & FLAGS.animation) return null;
      chunk[8] = flags & ~(FLAGS.exif | FLAGS.xmp);
      canvas = { width: 1 + uint24(chunk, 12), height: 1 + uint24(chunk, 15) };
    } else if (name === 'VP8 ' || name === 'VP8L') {
      if (pixels) return null;
      pixels = name === 'VP8L' ? losslessSize(chunk) : lossySize(chunk);
      if (!pixels) return null;
    }
    if (KEPT.has(name)) parts.push(chunk);
    at = next;
  }
  if (!pixels || (canvas && (canvas.width !== pixels.width || canvas.height !== pixels.height))) return null;
  return { type: 'image/webp', ...pixels, bytes: riff(parts) };
}

interface Size {
  width: number;
  height: number;
}

function lossySize(chunk: Uint8Array): Size | null {
  if (chunk.length < 18 || chunk[11] !== 0x9d || chunk[12] !== 0x01 || chunk[13] !== 0x2a) return null;
  const data = view(chunk);
  return { width: data.getUint16(14, true) & 0x3fff, height: data.getUint16(16, true) & 0x3fff };
}

function losslessSize(chunk: Uint8Array): Size | null {
  if (chunk.length < 13 || chunk[8] !== 0x2f) return null;
  const bits = view(chunk).getUint32(9, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function uint24(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}

function riff(parts: readonly Uint8Array[]): Uint8Array {
  const head = Uint8Array.from([...'RIFF____WEBP'].map((letter) => letter.charCodeAt(0)));
  const all = joined([head, ...parts]);
  view(all).setUint32(4, all.length - 8, true);
  return all;
}
