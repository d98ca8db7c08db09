import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../domain/access/index.ts';
import type { RegisteredApp } from '../../domain/oauth/index.ts';
import { BACK } from '../kit/testing/app-world.ts';
import { type Reply, START } from '../kit/testing/surface-world.ts';
import { openOauthWorld } from './fixtures/world.ts';
import { introspection, metadata, revoked, tokens as tokensSchema } from './schemas.ts';

const MINUTE = 60_000;
/** A network of its own: its wrong credentials must not count against the other tests. */
const FUZZER = { 'X-Forwarded-For': '203.0.113.9' };
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
let world: Awaited<ReturnType<typeof openOauthWorld>>;
let app: RegisteredApp;
let member: Member;
beforeAll(async () => {
  world = await openOauthWorld();
});
beforeEach(async () => {
  const { account } = await world.account();
  member = await world.apps.member(account);
  app = await world.apps.app(account);
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

type Fields = Record<string, string>;
const form = (path: string, fields: Fields, headers: Fields = {}): Promise<Reply> =>
  world.call(path, { body: new URLSearchParams(fields), headers });
const json = (path: string, fields: object, headers: Fields = {}): Promise<Reply> =>
  world.call(path, { body: JSON.stringify(fields), headers: { 'Content-Type': 'application/json', ...headers } });
const post = (of = app): Fields => ({ client_id: of.client.id, client_secret: of.secret ?? '' });
const basic = (of = app): Fields => ({
  Authorization: `Basic ${Buffer.from(`${of.client.id}:${of.secret ?? ''}`).toString('base64')}`,
});
const byCode = async (over: Fields = {}): Promise<Fields> => ({
  grant_type: 'authorization_code',
  code: await world.apps.code(app.client, member),
  redirect_uri: BACK,
  ...over,
});
const issued = () => world.apps.tokens(app.client, member);
const isError = ({ status, json: body, headers }: Reply, expected: [number, string]) => {
  expect([status, body.error]).toEqual(expected);
  expect(body).toEqual({
    error: expected[1],
    error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/),
  });
  expect(headers.get('cache-control')).toBe('no-store');
};

describe.each(['/oauth/token', '/api/oauth/zapier/token'])('POST %s', (path) => {
  it.each<[string, (fields: Fields) => Promise<Reply>]>([
    ['a form with the credentials in it', (fields) => form(path, { ...fields, ...post() })],
    ['JSON with the credentials in it', (fields) => json(path, { ...fields, ...post() })],
    ['a form with a Basic login', (fields) => form(path, fields, basic())],
    ['JSON with a Basic login', (fields) => json(path, fields, basic())],
  ])('trades a code by %s, and refreshes', async (_how, send) => {
    const reply = await send(await byCode());
    expect(reply.status).toBe(200);
    expect(tokensSchema.strict().parse(reply.json)).toEqual({
      access_token: expect.stringMatching(/^gw_at_/),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^gw_rt_/),
      scope: 'read write',
    });
    expect(Object.keys(reply.json)).toEqual(['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope']);
    expect([reply.headers.get('cache-control'), reply.headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
    const again = await send({ grant_type: 'refresh_token', refresh_token: String(reply.json.refresh_token) });
    expect(again.status).toBe(200);
    expect(again.json.refresh_token).not.toBe(reply.json.refresh_token);
  });

  it('gives what was asked for and no more', async () => {
    const code = await world.apps.code(app.client, member, { scopes: ['read'] });
    expect((await form(path, await byCode({ code, ...post() }))).json.scope).toBe('read');
  });
});

describe('the token call', () => {
  const token = (fields: Fields, headers?: Fields) => form('/oauth/token', fields, headers);

  it('proves PKCE with the vectors of RFC 7636', async () => {
    const code = () => world.apps.code(app.client, member, { challenge: CHALLENGE });
    const right = await token(await byCode({ code: await code(), code_verifier: VERIFIER, ...post() }));
    expect(right.status).toBe(200);
    for (const verifier of [`${VERIFIER}x`, CHALLENGE, 'short', ''])
      isError(await token(await byCode({ code: await code(), code_verifier: verifier, ...post() })), [
        400,
        'invalid_grant',
      ]);
    isError(await token(await byCode({ code_verifier: VERIFIER, ...post() })), [400, 'invalid_grant']);
  });

  it('takes a public app without a secret, with its verifier, and refreshes it', async () => {
    const open = await world.apps.app({ id: member.accountId }, true);
    const code = await world.apps.code(open.client, member, { challenge: CHALLENGE });
    const client_id = open.client.id;
    const first = await token(await byCode({ code, client_id, client_secret: '', code_verifier: VERIFIER }));
    expect(first.status).toBe(200);
    const second = await token({
      grant_type: 'refresh_token',
      refresh_token: String(first.json.refresh_token),
      client_id,
    });
    expect(second.status).toBe(200);
  });

  it.each<[string, () => Fields, () => Fields]>([
    ['without any', () => ({}), () => ({})],
    ['without the secret', () => ({ client_id: app.client.id }), () => ({})],
    ['with a wrong secret', () => ({ ...post(), client_secret: `gw_cs_${'0'.repeat(59)}` }), () => ({})],
    ['of an unknown app', () => ({ ...post(), client_id: world.apps.nobody }), () => ({})],
    ['in a broken Basic login', () => ({}), () => ({ Authorization: 'Basic %%%' })],
    ['in a Basic login without a secret', () => ({}), () => basic({ ...app, secret: null })],
    ['of a member', () => ({}), () => ({ Authorization: 'Bearer x' })],
  ])('refuses credentials %s, and leaves the code alone', async (_what, fields, headers) => {
    const asked = await byCode();
    const reply = await token({ ...asked, ...fields() }, headers());
    isError(reply, [401, headers().Authorization?.startsWith('Bearer') ? 'unauthorized' : 'invalid_client']);
    expect(reply.headers.get('www-authenticate')).toMatch(/^(Basic|Bearer) realm="goodword"/);
    expect((await token({ ...asked, ...post() })).status).toBe(200);
  });

  it('refuses the credentials of a revoked app from the next call on', async () => {
    await world.uow.run(({ oauth }) => oauth.revokeClient(member.accountId, app.client.id, START));
    isError(await token(await byCode(post())), [401, 'invalid_client']);
  });

  it('refuses credentials in two places', async () => {
    isError(await token(await byCode(post()), basic()), [400, 'invalid_request']);
    const onlyId = await token(await byCode({ client_id: app.client.id }), basic());
    expect(onlyId.status).toBe(200);
  });

  it('refuses a member’s token in place of an app’s credentials', async () => {
    const { accessToken } = await issued();
    isError(await token(await byCode(), { Authorization: `Bearer ${accessToken}` }), [401, 'invalid_client']);
  });

  it.each<[string, Fields, string]>([
    ['no grant type', { grant_type: '' }, 'invalid_request'],
    ['no code', { code: '' }, 'invalid_request'],
    ['the password grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['the client credentials grant', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    ['a code of another shape', { code: 'abc' }, 'invalid_grant'],
    ['a code that was never given', { code: `gw_ac_${'0'.repeat(59)}` }, 'invalid_grant'],
    ['another redirect URI', { redirect_uri: `${BACK}/` }, 'invalid_grant'],
    ['a redirect URI with a blank behind it', { redirect_uri: `${BACK} ` }, 'invalid_grant'],
    ['no redirect URI', { redirect_uri: '' }, 'invalid_grant'],
  ])('refuses %s', async (_what, over, error) => {
    isError(await token(await byCode({ ...post(), ...over })), [400, error]);
  });

  it('refuses a parameter that comes twice', async () => {
    const body = new URLSearchParams([...Object.entries(await byCode(post())), ['code', 'x']]);
    isError(await world.call('/oauth/token', { body }), [400, 'invalid_request']);
  });

  it.each<[string, RequestInit, [number, string]]>([
    ['bad JSON', { body: '{', headers: { 'Content-Type': 'application/json' } }, [400, 'invalid_request']],
    ['another type', { body: '<x/>', headers: { 'Content-Type': 'text/xml' } }, [415, 'invalid_request']],
    [
      'too much',
      { body: 'x'.repeat(300_000), headers: { 'Content-Type': 'application/json' } },
      [413, 'invalid_request'],
    ],
    ['nothing', {}, [401, 'invalid_client']],
  ])('refuses a body of %s in its own words', async (_what, init, expected) => {
    isError(await world.call('/oauth/token', init), expected);
  });

  it('answers 405 to other methods and 404 elsewhere, in its own words', async () => {
    const got = await world.call('/oauth/token', { method: 'GET' });
    isError(got, [405, 'invalid_request']);
    expect(got.headers.get('allow')).toBe('POST, OPTIONS');
    isError(await world.call('/oauth/nowhere'), [404, 'not_found']);
    isError(await world.call('/api/oauth/zapier/nowhere'), [404, 'not_found']);
  });

  it('gives one token to a thousand that come with one code, and then takes it back', async () => {
    const asked = await byCode(post());
    const replies = await Promise.all(Array.from({ length: 1000 }, () => token(asked)));
    const won = replies.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(
      replies.filter(({ status, json: { error } }) => status === 400 && String(error) === 'invalid_grant'),
    ).toHaveLength(999);
    expect(await world.apps.authenticateToken(String(won[0]?.json.access_token))).toBeNull();
  }, 60_000);

  it('answers two workers that refresh at once with one successor', async () => {
    const { refreshToken } = await issued();
    const asked = { grant_type: 'refresh_token', refresh_token: refreshToken, ...post() };
    const replies = await Promise.all(Array.from({ length: 20 }, () => token(asked)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map((reply) => reply.json.refresh_token)).size).toBe(1);
    world.time.now += MINUTE + 1;
    isError(await token(asked), [400, 'invalid_grant']);
    expect(await world.apps.authenticateToken(String(replies[0]?.json.access_token))).toBeNull();
  });

  it('answers whatever it is sent in its own words, and never with a fault of ours', async () => {
    const [code, refreshToken] = [await world.apps.code(app.client, member), (await issued()).refreshToken];
    const value = fc.oneof(
      fc.constantFrom(code, refreshToken, BACK, 'authorization_code', 'refresh_token'),
      fc.jsonValue(),
    );
    const name = fc.constantFrom('grant_type', 'code', 'redirect_uri', 'code_verifier', 'refresh_token', 'scope');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), fc.boolean(), async (fields, known) => {
        const reply = await json('/oauth/token', { ...fields, ...(known ? post() : {}) }, FUZZER);
        expect(known ? [200, 400] : [401, 429]).toContain(reply.status);
      }),
      { numRuns: 150 },
    );
    expect(world.errors).toEqual([]);
  }, 30_000);

  it('keeps no answer under an Idempotency-Key', async () => {
    const asked = await byCode(post());
    const key = { 'Idempotency-Key': 'once' };
    expect((await token(asked, key)).status).toBe(200);
    isError(await token(asked, key), [400, 'invalid_grant']);
  });

  it('stops whoever tries credentials, and nobody beside them', async () => {
    const from = { 'X-Forwarded-For': '203.0.113.77' };
    let last = await token({ client_id: app.client.id }, from);
    for (let i = 0; i < 100; i++) last = await token({ client_id: app.client.id }, from);
    isError(last, [429, 'rate_limited']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await token(await byCode(post()), from)).status).toBe(200);
  });
});

