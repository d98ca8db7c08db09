import { createServer, type RequestOptions, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const server = createServer(async (req, res) => {
  res.end(JSON.stringify(await readBody(req, { limitBytes: 1000, csv: req.url === '/csv', files: ['image/png'] })));
});
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise<void>((done) => void server.close(() => done())));

function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<unknown> {
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const options: RequestOptions = { port, host: '127.0.0.1', method: 'POST', headers, agent: false };
  return new Promise((resolve, reject) => {
    const call = request(options, async (res) => {
      let text = '';
      for await (const chunk of res) text += chunk;
      resolve(JSON.parse(text));
    });
    call.once('error', reject);
    call.end(body);
  });
}
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

describe('reading a body', () => {
  it('takes a file of a type that is asked for as base64, whatever its bytes, and no other', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0, 0x0a]);
    expect(await post(bytes, { 'content-type': 'image/png' })).toEqual({ ok: true, value: { file: '/9gACg==' } });
    expect(await post('', { 'content-type': 'image/png' })).toEqual({ ok: true, value: { file: '' } });
    expect(await post(bytes, { 'content-type': 'image/gif' })).toMatchObject({
      error: { kind: 'UnsupportedMediaType' },
    });
    const long = await post(Buffer.alloc(1001), { 'content-type': 'image/png' });
    expect(long).toEqual({ ok: false, error: { kind: 'BodyTooLarge', limitBytes: 1000 } });
  });

  it.each([
    ['JSON', '{"a":1}', JSON_TYPE, { a: 1 }],
    ['JSON with a byte order mark', '\uFEFF{"a":1}', JSON_TYPE, { a: 1 }],
    ['JSON that says nothing', '{"a":1}', {}, { a: 1 }],
    ['JSON sent as a form, as curl -d does', ' {"a":1}', FORM, { a: 1 }],
    ['a form that merely starts with a bracket', '[a]=1', FORM, { a: '1' }],
    ['an empty body', '', JSON_TYPE, {}],
    ['a form', 'a=1&b=x+y%21', FORM, { a: '1', b: 'x y!' }],
    ['nested names in a form', 'c[email]=e&c.name=n&d__e=1', FORM, { c: { email: 'e', name: 'n' }, d: { e: '1' } }],
    ['a name given twice in a form', 'a=1&a=2&a=3', FORM, { a: ['1', '2', '3'] }],
  ])('takes %s', async (_what, body, headers, value) => {
    expect(await post(body, headers)).toEqual({ ok: true, value });
  });

  it.each([
    ['broken JSON', '{"a":', JSON_TYPE, 'BodyUnreadable'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), JSON_TYPE, 'BodyUnreadable'],
    ['100 levels of nesting', '['.repeat(100) + ']'.repeat(100), JSON_TYPE, 'BodyUnreadable'],
    ['a declared length over the limit', 'x'.repeat(1001), JSON_TYPE, 'BodyTooLarge'],
    [
      'more bytes than the limit without a declared length',
      'x'.repeat(1001),
      { 'transfer-encoding': 'chunked' },
      'BodyTooLarge',
    ],
    ['multipart', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 'UnsupportedMediaType'],
    ['XML', '<a/>', { 'content-type': 'application/xml' }, 'UnsupportedMediaType'],
    ['another character set', '{}', { 'content-type': 'application/json; charset=latin1' }, 'UnsupportedMediaType'],
    ['compressed bytes', 'x', { 'content-encoding': 'gzip' }, 'UnsupportedMediaType'],
  ])('refuses %s', async (_what, body, headers, kind) => {
    expect(await post(body, headers)).toMatchObject({ ok: false, error: { kind } });
  });

  it('survives 500 levels of a form field and fields named like parts of an object', async () => {
    const body = `${'a['.repeat(500)}=1&__proto__[admin]=1&constructor=2&toString=3`;
    const answer = (await post(body.slice(0, 1000), FORM)) as { ok: boolean }; // ours, from the server above
    expect(answer.ok).toBe(true);
    expect(({} as Record<string, unknown>).admin).toBeUndefined(); // nothing reached every object's prototype
  });
});
