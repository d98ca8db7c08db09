import { describe, expect, it } from 'vitest';
import { formatId } from '../../../shared/ids.ts';
import { checkAuthorization } from './check-authorization.ts';
import { BACK, CHALLENGE, openOauthWorld } from './fixtures/oauth-world.ts';

const world = openOauthWorld();
const app = world.app();
const publicApp = world.app({ secretHash: null });
const revoked = world.app({ revokedAt: 5 });

type Params = Record<string, string | string[]>;
const PKCE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };
const asked = (over: Params = {}, client = app) => {
  const params: Params = { response_type: 'code', client_id: client.id, redirect_uri: BACK, state: 'xyz', ...over };
  const map = new Map(Object.entries(params).map(([name, value]) => [name, [value].flat()]));
  return checkAuthorization(world.stores.oauth, map);
};

describe('a request for consent', () => {
  it('is understood', async () => {
    expect(await asked({ scope: 'write read', ...PKCE })).toEqual({
      ok: true,
      value: { client: app, redirectUri: BACK, scopes: ['read', 'write'], state: 'xyz', challenge: CHALLENGE },
    });
    expect(await asked({ scope: 'read', state: '' })).toMatchObject({ value: { scopes: ['read'], state: null } });
    expect(await asked({ client_id: formatId('oauthClient', app.id) })).toMatchObject({ ok: true });
  });

  it('means everything when it names no scope', async () => {
    expect(await asked()).toMatchObject({ value: { scopes: ['read', 'write'], challenge: null } });
  });

  it.each<[string, Params]>([
    ['an unknown app', { client_id: '0195f3a0-0000-7000-8000-0000000fffff' }],
    ['no app', { client_id: '' }],
    ['an app of another shape', { client_id: 'zapier' }],
    ['a revoked app', { client_id: revoked.id }],
    ['two apps', { client_id: [app.id, publicApp.id] }],
  ])('of %s leads nowhere', async (_what, over) => {
    expect(await asked(over)).toEqual({ ok: false, error: { kind: 'ClientUnknown' } });
  });

  it.each([
    '',
    `${BACK}/`,
    `${BACK}?x=1`,
    `${BACK}#`,
    BACK.toUpperCase(),
    BACK.replace('https', 'http'),
    BACK.replace('app.', 'app.example.'),
    BACK.replace('/back', '/./back'),
    BACK.replace('/back', '/b%61ck'),
    BACK.replace('app.example', 'app.example:443'),
    `${BACK} `,
    'https://evil.example/back',
  ])('with the redirect URI “%s” leads nowhere: it is not the registered one', async (uri) => {
    expect(await asked({ redirect_uri: uri })).toMatchObject({ error: { kind: 'RedirectUriUnknown' } });
  });

  it('with two redirect URIs leads nowhere', async () => {
    expect(await asked({ redirect_uri: [BACK, BACK] })).toMatchObject({ error: { kind: 'RedirectUriUnknown' } });
  });

  it.each<[string, Params, string]>([
    ['no response type', { response_type: '' }, 'invalid_request'],
    ['the implicit grant', { response_type: 'token' }, 'unsupported_response_type'],
    ['a scope that there is not', { scope: 'read admin' }, 'invalid_scope'],
    ['a scope of blanks', { scope: ' ' }, 'invalid_scope'],
    ['a parameter twice', { scope: ['read', 'read'] }, 'invalid_request'],
    ['a foreign parameter twice', { prompt: ['a', 'b'] }, 'invalid_request'],
    ['an endless state', { state: 'x'.repeat(4001) }, 'invalid_request'],
    ['an answer in the fragment', { response_mode: 'fragment' }, 'invalid_request'],
    ['plain PKCE', { ...PKCE, code_challenge_method: 'plain' }, 'invalid_request'],
    ['a challenge without its method, which means plain', { code_challenge: CHALLENGE }, 'invalid_request'],
    ['a method without a challenge', { code_challenge_method: 'S256' }, 'invalid_request'],
    ['a challenge that is none', { ...PKCE, code_challenge: 'short' }, 'invalid_request'],
  ])('with %s is refused to the app', async (_what, over, error) => {
    const refused = await asked(over);
    expect(refused).toMatchObject({ error: { kind: 'AuthorizationRefused', error, redirectUri: BACK } });
  });

  it('needs PKCE where the app is public', async () => {
    expect(await asked({}, publicApp)).toMatchObject({ error: { error: 'invalid_request', state: 'xyz' } });
    expect(await asked(PKCE, publicApp)).toMatchObject({ ok: true });
  });
});
