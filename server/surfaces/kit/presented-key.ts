import type { IncomingHttpHeaders } from 'node:http';

/** The API key of a request, from `Authorization: Bearer` or `X-API-Key`; null: neither was sent. */
export function presentedKey(headers: IncomingHttpHeaders): string | null {
  const bearer = /^bearer\s+(.+)$/i.exec(headers.authorization?.trim() ?? '');
  const plain = headers['x-api-key'];
  const key = bearer?.[1] ?? (typeof plain === 'string' ? plain : undefined);
  return key?.trim() || null;
}
