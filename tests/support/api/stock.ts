import type { ApiDocument, JsonSchema, Promised } from '../../../server/surfaces/kit/api-document.ts';
import { found } from '../../../server/surfaces/openapi/build-document.ts';
import { parseId } from '../../../shared/ids.ts';
import { type Draft, ownDraft, type Seen, send, setAt, valueAt } from './call.ts';
import { idSpots, kindOf, kindOfText } from './id-spots.ts';
import type { ApiServer } from './server.ts';
import type { Tenant } from './tenant.ts';

/**
 * Fills what only the API can make (webhooks, media, keys, …): each call that makes something, once, from its own example, with the
 * tenant's mark in its texts. Whatever ids come back are the tenant's from then on.
 */
export async function stock(server: ApiServer, tenant: Tenant): Promise<void> {
  for (const promise of server.api.promises.filter(({ verb }) => verb === 'post')) {
    const plain = ownDraft(promise, server.api.document, tenant);
    const first = await send(server, markedDraft(plain, server.api.document, tenant.mark), tenant);
    const made = first.status < 300 ? first : await send(server, plain, tenant);
    if (made.status < 300) harvest(tenant, promise, made);
  }
  for (const promise of server.api.promises.filter(({ verb }) => verb === 'get')) {
    const seen = await send(server, ownDraft(promise, server.api.document, tenant), tenant);
    if (seen.status < 300) harvest(tenant, promise, seen);
  }
}

/** The mark before every free text of a body. */
function markedDraft(draft: Draft, document: ApiDocument, mark: string): Draft {
  const schema = draft.promise.operation.requestBody?.content['application/json']?.schema;
  const copy = structuredClone(draft);
  const ids = new Set(idSpots(draft.promise, document).map(({ name }) => name));
  for (const [name, field] of schema ? textFields(schema, document) : []) {
    const spot = { place: 'body' as const, name };
    const value = valueAt(copy, spot);
    if (typeof value !== 'string' || ids.has(name)) continue;
    setAt(copy, spot, `${mark} ${value}`.slice(0, field.maxLength ?? 200));
  }
  return copy;
}

function textFields(schema: JsonSchema, document: ApiDocument, prefix = ''): [string, JsonSchema][] {
  const whole = schema.$ref ? found(document.components.schemas, schema.$ref) : schema;
  return Object.entries(whole.properties ?? {}).flatMap(([name, field]): [string, JsonSchema][] => {
    if (field.properties) return textFields(field, document, `${prefix}${name}.`);
    const free = field.type === 'string' && !field.enum && !field.format && !field.pattern && field.const === undefined;
    return free && !/currency|locale|language|url|slug|email|phone|status|cursor|date|_at$/i.test(name)
      ? [[`${prefix}${name}`, field]]
      : [];
  });
}

function harvest(tenant: Tenant, promise: Promised, { text }: Seen): void {
  const known = new Set(tenant.things.flatMap(({ spellings }) => spellings));
  visitIds(JSON.parse(text || 'null'), (name, value) => {
    if (known.has(value)) return;
    known.add(value);
    const kind = kindOfText(value);
    const uuid = kind === null ? null : parseId(kind, value);
    const guess = kindOf(name, `${promise.paths[0]}/{${name}}`);
    tenant.things.push({
      kind: kind ?? (guess === 'cursor' ? null : guess),
      spellings: uuid ? [value, uuid] : [value],
    });
  });
}

function visitIds(value: unknown, each: (name: string, value: string) => void): void {
  if (Array.isArray(value)) for (const item of value) visitIds(item, each);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /^(id|slug)$|_id$|Id$/.test(name) && inner.length >= 3) each(name, inner);
    else visitIds(inner, each);
  }
}