describe.each(['/oauth/revoke', '/api/oauth/zapier/revoke'])('POST %s', (path) => {
  it('with the app’s credentials answers nothing, whether or not there was such a token (RFC 7009)', async () => {
    const { accessToken, refreshToken } = await issued();
    for (const [token, hint] of [
      [accessToken, 'refresh_token'],
      [refreshToken, 'nonsense'],
      [refreshToken, 'refresh_token'],
      ['unknown', ''],
    ] as const) {
      const reply = await form(path, { token, token_type_hint: hint }, basic());
      expect([reply.status, reply.text]).toEqual([200, '']);
    }
    expect(await world.apps.authenticateToken(accessToken)).toBeNull();
  });

  it('with a refresh token ends the access tokens that came with it', async () => {
    const { accessToken, refreshToken } = await issued();
    expect((await json(path, { token: refreshToken, ...post() })).status).toBe(200);
    expect(await world.apps.authenticateToken(accessToken)).toBeNull();
  });

  it('never ends another app’s token', async () => {
    const { accessToken } = await issued();
    const other = await world.apps.app({ id: member.accountId });
    expect((await form(path, { token: accessToken, ...post(other) })).status).toBe(200);
    expect(await world.apps.authenticateToken(accessToken)).not.toBeNull();
  });

  it('needs a token from an app, and the app’s own credentials', async () => {
    isError(await form(path, {}, basic()), [400, 'invalid_request']);
    isError(await form(path, { token: 'x' }), [401, 'invalid_client']);
    isError(await form(path, { token: 'x' }, basic({ ...app, secret: 'wrong' })), [401, 'invalid_client']);
  });

  it('with the member’s own token ends everything of this member and app, and counts', async () => {
    const [one, two] = [await issued(), await issued()];
    const colleague = await world.apps.tokens(app.client, await world.apps.member({ id: member.accountId }));
    const reply = await json(path, {}, { Authorization: `Bearer ${one.accessToken}` });
    expect(reply.status).toBe(200);
    expect(revoked.strict().parse(reply.json)).toEqual({
      success: true,
      message: 'Tokens revoked successfully',
      revoked_count: 4,
    });
    expect(await world.apps.authenticateToken(two.accessToken)).toBeNull();
    expect(await world.apps.authenticateToken(colleague.accessToken)).not.toBeNull();
    const again = await json(path, {}, { Authorization: `Bearer ${one.accessToken}` });
    isError(again, [401, 'unauthorized']);
    expect(again.headers.get('www-authenticate')).toBe('Bearer realm="goodword", error="invalid_token"');
  });

  it('answers the document’s example: one token of two, by the bearer of the other', async () => {
    const [mine, other] = [await issued(), await issued()];
    const bearer = { Authorization: `Bearer ${mine.accessToken}` };
    const reply = await json(path, { token: other.refreshToken }, bearer);
    expect(reply.json).toEqual({ success: true, message: 'Tokens revoked successfully', revoked_count: 2 });
    expect(await world.apps.authenticateToken(mine.accessToken)).not.toBeNull();
    expect((await json(path, { token: 'unknown' }, bearer)).json).toMatchObject({ success: true, revoked_count: 0 });
  });

  it('by a member never ends a colleague’s token', async () => {
    const { accessToken } = await issued();
    const colleague = await world.apps.tokens(app.client, await world.apps.member({ id: member.accountId }));
    const reply = await json(path, { token: colleague.refreshToken }, { Authorization: `Bearer ${accessToken}` });
    expect(reply.json.revoked_count).toBe(0);
    expect(await world.apps.authenticateToken(colleague.accessToken)).not.toBeNull();
  });
});

