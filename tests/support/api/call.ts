import type { ApiDocument, Parameter, Promised } from '../../../server/surfaces/kit/api-document.ts';
import { idSpots } from './id-spots.ts';
import type { ApiServer } from './server.ts';
import type { Tenant, Thing } from './tenant.ts';

/** A call before it is put into HTTP. */
export interface Draft {
  promise: Promised;
  path: Record<string, string>;
  query: Record<string, unknown>;
  /** Undefined: none. */
  body: unknown;
}

export interface Seen {
  method: string;
  path: string;
  status: number;
  headers: Headers;
  text: string;
}

/** What the description gives as an example, with the tenant's own ids where ids are asked for. */
export function ownDraft(promise: Promised, document: ApiDocument, tenant: Tenant): Draft {
  const own = promise.operation.parameters.filter((one): one is Parameter => !('$ref' in one));
  const query = own.filter((one) => one.in === 'query' && (one.required || one.example !== undefined));
  const draft: Draft = {
    promise,
    path: Object.fromEntries(
      own.filter((one) => one.in === 'path').map(({ name, schema }) => [name, String(schema.enum?.[0] ?? 'unknown')]),
    ),
    query: Object.fromEntries(
      query.map(({ name, example, schema }) => [name, example ?? schema.default ?? schema.enum?.[0] ?? 'x']),
    ),
    body: structuredClone(promise.operation.requestBody?.content['application/json']?.example),
  };
  for (const spot of idSpots(promise, document)) {
    const value = thingsFor(tenant, spot.kind)[0]?.spellings[0];
    const given = spot.place === 'path' || valueAt(draft, spot) !== undefined;
    if (given && spot.kind === 'cursor') setAt(draft, spot, undefined);
    else if (given && value !== undefined) setAt(draft, spot, value);
  }
  return draft;
}

/** What a tenant holds of a kind; of an unknown kind, everything. */
export function thingsFor(tenant: Tenant, kind: ReturnType<typeof idSpots>[number]['kind']): Thing[] {
  if (kind === 'cursor') return [];
  const known = tenant.things.filter((thing) => thing.kind === kind);
  return kind === null ? tenant.things : [...known, ...tenant.things.filter((thing) => thing.kind === null)];
}

export function valueAt(draft: Draft, { place, name }: { place: 'path' | 'query' | 'body'; name: string }): unknown {
  if (place !== 'body') return draft[place][name];
  return steps(name).reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), draft.body);
}

export function setAt(
  draft: Draft,
  { place, name }: { place: 'path' | 'query' | 'body'; name: string },
  value: unknown,
): void {
  if (place === 'path') draft.path[name] = String(value);
  else if (place === 'query') draft.query[name] = value;
  else draft.body = withValue(draft.body, steps(name), value);
}

/** `attachments[].id` is the `id` of the first one. */
const steps = (name: string): string[] => name.replaceAll('[]', '.0').split('.');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function withValue(at: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(at)
    ? ([...at] as never)
    : isRecord(at)
      ? { ...at }
      : step === '0'
        ? ([] as never)
        : {}; // an array is written to by its indexes
  const inner = withValue(copy[step], rest, value);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}

export async function send(
  server: ApiServer,
  draft: Draft,
  tenant: Tenant | null,
  over: RequestInit & { at?: number } = {},
): Promise<Seen> {
  const { promise, query, body } = draft;
  const template = promise.paths[over.at ?? 0] ?? promise.paths[0] ?? '';
  const bare = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(draft.path[name] ?? 'x'));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name)}=${encode(value)}`],
  );
  const path = pairs.length > 0 ? `${bare}?${pairs.join('&')}` : bare;
  const method = promise.verb.toUpperCase();
  const init: RequestInit = {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...credentials(promise, tenant) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'manual',
  };
  return raw(server, path, {
    ...init,
    ...over,
    headers: { ...init.headers, ...over.headers } as Record<string, string>,
  });
}

/** A lone surrogate cannot be in a URL: it becomes U+FFFD on the way, as in any client. */
const encode = (value: unknown): string => encodeURIComponent(Buffer.from(String(value)).toString());

export async function raw(server: ApiServer, path: string, init: RequestInit): Promise<Seen> {
  const answer = await fetch(server.url + path, init);
  return {
    method: init.method ?? 'GET',
    path,
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  };
}

export function credentials({ operation }: Promised, tenant: Tenant | null): Record<string, string> {
  if (tenant === null) return {};
  const kinds = operation.security.flatMap((one) => Object.keys(one));
  if (kinds.includes('bearer')) return { Authorization: `Bearer ${tenant.key}` };
  if (kinds.includes('apiKey')) return { 'X-API-Key': tenant.key };
  if (kinds.includes('basic')) return { Authorization: `Basic ${btoa(`${tenant.email}:${tenant.key}`)}` };
  return {};
}
