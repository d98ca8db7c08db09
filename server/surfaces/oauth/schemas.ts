import { z } from 'zod';
import { type Description, operation } from '../kit/operation.ts';

const LONGEST = 4000;

/** As it stands, not trimmed: these are compared character by character. An empty one is absent (RFC 6749 §3.1). */
const exact = z.preprocess(
  (value) => (value === '' || value === null ? undefined : value),
  z.string('must be given once, as text').max(LONGEST, `is longer than ${LONGEST} characters`).optional(),
);
const client = {
  client_id: exact.meta({ description: 'Or in Authorization: Basic' }),
  client_secret: exact.meta({ description: 'Or in Authorization: Basic; a public app has none' }),
};

const tokenBody = z.object({
  grant_type: exact.meta({ description: 'authorization_code or refresh_token' }),
  code: exact,
  redirect_uri: exact.meta({ description: 'The one that the code was given to' }),
  code_verifier: exact.meta({ description: 'PKCE; needed when a code_challenge was sent' }),
  refresh_token: exact,
  scope: exact.meta({ description: 'When refreshing: a part of what was granted' }),
  ...client,
});

const oneTokenBody = z.object({ token: exact, token_type_hint: exact, ...client });

export const tokens = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.number().int().meta({ description: 'Seconds' }),
  refresh_token: z.string(),
  scope: z.string(),
});

export const revoked = z.object({
  success: z.literal(true),
  message: z.string(),
  revoked_count: z.number().int().meta({ description: 'Tokens that stopped working' }),
});

const seconds = z.number().int().meta({ description: 'Seconds since the Unix epoch' });
export const introspection = z.union([
  z.object({
    active: z.literal(true),
    scope: z.string(),
    client_id: z.string(),
    username: z.string(),
    token_type: z.enum(['Bearer', 'refresh_token']),
    exp: seconds,
    iat: seconds,
    nbf: seconds,
    sub: z.string().meta({ description: 'The member' }),
    aud: z.string(),
    iss: z.string(),
    jti: z.string(),
  }),
  z.object({ active: z.literal(false) }),
]);

export const metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  revocation_endpoint: z.string(),
  introspection_endpoint: z.string(),
  response_types_supported: z.array(z.literal('code')),
  response_modes_supported: z.array(z.literal('query')),
  grant_types_supported: z.array(z.enum(['authorization_code', 'refresh_token'])),
  scopes_supported: z.array(z.enum(['read', 'write'])),
  token_endpoint_auth_methods_supported: z.array(z.string()),
  revocation_endpoint_auth_methods_supported: z.array(z.string()),
  introspection_endpoint_auth_methods_supported: z.array(z.string()),
  code_challenge_methods_supported: z.array(z.literal('S256')),
  authorization_response_iss_parameter_supported: z.literal(true),
  service_documentation: z.string(),
});

export const refusal = z.object({
  error: z.enum([
    'invalid_request',
    'invalid_client',
    'invalid_grant',
    'invalid_scope',
    'unsupported_grant_type',
    'unauthorized',
    'rate_limited',
    'not_found',
    'server_error',
  ]),
  error_description: z.string(),
});

export const METADATA_PATH = '/.well-known/oauth-authorization-server';

export const operations = {
  token: operation({
    id: 'oauth.token',
    method: 'POST',
    idempotent: false,
    paths: ['/oauth/token', '/api/oauth/zapier/token'],
    summary: 'Trade a code or a refresh token for tokens',
    description: 'Form or JSON. A code works once and for a minute; a refresh token is replaced each time.',
    scope: null,
    body: tokenBody,
    success: { 200: tokens },
    example: {
      body: {
        grant_type: 'authorization_code',
        client_id: 'string',
        client_secret: 'string',
        code: 'string',
        redirect_uri: 'string',
      },
      answer: {
        access_token: 'string',
        token_type: 'Bearer',
        expires_in: 3600,
        refresh_token: 'string',
        scope: 'read write',
      },
    },
  }),
  revoke: operation({
    id: 'oauth.revoke',
    method: 'POST',
    idempotent: false,
    paths: ['/oauth/revoke', '/api/oauth/zapier/revoke'],
    summary: 'Make tokens stop working',
    description:
      'With the app’s own credentials (RFC 7009): `token` is required and the answer is empty, whether or not there was such a token. ' +
      'With a member’s access token as Bearer: that `token`, or without one everything that the member gave this app.',
    scope: null,
    body: oneTokenBody,
    success: { 200: revoked },
    maybeEmpty: [200],
    example: {
      body: { token: 'string' },
      answer: { success: true, message: 'Tokens revoked successfully', revoked_count: 2 },
    },
  }),
  introspect: operation({
    id: 'oauth.introspect',
    method: 'POST',
    idempotent: false,
    paths: ['/oauth/introspect'],
    summary: 'What a token of the calling app is worth (RFC 7662)',
    scope: null,
    body: oneTokenBody,
    success: { 200: introspection },
  }),
};

/** Not calls of an app but pages for people, and a document for anybody: described here, answered without credentials. */
const open = {
  authorize: operation({
    id: 'oauth.authorize',
    method: 'GET',
    open: true,
    paths: ['/oauth/authorize', '/api/oauth/zapier/authorize'],
    summary: 'Ask a member to connect an app',
    description:
      'A page for the member’s browser. It leads back to `redirect_uri` with `code`, `state` and `iss`, or with `error`. ' +
      'An unknown app or redirect URI is said on the page itself.',
    scope: null,
    query: z.object({
      response_type: z.literal('code'),
      client_id: z.string(),
      redirect_uri: z.string().meta({ description: 'Exactly as registered' }),
      scope: z.string().optional().meta({ description: 'read, write, or both with a blank; absent: both' }),
      state: z.string().optional(),
      code_challenge: z.string().optional().meta({ description: 'Required for public apps' }),
      code_challenge_method: z.literal('S256').optional(),
    }),
    success: { 302: null },
  }),
  metadata: operation({
    id: 'oauth.metadata',
    method: 'GET',
    open: true,
    paths: [METADATA_PATH],
    summary: 'Where everything is (RFC 8414)',
    scope: null,
    success: { 200: metadata },
  }),
};

export const description: Description = {
  name: 'oauth',
  title: 'Connect apps (OAuth 2)',
  about: 'Members let an app act for their account: authorization code with PKCE, rotating refresh tokens.',
  security: ['oauthClient', 'bearer'],
  refusal,
  refusals: [400, 401, 429],
  operations: [...Object.values(open), ...Object.values(operations)],
};
