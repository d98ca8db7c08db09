import { describe, expect, it } from 'vitest';
import { pictures } from '../fixtures/pictures.ts';
import { joined, view } from './image.ts';
import { readImage } from './read-image.ts';

const CANARY = 'GPS 52.5200N 13.4050E';
const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const holds = (bytes: Uint8Array, text: string): boolean => new TextDecoder('latin1').decode(bytes).includes(text);
const u32 = (value: number, little = false): Uint8Array => {
  const bytes = new Uint8Array(4);
  view(bytes).setUint32(0, value, little);
  return bytes;
};
const inserted = (into: Uint8Array, at: number, ...parts: Uint8Array[]): Uint8Array =>
  joined([into.subarray(0, at), ...parts, into.subarray(at)]);
const pngChunk = (name: string, data: Uint8Array) => joined([u32(data.length), letters(name), data, u32(0)]);
const segment = (marker: number, data: Uint8Array) =>
  joined([Uint8Array.from([0xff, marker, 0, data.length + 2]), data]);
const webpWith = (...chunks: [string, Uint8Array][]) => {
  const more = chunks.map(([name, data]) => joined([letters(name), u32(data.length, true), data]));
  const all = joined([pictures.webp, ...more]);
  view(all).setUint32(4, all.length - 8, true);
  all[20] = (all[20] ?? 0) | 0x0c;
  return all;
};

describe('the type and size of an image', () => {
  it.each([
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['webp', 'image/webp'],
    ['lossless', 'image/webp'],
  ] as const)('are what the bytes say: %s', (name, type) => {
    const read = readImage(pictures[name]);
    expect(read).toMatchObject({ ok: true, value: { type, width: 4, height: 3 } });
    // A file that has nothing to hide is kept as it came.
    expect(read.ok && read.value.bytes).toEqual(pictures[name]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page', letters('<!doctype html><script>alert(1)</script>')],
    ['a drawing', letters('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF that is a script', letters('GIF89a=1;alert(1)//')],
    ['a PNG’s first bytes before a page', joined([pictures.png.subarray(0, 8), letters('<html>')])],
    ['a JPEG’s first bytes before a page', joined([pictures.jpeg.subarray(0, 3), letters('<html>')])],
    ['a WebP’s first bytes before a page', joined([letters('RIFF\x20\0\0\0WEBP'), letters('<html>'.repeat(6))])],
  ])('is none of ours: %s', (_what, bytes) => {
    expect(readImage(bytes).ok).toBe(false);
  });

  it.each(['png', 'jpeg', 'webp', 'lossless'] as const)(
    'is refused wherever it ends early, and never throws: %s',
    (name) => {
      const whole = pictures[name];
      for (let length = 0; length < whole.length - 1; length++) {
        expect(readImage(whole.subarray(0, length)).ok, `${length}`).toBe(false);
      }
    },
  );

  it.each(['png', 'jpeg', 'webp', 'lossless'] as const)('survives any byte being another: %s', (name) => {
    for (let at = 0; at < pictures[name].length; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const broken = pictures[name].slice();
        broken[at] = value;
        expect(() => readImage(broken)).not.toThrow();
      }
    }
  });

  it.each([
    [12_001, 1, false],
    [12_000, 3_333, true],
    [8_000, 5_001, false],
    [0, 3, false],
  ])('%i × %i pixels: %s', (width, height, fine) => {
    const png = pictures.png.slice();
    view(png).setUint32(16, width);
    view(png).setUint32(20, height);
    expect(readImage(png).ok).toBe(fine);
  });
});

describe('what is told of where it was taken', () => {
  const afterHeader = 33;
  it('is removed from a PNG: texts, dates, EXIF, and what follows its end', () => {
    const chunks = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((name) => pngChunk(name, letters(CANARY)));
    const sent = joined([inserted(pictures.png, afterHeader, ...chunks), letters(CANARY)]);
    const read = readImage(sent);
    expect(read.ok && [holds(sent, CANARY), read.value.bytes]).toEqual([true, pictures.png]);
  });

  it('is removed from a JPEG: EXIF, XMP, comments, other programs’ segments, and what follows its end', () => {
    const hidden = [0xe1, 0xe1, 0xe2, 0xed, 0xfe].map((marker) => segment(marker, letters(CANARY)));
    const sent = joined([inserted(pictures.jpeg, 2, ...hidden), pictures.jpeg, letters(CANARY)]);
    const read = readImage(sent);
    expect(read.ok && [holds(sent, CANARY), read.value.bytes]).toEqual([true, pictures.jpeg]);
  });

  it('is removed from a WebP, and its header no longer says that it is there', () => {
    const sent = webpWith(
      ['EXIF', letters(`${CANARY}!`)],
      ['XMP ', letters(`${CANARY}!`)],
      ['prVt', letters(`${CANARY}!`)],
    );
    const read = readImage(joined([sent, letters(CANARY)]));
    expect(read.ok && [holds(sent, CANARY), read.value.bytes]).toEqual([true, pictures.webp]);
  });

  it.each([true, false])('leaves how a phone was held, and nothing else of its EXIF (little-endian: %s)', (little) => {
    const tiff = new Uint8Array(26 + CANARY.length);
    const data = view(tiff);
    tiff.set(letters(little ? 'II' : 'MM'));
    data.setUint16(2, 42, little);
    data.setUint32(4, 8, little);
    data.setUint16(8, 1, little);
    data.setUint16(10, 0x0112, little);
    data.setUint16(12, 3, little);
    data.setUint32(14, 1, little);
    data.setUint16(18, 6, little);
    tiff.set(letters(CANARY), 26);
    const exif = segment(0xe1, joined([letters('Exif\0\0'), tiff]));
    const read = readImage(inserted(pictures.jpeg, 2, exif));
    const kept = read.ok ? read.value.bytes : new Uint8Array();
    expect([holds(kept, CANARY), kept.length - pictures.jpeg.length, kept[31]]).toEqual([false, 36, 6]);
    // Held upright it is as high as it was wide.
    expect(read).toMatchObject({ value: { width: 3, height: 4 } });
    // What was made is read alike the next time.
    expect(readImage(kept)).toEqual(read);
  });
});
