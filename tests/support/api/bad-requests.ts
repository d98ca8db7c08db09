/** Requests that are wrong before any field is: `body` as raw bytes, `headers` over the usual ones. */
export interface BadRequest {
  what: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

export const badRequests: BadRequest[] = [
  { what: 'half an object', body: '{"a":', headers: JSON_TYPE },
  { what: 'no JSON', body: 'hello', headers: JSON_TYPE },
  { what: 'a text', body: '"x"', headers: JSON_TYPE },
  { what: 'a number', body: '5', headers: JSON_TYPE },
  { what: 'null', body: 'null', headers: JSON_TYPE },
  { what: 'an empty list', body: '[]', headers: JSON_TYPE },
  { what: 'a list of two', body: '[{},{}]', headers: JSON_TYPE },
  { what: 'nothing', body: '', headers: JSON_TYPE },
  { what: 'no UTF-8', body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), headers: JSON_TYPE },
  { what: 'a hundred thousand brackets', body: '['.repeat(100_000), headers: JSON_TYPE },
  { what: 'closed brackets', body: `${'['.repeat(5_000)}${']'.repeat(5_000)}`, headers: JSON_TYPE },
  { what: '__proto__', body: '{"__proto__":{"x":1},"constructor":{"prototype":{}}}', headers: JSON_TYPE },
  { what: 'one name twice', body: '{"a":1,"a":2}', headers: JSON_TYPE },
  { what: 'too large', body: JSON.stringify({ a: 'x'.repeat(300_000) }), headers: JSON_TYPE },
  { what: 'XML', body: '<a/>', headers: { 'Content-Type': 'application/xml' } },
  { what: 'multipart', body: '--x--', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
  { what: 'another charset', body: '{}', headers: { 'Content-Type': 'application/json; charset=latin1' } },
  { what: 'no type at all', body: '{', headers: { 'Content-Type': ';;' } },
  { what: 'said to be gzip', body: '{}', headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } },
  {
    what: 'a broken form',
    body: '%zz=%&=&a[b][c]=1&a=2',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  },
  {
    what: 'a deep form',
    body: `a${'[b]'.repeat(500)}=1`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  },
  { what: 'a key too long', body: '{}', headers: { ...JSON_TYPE, 'Idempotency-Key': 'k'.repeat(256) } },
  { what: 'an empty key', body: '{}', headers: { ...JSON_TYPE, 'Idempotency-Key': ' ' } },
  { what: 'no credential', body: '{}', headers: { ...JSON_TYPE, Authorization: '', 'X-API-Key': '' } },
  { what: 'a broken login', body: '{}', headers: { ...JSON_TYPE, Authorization: 'Basic %%%' } },
  { what: 'a long credential', body: '{}', headers: { ...JSON_TYPE, Authorization: `Bearer ${'x'.repeat(4_000)}` } },
];

/** What may stand where an id stands in a path; put there as it is. */
export const badSegments = [
  '%zz',
  '%',
  '%00',
  '%ff',
  '..%2f..',
  'x'.repeat(3_000),
  '%F0%9F%A5%90',
  "'--",
  '__proto__',
  'null',
  '0',
  '%20',
  'tst_',
  '%EF%BF%BF',
];

/** Nobody's paths, or nearly somebody's. */
export const strayPaths = [
  '/api',
  '/api/',
  '/api/nothing',
  '/api/%zz',
  '/api/v1',
  '/api/v1/nothing',
  '/api/v1/%zz',
  '/api/webhooks',
  '/api/webhooks/%zz',
  '/api/webhooks/trigger/more',
  '/api/sms/nothing',
  '/api/zapier/nothing',
  '/v1',
  '/v1/',
  '/v1/nothing',
  '/v1/%zz',
  '/v1/testimonials/%zz/more',
  '/v1/..%2f..%2fetc',
  '/V1/NOTHING',
  '/oauth/nothing',
];
