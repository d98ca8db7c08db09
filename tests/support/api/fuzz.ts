import type { JsonSchema, Promised } from '../../../server/surfaces/kit/api-document.ts';
import { found } from '../../../server/surfaces/openapi/build-document.ts';
import { badRequests, badSegments, strayPaths } from './bad-requests.ts';
import { badValues } from './bad-values.ts';
import { credentials, type Draft, ownDraft, raw, type Seen, send, setAt } from './call.ts';
import { inTurn, spread } from './pool.ts';
import type { ApiServer } from './server.ts';
import { stock } from './stock.ts';
import { makeTenant, type Tenant } from './tenant.ts';

export interface FuzzReport {
  requests: number;
  operations: number;
  statuses: Map<number, number>;
  faults: string[];
}

/** One bad call: how it is told of, how it is made, and what its refusal must name. */
interface Case {
  what: string;
  send(): Promise<Seen>;
  /** Must be refused as invalid, with this field named. */
  names?: string;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND'];

/**
 * Bad input to every operation, made from the published schemas: each field left out, of another type, too long, out of bounds, and so on;
 * bodies that are none; other methods; stray paths. No answer is a 5xx or a page, each is as published, and what is wrong is named.
 * `most`: so many calls of each operation at most, spread over its cases.
 */
export async function runFuzz(
  server: ApiServer,
  options: { most: number; rounds: number; tags?: readonly string[] },
): Promise<FuzzReport> {
  const tenant = await makeTenant(server, 'finchmere');
  await stock(server, tenant);
  const report: FuzzReport = { requests: 0, operations: server.api.promises.length, statuses: new Map(), faults: [] };
  // What takes things away goes last, or there would be nothing left to be wrong about.
  const promises = server.api.promises
    .filter(({ tag }) => options.tags?.includes(tag) ?? true)
    .sort((a, b) => Number(a.verb === 'delete') - Number(b.verb === 'delete'));
  for (let round = 0; round < options.rounds; round++) {
    for (const promise of promises) {
      const base = await acceptedDraft(server, promise, tenant);
      const cases = spread(casesOf(server, base, tenant), options.most, round);
      await inTurn(cases, 8, (one) => judge(server, report, promise.operation.operationId, one));
    }
    await inTurn(strays(server), 8, (one) => judge(server, report, 'stray', one));
  }
  return report;
}

async function judge(
  server: ApiServer,
  report: FuzzReport,
  id: string,
  { what, send: sent, names }: Case,
): Promise<void> {
  const seen = await sent();
  report.requests++;
  report.statuses.set(seen.status, (report.statuses.get(seen.status) ?? 0) + 1);
  const wrong = wrongWith(server, seen, names);
  if (wrong)
    report.faults.push(
      `${id}, ${what}: ${wrong} [${seen.method} ${seen.path.slice(0, 120)} → ${seen.status}] ${seen.text.slice(0, 200)}`,
    );
}

function wrongWith(server: ApiServer, seen: Seen, names: string | undefined): string | null {
  if (seen.status >= 500) return 'a fault of ours';
  if (/<!doctype|<html/i.test(seen.text)) return 'a page';
  const asPublished = server.conformance.check(seen);
  if (asPublished) return asPublished;
  // Who the app is comes before what it asks, and nobody has its secret here.
  if (names === undefined || seen.path.startsWith('/oauth/')) return null;
  if (seen.status !== 400 && seen.status !== 422) return `${names} is not refused`;
  return seen.text.includes(names) ? null : `${names} is not named`;
}

/**
 * The example, without what is refused of it (a document's own example may hold a number that cannot exist): only beside what is right
 * can be seen that one wrong thing is named.
 */
async function acceptedDraft(server: ApiServer, promise: Promised, tenant: Tenant): Promise<Draft> {
  const { document } = server.api;
  const draft = ownDraft(promise, document, tenant);
  if (promise.verb === 'delete') return draft;
  const schema = promise.operation.requestBody?.content['application/json']?.schema;
  const optional = fieldsOf(schema, document.components.schemas).filter(({ required }) => !required);
  for (let tries = 0; tries < 5; tries++) {
    const { status, text } = await send(server, draft, tenant);
    if (status !== 400 && status !== 422) break;
    const refused = optional.find(({ name }) => text.includes(name.split('.').at(-1) ?? name));
    if (!refused) break;
    setAt(draft, { place: 'body', name: refused.name }, undefined);
  }
  return draft;
}

/** A draft of its own to spoil. */
const another = (base: Draft): Draft => ({ ...base, path: { ...base.path }, query: { ...base.query } });

function casesOf(server: ApiServer, base: Draft, tenant: Tenant): Case[] {
  return [
    ...fieldCases(server, base, tenant),
    ...queryCases(server, base, tenant),
    ...requestCases(server, base, tenant),
    ...pathCases(server, base, tenant),
  ];
}

function fieldCases(server: ApiServer, base: Draft, tenant: Tenant): Case[] {
  const { promise } = base;
  const { document } = server.api;
  const schema = promise.operation.requestBody?.content['application/json']?.schema;
  return fieldsOf(schema, document.components.schemas).flatMap(({ name, field, required, inChoice }) =>
    badValues(field, required).map(({ what, value, sure }): Case => {
      const draft = another(base);
      setAt(draft, { place: 'body', name }, value);
      const last = name.split('.').at(-1) ?? name;
      return {
        what: `${name} ${what}`,
        send: () => send(server, draft, tenant),
        ...(sure && !inChoice ? { names: last } : {}),
      };
    }),
  );
}

interface FieldSpot {
  name: string;
  field: JsonSchema;
  required: boolean;
  /** One of several shapes: what breaks one may fit the other. */
  inChoice: boolean;
}

/** The fields of a body, those of objects in it too. What stands inside an object that may be left out is not required. */
function fieldsOf(
  schema: JsonSchema | undefined,
  schemas: Record<string, JsonSchema>,
  at = { prefix: '', required: true, inChoice: false },
): FieldSpot[] {
  const whole = schema?.$ref ? found(schemas, schema.$ref) : schema;
  if (!whole) return [];
  const shapes = [...(whole.oneOf ?? []), ...(whole.anyOf ?? [])];
  const own = Object.entries(whole.properties ?? {}).flatMap(([key, inner]): FieldSpot[] => {
    const field = inner.$ref ? found(schemas, inner.$ref) : inner;
    const name = `${at.prefix}${key}`;
    const required = at.required && (whole.required?.includes(key) ?? false);
    return [
      { name, field, required, inChoice: at.inChoice },
      ...fieldsOf(field, schemas, { prefix: `${name}.`, required, inChoice: at.inChoice }),
    ];
  });
  return [...own, ...shapes.flatMap((shape) => fieldsOf(shape, schemas, { ...at, inChoice: true }))];
}

function queryCases(server: ApiServer, base: Draft, tenant: Tenant): Case[] {
  const { promise } = base;
  return promise.operation.parameters.flatMap((one) => {
    if ('$ref' in one || one.in !== 'query') return [];
    return badValues(one.schema, one.required)
      .filter(({ value }) => typeof value !== 'object' || value === null)
      .map(({ what, value, sure }): Case => {
        const draft = another(base);
        const text = typeof value === 'string' ? value.slice(0, 1_000) : value;
        setAt(draft, { place: 'query', name: one.name }, text);
        // In a query everything is text, and "true" may be a word.
        const still = sure && text === value && value !== true && value !== null;
        return {
          what: `?${one.name} ${what}`,
          send: () => send(server, draft, tenant),
          ...(still ? { names: one.name } : {}),
        };
      });
  });
}

function requestCases(server: ApiServer, base: Draft, tenant: Tenant): Case[] {
  const { promise } = base;
  const draft = another(base);
  const others = METHODS.filter((method) => method !== promise.verb.toUpperCase());
  const bodies = promise.verb === 'get' ? badRequests.filter(({ what }) => /credential|login/.test(what)) : badRequests;
  return [
    ...bodies.map(
      ({ what, body, headers }): Case => ({
        what,
        send: () =>
          send(server, promise.verb === 'get' ? { ...draft, body: undefined } : draft, tenant, {
            ...(promise.verb === 'get' ? {} : { body: body as string }),
            ...(headers ? { headers } : {}),
          }), // bytes are a body too
      }),
    ),
    ...others.flatMap((method): Case[] => {
      // The same path may promise that method as well; then it is that operation's turn, not this one's.
      const promised = server.api.promises.some(
        (one) => one.verb.toUpperCase() === method && one.paths.some((path) => promise.paths.includes(path)),
      );
      return promised
        ? []
        : [{ what: method, send: () => send(server, { ...draft, body: undefined }, tenant, { method }) }];
    }),
  ];
}

function pathCases(server: ApiServer, base: Draft, tenant: Tenant): Case[] {
  const { promise } = base;
  const [template = ''] = promise.paths;
  if (!template.includes('{')) return [];
  const draft = another(base);
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.flatMap((name) =>
    badSegments.map((segment): Case => {
      const path = template.replace(/\{(\w+)\}/g, (_, one: string) =>
        one === name ? segment : encodeURIComponent(draft.path[one] ?? 'x'),
      );
      const body = draft.body === undefined ? {} : { body: JSON.stringify(draft.body) };
      const headers = { 'Content-Type': 'application/json', ...credentials(promise, tenant) };
      return {
        what: `{${name}} = ${segment.slice(0, 20)}`,
        send: () => raw(server, path, { method: promise.verb.toUpperCase(), headers, ...body }),
      };
    }),
  );
}

function strays(server: ApiServer): Case[] {
  return strayPaths.flatMap((path) =>
    ['GET', 'POST', 'DELETE', 'PROPFIND'].map(
      (method): Case => ({
        what: `${method} ${path}`,
        send: () => raw(server, path, { method, headers: { Accept: 'text/html,*/*' } }),
      }),
    ),
  );
}
