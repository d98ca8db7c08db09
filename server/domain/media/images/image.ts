export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp';

/** An image without what came along about where, when and with what it was taken; its pixels are as they were sent. */
export interface Image {
  type: ImageType;
  width: number;
  height: number;
  bytes: Uint8Array;
}

export const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
