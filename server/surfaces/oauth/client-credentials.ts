import { fail, ok, type Result } from '../../domain/result.ts';

export interface ClientCredentials {
  id: string;
  secret: string | null;
}
export type CredentialsError =
  /** RFC 6749 §2.3: one way of authenticating a request. */
  { kind: 'TwoCredentials' } | { kind: 'CredentialsUnreadable' };

/**
 * An app's credentials from `Authorization: Basic` (each half form-encoded, RFC 6749 §2.3.1) or from the body; null: none were sent.
 * An empty secret is none.
 */
export function clientCredentials(
  authorization: string | undefined,
  body: unknown,
): Result<ClientCredentials | null, CredentialsError> {
  const fields = typeof body === 'object' && body !== null ? new Map(Object.entries(body)) : new Map<string, unknown>();
  const id = text(fields.get('client_id'));
  const secret = text(fields.get('client_secret'));
  const encoded = /^basic\s+(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (encoded === undefined) return ok(id === null ? null : { id, secret });
  const basic = fromBasic(encoded);
  if (!basic) return fail({ kind: 'CredentialsUnreadable' });
  if (secret !== null || (id !== null && id !== basic.id)) return fail({ kind: 'TwoCredentials' });
  return ok(basic);
}

function fromBasic(encoded: string): ClientCredentials | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) return null;
  try {
    return { id: formDecoded(decoded.slice(0, colon)), secret: formDecoded(decoded.slice(colon + 1)) || null };
  } catch {
    return null; // a stray % : no credentials of ours
  }
}

const formDecoded = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '));
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
