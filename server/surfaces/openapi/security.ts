import type { Operation, Security } from '../kit/operation.ts';

const WRITE = { read: 'See what the account holds', write: 'Ask customers and change what the account holds' };

export function securitySchemes(publicUrl: string): Record<string, Record<string, unknown>> {
  return {
    bearer: {
      type: 'http',
      scheme: 'bearer',
      description: 'An API key (gw_live_… or gw_test_…) or an OAuth access token, as Authorization: Bearer …',
    },
    apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key: gw_live_… or gw_test_…' },
    basic: { type: 'http', scheme: 'basic', description: 'A member’s e-mail address, and an API key as the password' },
    oauthClient: {
      type: 'http',
      scheme: 'basic',
      description: 'An OAuth client’s id and secret; both may stand in the body instead',
    },
    oauth: {
      type: 'oauth2',
      description: 'Authorization code flow with PKCE (S256)',
      flows: {
        authorizationCode: {
          authorizationUrl: `${publicUrl}/oauth/authorize`,
          tokenUrl: `${publicUrl}/oauth/token`,
          refreshUrl: `${publicUrl}/oauth/token`,
          scopes: WRITE,
        },
      },
    },
  };
}

/** Any one of these lets a call in. */
export function securityOf(kinds: readonly Security[], scope: Operation['scope']): Record<string, string[]>[] {
  return kinds.map((kind) => ({ [kind]: kind === 'oauth' && scope !== null ? [scope] : [] }));
}
