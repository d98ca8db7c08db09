import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../clock/system.ts';
import { isPublicAddress } from './address.ts';
import { createOutboundHttp, type Resolve } from './undici.ts';

const clock = systemClock();
const sentinels: Server[] = [];
let hits = 0;
let port = 0;

/** One server on every address of this machine, in both families where there are two: whoever is called here was let in. */
beforeAll(async () => {
  const listening = createServer((_req, res) => {
    hits++;
    res.end('inside');
  });
  await new Promise<void>((done) =>
    listening.listen(0, '::', done).once('error', () => listening.listen(0, '0.0.0.0', done)),
  );
  port = (listening.address() as AddressInfo).port; // it listens on TCP
  sentinels.push(listening);
});
afterAll(() => {
  for (const server of sentinels) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  hits = 0;
});

const at =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const hook = { headers: { 'content-type': 'application/json' }, body: '{}' };

/** Every way that we know of writing an address that is not the world's. */
const innerHosts = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '0x7f.1',
  '127.0.0.1.',
  '127.255.255.254',
  '0',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.0.9',
  '0xa.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '3232235777',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.9',
  '192.88.99.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127%2e0.0.1',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::1]',
  '[2001::1]',
  '[2001:0:7f00:1::]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[100::1]',
  '[5f00::1]',
  '[::a9fe:a9fe]',
  '[::ffff:169.254.169.254]',
];

const OURS =
  /^(The URL leads to an address that is not public|Enter a whole URL|The URL must start with|The port must be)/;

