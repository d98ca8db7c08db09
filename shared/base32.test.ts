import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32 } from './base32.ts';

describe('base32', () => {
  it('writes known bytes as Crockford does', () => {
    expect(base32(new Uint8Array([]))).toBe('');
    expect(base32(new Uint8Array([0xff]))).toBe('zw');
    expect(base32(new TextEncoder().encode('foobar'))).toBe('csqpyrk1e8');
  });

  it('writes five bits to a letter and loses none of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
        const text = base32(bytes);
        expect(text).toHaveLength(Math.ceil((bytes.length * 8) / 5));
        const bits = [...text].map((c) => '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(c).toString(2).padStart(5, '0'));
        const back = bits.join('').slice(0, bytes.length * 8);
        expect(back).toBe([...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join(''));
      }),
    );
  });
});
