import { parseId } from '../../../shared/ids.ts';
import type { Scope } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { OauthClient } from './entities.ts';
import { isChallenge } from './pkce.ts';
import { readScopes } from './scopes.ts';
import type { OauthReader } from './store.ts';

/** Every parameter with all its values: one that is given twice is an error (RFC 6749 §3.1). */
export type AuthorizationParams = ReadonlyMap<string, readonly string[]>;

/** A request for a member's consent, as far as it is understood and allowed. */
export interface AuthorizationRequest {
  client: OauthClient;
  redirectUri: string;
  scopes: readonly Scope[];
  state: string | null;
  challenge: string | null;
}

export type AuthorizationError =
  /** Nobody we could send back: said on a page of our own, or anybody could use us to send people anywhere. */
  | { kind: 'ClientUnknown' }
  | { kind: 'RedirectUriUnknown'; client: OauthClient }
  /** The app is told, at its own redirect URI (RFC 6749 §4.1.2.1). */
  | {
      kind: 'AuthorizationRefused';
      error: 'invalid_request' | 'unsupported_response_type' | 'invalid_scope';
      description: string;
      redirectUri: string;
      state: string | null;
    };

const LONGEST_STATE = 4000;

export async function checkAuthorization(
  oauth: Pick<OauthReader, 'client'>,
  params: AuthorizationParams,
): Promise<Result<AuthorizationRequest, AuthorizationError>> {
  const id = parseId('oauthClient', only(params, 'client_id') ?? '');
  const client = id && (await oauth.client(id));
  if (!client || client.revokedAt !== null) return fail({ kind: 'ClientUnknown' });
  const redirectUri = only(params, 'redirect_uri');
  if (redirectUri === null || !client.redirectUris.includes(redirectUri))
    return fail({ kind: 'RedirectUriUnknown', client });
  const state = only(params, 'state');
  const refused = refusalOf(params, client);
  if (refused) return fail({ kind: 'AuthorizationRefused', ...refused, redirectUri, state });
  const scopes = readScopes(only(params, 'scope'));
  if (scopes === null)
    return fail({
      kind: 'AuthorizationRefused',
      error: 'invalid_scope',
      description: 'The scopes are read and write',
      redirectUri,
      state,
    });
  return ok({ client, redirectUri, scopes, state, challenge: only(params, 'code_challenge') });
}

type Refused = Pick<Extract<AuthorizationError, { kind: 'AuthorizationRefused' }>, 'error' | 'description'>;
const invalid = (description: string): Refused => ({ error: 'invalid_request', description });

function refusalOf(params: AuthorizationParams, client: OauthClient): Refused | null {
  const twice = [...params].find(([, values]) => values.length > 1);
  if (twice) return invalid(`${twice[0]} was given more than once`);
  const type = only(params, 'response_type');
  if (type === null) return invalid('response_type is required');
  if (type !== 'code') return { error: 'unsupported_response_type', description: 'response_type must be code' };
  if ((only(params, 'response_mode') ?? 'query') !== 'query') return invalid('response_mode must be query');
  if ((only(params, 'state') ?? '').length > LONGEST_STATE)
    return invalid(`state is longer than ${LONGEST_STATE} characters`);
  return pkceRefusal(params, client);
}

function pkceRefusal(params: AuthorizationParams, client: OauthClient): Refused | null {
  const challenge = only(params, 'code_challenge');
  const method = only(params, 'code_challenge_method');
  if (challenge === null && method === null)
    return client.secretHash === null ? invalid('code_challenge is required (PKCE with S256)') : null;
  if (challenge === null) return invalid('code_challenge is required');
  // Without a method RFC 7636 means `plain`, which proves nothing to whoever saw the request.
  if (method !== 'S256') return invalid('code_challenge_method must be S256');
  return isChallenge(challenge) ? null : invalid('code_challenge is not the S256 of a verifier');
}

/** null: absent, empty (RFC 6749 §3.1: as if absent), or given more than once. */
function only(params: AuthorizationParams, name: string): string | null {
  const values = params.get(name) ?? [];
  return values.length === 1 ? values[0] || null : null;
}