describe('an address that somebody typed in', () => {
  it('never leads inside, however it is written', async () => {
    const client = createOutboundHttp({ clock, timeoutMs: 2_000, resolve: at('127.0.0.1') });
    const answered: string[] = [];
    for (const host of innerHosts) {
      for (const url of [
        `https://${host}/`,
        `https://${host}:8443/x?y=1`,
        `http://${host}:${port}/`,
        `https://${host}:${port}/`,
      ]) {
        const answer = await client.post({ url, ...hook });
        // A refused connection would be an error too: it must have been refused by us.
        if (!OURS.test(answer.error ?? '')) answered.push(`${url}: ${answer.error}`);
      }
    }
    expect(answered).toEqual([]);
    expect(hits).toBe(0);
  });

  it('would be seen if it did: the same server answers where the operator allows it', async () => {
    const client = createOutboundHttp({ clock, allowHosts: [`127.0.0.1:${port}`] });
    expect(await client.post({ url: `http://127.0.0.1:${port}/`, ...hook })).toMatchObject({
      status: 200,
      body: 'inside',
    });
    expect(hits).toBe(1);
  });

  it.each([
    ['ftp://example.com/', 'Enter a whole URL that starts with https://.'],
    ['example.com', 'Enter a whole URL that starts with https://.'],
    ['javascript:alert(1)', 'Enter a whole URL that starts with https://.'],
    ['file:///etc/passwd', 'Enter a whole URL that starts with https://.'],
    ['http://example.com/', 'The URL must start with https://.'],
    ['https://example.com:22/', 'The port must be 443 or 8443.'],
    ['https://example.com:80/', 'The port must be 443 or 8443.'],
    ['https://me:word@example.com/', 'The URL must not hold a user name or password.'],
    ['https://me@example.com/', 'The URL must not hold a user name or password.'],
    ['https://10.0.0.1/', 'The URL leads to an address that is not public.'],
    [`https://example.com/${'x'.repeat(2048)}`, 'The URL is longer than 2048 characters.'],
  ])('is refused as %s before anything is looked up', async (url, message) => {
    const client = createOutboundHttp({ clock, resolve: () => Promise.reject(new Error('looked up')) });
    expect(client.problemWith(url)).toBe(message);
    expect((await client.post({ url, ...hook })).error).toBe(message);
  });

  it.each(['https://example.com/', 'https://example.com:443/', 'https://example.com:8443/a?b', 'https://1.1.1.1/'])(
    'may be %s',
    (url) => expect(createOutboundHttp({ clock }).problemWith(url)).toBeNull(),
  );

  it('on the allow-list is for that host and port alone, credentials never', () => {
    const { problemWith } = createOutboundHttp({ clock, allowHosts: ['hooks.test:8080', 'inner.test'] });
    expect(['http://hooks.test:8080/', 'http://inner.test:1/', 'https://INNER.test/'].map(problemWith)).toEqual([
      null,
      null,
      null,
    ]);
    const others = [
      'http://hooks.test/',
      'http://a.inner.test/',
      'http://u:p@inner.test/',
      'http://inner.test.evil.test/',
    ];
    expect(others.map(problemWith).includes(null)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    [['127.0.0.1']],
    [['10.1.2.3']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [['2606:4700::1111', 'fd00::1']],
    [[]],
  ])('that resolves to %j is not called', async (addresses) => {
    const client = createOutboundHttp({ clock, resolve: at(...addresses), timeoutMs: 1_000 });
    const answer = await client.post({ url: 'https://rebind.test/', ...hook });
    expect([answer.status, answer.error]).toEqual([null, expect.stringMatching(/not public|has no address/)]);
    expect(hits).toBe(0);
  });

  it('is resolved once: an answer that flips between the look and the call is never seen', async () => {
    let asked = 0;
    const flipping: Resolve = async () => [{ address: asked++ % 2 === 0 ? '192.0.2.1' : '127.0.0.1', family: 4 }];
    // The first answer is documentation's; allowed here by name, so that the call itself is made, to exactly that address.
    const client = createOutboundHttp({ clock, resolve: flipping, allowHosts: [`flip.test:${port}`], timeoutMs: 300 });
    const answer = await client.post({ url: `http://flip.test:${port}/`, ...hook });
    expect([asked, answer.status, hits]).toEqual([1, null, 0]);
  });

  it('keeps its name as Host though the call goes to its address', async () => {
    let host: string | undefined;
    const server = createServer((req, res) => {
      host = req.headers.host;
      res.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const own = (server.address() as AddressInfo).port; // it listens on TCP
    const client = createOutboundHttp({ clock, resolve: at('127.0.0.1'), allowHosts: ['named.test'] });
    expect((await client.post({ url: `http://named.test:${own}/`, ...hook })).status).toBe(200);
    expect(host).toBe(`named.test:${own}`);
    server.closeAllConnections();
    server.close();
  });

  it('that never resolves ends with the time', async () => {
    const client = createOutboundHttp({ clock, resolve: () => new Promise(() => undefined), timeoutMs: 50 });
    expect((await client.post({ url: 'https://slow.test/', ...hook })).error).toBe('No answer within 0.05 s.');
  });
});

describe('a redirect', () => {
  it('is an answer and is not followed, wherever it leads', async () => {
    const server = createServer((_req, res) => res.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const own = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
    const client = createOutboundHttp({ clock, allowHosts: ['127.0.0.1'] });
    expect((await client.post({ url: `http://${own}/`, ...hook })).status).toBe(307);
    expect(await client.get({ url: `http://${own}/`, maxBytes: 100 })).toEqual({
      ok: false,
      reason: 'The server answered 307.',
    });
    expect(hits).toBe(0);
    server.closeAllConnections();
    server.close();
  });
});

describe('a file', () => {
  it('is fetched whole or not at all', async () => {
    const client = createOutboundHttp({ clock, allowHosts: ['127.0.0.1'] });
    const url = `http://127.0.0.1:${port}/`;
    const got = await client.get({ url, maxBytes: 6 });
    expect(got.ok && Buffer.from(got.bytes).toString()).toBe('inside');
    expect(await client.get({ url, maxBytes: 5 })).toEqual({ ok: false, reason: 'It is larger than 5 bytes.' });
    expect((await createOutboundHttp({ clock }).get({ url, maxBytes: 5 })).ok).toBe(false);
  });
});

describe('the world’s addresses', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001::200e',
    '2001:4860:4860::8888',
  ])('%s is one', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(['fe80::1%eth0', 'not an address', '', '1.2.3', '::ffff:1.1.1.1', '64:ff9b::101:101', '2002:101:101::'])(
    '%s is none',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
});
