import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecret } from './load-secret.ts';
import { nodeCryptoHasher } from './node-crypto.ts';

const SECRET = 'a secret of the installation';

describe('hasher', () => {
  it('gives the SHA-256 of UTF-8 text in hex', () => {
    const { sha256 } = nodeCryptoHasher(SECRET);
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('é')).not.toBe(sha256('e'));
  });

  it('derives what HMAC-SHA-256 of purpose, NUL and text says, in base32', () => {
    // printf 'chat\0c1:0' | openssl dgst -sha256 -hmac 'a secret of the installation', first 20 bytes
    expect(nodeCryptoHasher(SECRET).derive('chat', 'c1:0', 20)).toBe('8pn4h16f2nb3znt4ccqxwazxenyrpast');
  });

  it('derives something else for another purpose, text, secret or border between the two', () => {
    const hasher = nodeCryptoHasher(SECRET);
    const all = [
      hasher.derive('chat', 'c1', 20),
      hasher.derive('sign-in', 'c1', 20),
      hasher.derive('chat', 'c2', 20),
      hasher.derive('chatc', '1', 20),
      nodeCryptoHasher(`${SECRET}!`).derive('chat', 'c1', 20),
    ];
    expect(new Set(all).size).toBe(5);
    for (const one of all) expect(one).toMatch(/^[0-9a-hjkmnp-tv-z]{32}$/);
  });

  it('refuses a secret that could be guessed, and more bytes than there are', () => {
    expect(() => nodeCryptoHasher('short')).toThrow(/too short/);
    expect(() => nodeCryptoHasher(SECRET).derive('chat', 'c1', 33)).toThrow(RangeError);
  });
});

describe('the installation’s secret', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'goodword-secret-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is made once, kept, and readable by its owner alone', () => {
    const data = path.join(dir, 'not-there-yet');
    const made = loadSecret(data, null);
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(loadSecret(data, null)).toBe(made);
    expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is the configured one where there is one, and then nothing is written', () => {
    expect(loadSecret(dir, 'configured by the operator')).toBe('configured by the operator');
    expect(() => readFileSync(path.join(dir, 'secret'))).toThrow(/ENOENT/);
  });

  it('is not quietly replaced when its file is damaged', () => {
    writeFileSync(path.join(dir, 'secret'), 'half');
    expect(() => loadSecret(dir, null)).toThrow(/damaged/);
  });
});
