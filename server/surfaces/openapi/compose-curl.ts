import type { ApiDocument, Parameter, Promised } from '../kit/api-document.ts';

/** A call that can be pasted into a shell; only the key, and an id in the path, are the reader's to fill in. */
export function composeCurl(promise: Promised, document: ApiDocument): string {
  const { operation, verb, paths } = promise;
  const base = document.servers[0]?.url ?? '';
  const query = operation.parameters
    .filter(
      (one): one is Parameter => !('$ref' in one) && one.in === 'query' && (one.required || one.example !== undefined),
    )
    .map(
      (one) => `${one.name}=${encodeURIComponent(String(one.example ?? one.schema.example ?? one.name.toUpperCase()))}`,
    )
    .join('&');
  const path = (paths[0] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase());
  const body = operation.requestBody?.content['application/json']?.example;
  const lines = [
    `curl${verb === 'get' ? '' : ` -X ${verb.toUpperCase()}`} ${quoted(`${base}${path}${query && `?${query}`}`)}`,
    ...credentials(operation.security[0]),
    ...(body === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d ${inShell(JSON.stringify(body, null, 2))}`]),
  ];
  return lines.join(' \\\n  ');
}

function credentials(first: Record<string, string[]> | undefined): string[] {
  const [kind] = Object.keys(first ?? {});
  if (kind === 'bearer' || kind === 'oauth') return ['-H "Authorization: Bearer $GOODWORD_KEY"'];
  if (kind === 'apiKey') return ['-H "X-API-Key: $GOODWORD_KEY"'];
  if (kind === 'basic') return ['-u "you@example.com:$GOODWORD_KEY"'];
  return kind === 'oauthClient' ? ['-u "$CLIENT_ID:$CLIENT_SECRET"'] : [];
}

const quoted = (text: string): string => `"${text}"`;
const inShell = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
