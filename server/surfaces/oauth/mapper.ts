import type { z } from 'zod';
import { type IssuedTokens, type LiveToken, scopeText } from '../../domain/oauth/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import { type introspection, METADATA_PATH, type metadata, type revoked, type tokens } from './schemas.ts';

const NOT_KEPT = { Pragma: 'no-cache' };

export function tokensAnswer({ accessToken, refreshToken, expiresInS, scopes }: IssuedTokens): Answer {
  const said: z.infer<typeof tokens> = {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: expiresInS,
    refresh_token: refreshToken,
    scope: scopeText(scopes),
  };
  return jsonAnswer(200, said, NOT_KEPT);
}

/** null: an app asked, and is told nothing (RFC 7009 §2.2). */
export function revokedAnswer(count: number | null): Answer {
  if (count === null) return { status: 200, body: '', headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
  const said: z.infer<typeof revoked> = {
    success: true,
    message: count === 0 ? 'There was nothing left to revoke' : 'Tokens revoked successfully',
    revoked_count: count,
  };
  return jsonAnswer(200, said, NOT_KEPT);
}

export function introspectionAnswer(live: LiveToken | null, issuer: string): Answer {
  if (!live) return jsonAnswer(200, { active: false } satisfies z.infer<typeof introspection>, NOT_KEPT);
  const { token, client, member } = live;
  const made = Math.floor(token.createdAt / 1000);
  const said: z.infer<typeof introspection> = {
    active: true,
    scope: scopeText(token.scopes),
    client_id: client.id,
    username: member.email,
    token_type: token.kind === 'access' ? 'Bearer' : 'refresh_token',
    exp: Math.floor(token.expiresAt / 1000),
    iat: made,
    nbf: made,
    sub: member.id,
    aud: issuer,
    iss: issuer,
    // A part of the hash: names this token among all, and leads nobody back to it.
    jti: token.hash.slice(0, 32),
  };
  return jsonAnswer(200, said, NOT_KEPT);
}

/** RFC 8414 §2. */
export function metadataOf(issuer: string): z.infer<typeof metadata> {
  const credentials = ['client_secret_basic', 'client_secret_post'];
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    introspection_endpoint: `${issuer}/oauth/introspect`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    scopes_supported: ['read', 'write'],
    token_endpoint_auth_methods_supported: [...credentials, 'none'],
    revocation_endpoint_auth_methods_supported: [...credentials, 'none'],
    introspection_endpoint_auth_methods_supported: credentials,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    service_documentation: `${issuer}/docs`,
  };
}

/** The well-known part goes before the issuer's own path (RFC 8414 §3). */
export function metadataPath(issuer: string): string {
  return METADATA_PATH + new URL(issuer).pathname.replace(/\/$/, '');
}