describe('POST /oauth/introspect', () => {
  const inspect = (token: string, headers = basic()) => form('/oauth/introspect', { token }, headers);

  it('says what a token of the calling app is worth', async () => {
    const { accessToken, refreshToken } = await issued();
    const reply = await inspect(accessToken);
    expect(introspection.parse(reply.json)).toEqual({
      active: true,
      scope: 'read write',
      client_id: app.client.id,
      username: member.email,
      token_type: 'Bearer',
      exp: START / 1000 + 3600,
      iat: START / 1000,
      nbf: START / 1000,
      sub: member.id,
      aud: 'https://goodword.example',
      iss: 'https://goodword.example',
      jti: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect((await inspect(refreshToken)).json).toMatchObject({ active: true, token_type: 'refresh_token' });
  });

  it('says exactly {"active":false} of everything else', async () => {
    const { accessToken, refreshToken } = await issued();
    const other = await world.apps.app({ id: member.accountId });
    await form('/oauth/token', { grant_type: 'refresh_token', refresh_token: refreshToken, ...post() });
    const replies = [
      await inspect('unknown'),
      await inspect(refreshToken),
      await inspect(accessToken, basic(other)),
      await form('/oauth/revoke', { token: accessToken }, basic()).then(() => inspect(accessToken)),
    ];
    for (const reply of replies) expect([reply.status, reply.text]).toEqual([200, '{"active":false}']);
  });

  it('needs an app that can prove itself', async () => {
    const { accessToken } = await issued();
    const open = await world.apps.app({ id: member.accountId }, true);
    isError(await form('/oauth/introspect', { token: 'x', client_id: open.client.id }), [401, 'invalid_client']);
    isError(await inspect('x', { Authorization: `Bearer ${accessToken}` }), [401, 'invalid_client']);
    isError(await form('/oauth/introspect', {}, basic()), [400, 'invalid_request']);
  });
});

it('describes itself (RFC 8414)', async () => {
  const reply = await world.call('/.well-known/oauth-authorization-server', { method: 'GET' });
  expect(reply.status).toBe(200);
  expect(metadata.strict().parse(reply.json)).toMatchObject({
    issuer: 'https://goodword.example',
    authorization_endpoint: 'https://goodword.example/oauth/authorize',
    code_challenge_methods_supported: ['S256'],
  });
});
