import type { ApiDocument, JsonSchema, Parameter, Promised } from '../../../server/surfaces/kit/api-document.ts';
import { found } from '../../../server/surfaces/openapi/build-document.ts';
import { fieldList } from '../../../server/surfaces/openapi/field-list.ts';
import { ID_PREFIXES, type IdKind } from '../../../shared/ids.ts';

/** A place in a call where the id (or slug) of something may stand. */
export interface IdSpot {
  place: 'path' | 'query' | 'body';
  /** Dotted in a body. */
  name: string;
  /** Of what; null: we cannot tell. `cursor`: an opaque place in a list. */
  kind: IdKind | 'cursor' | null;
}

/** Every such place of a promise: all its path parameters, and what is named like one in its query and body. */
export function idSpots({ operation, paths, tag }: Promised, document: ApiDocument): IdSpot[] {
  const own = operation.parameters.filter((one): one is Parameter => !('$ref' in one));
  const find = (ref: string): JsonSchema => found(document.components.schemas, ref);
  const body = operation.requestBody?.content['application/json']?.schema;
  const named = [
    ...own
      .filter((one) => one.in !== 'header' && !one.schema.enum)
      .map(({ in: place, name }) => ({ place: place as 'path', name })), // path or query
    ...(body ? fieldList(body, find).map(({ name }) => ({ place: 'body' as const, name })) : []),
  ];
  return (
    named
      // A `slug` in a body is a name that is given, not one that is asked for.
      .filter(
        ({ place, name }) =>
          place === 'path' ||
          (looksLikeId(name, tag) && !THEIR_OWN.test(name) && !(place === 'body' && name === 'slug')),
      )
      .map(({ place, name }) => ({ place, name, kind: kindOf(name, place === 'path' ? (paths[0] ?? '') : '') }))
  );
}

/** A number that the caller gives from a system of its own is not an id of ours. */
const THEIR_OWN = /origin_id|source\w*Id|external_?id|message_id$/i;

const looksLikeId = (name: string, tag: string): boolean =>
  /(^|[._])(id|ids|slug|cursor)(\[\])?$|Id(s)?$|_ids?$|_slug$/.test(name) ||
  (tag === 'reamaze' && /\.category$|^category$/.test(name));

const WORDS: [RegExp, IdKind | 'cursor'][] = [
  [/cursor/i, 'cursor'],
  [/agent|business|space|category/i, 'space'],
  [/campaign/i, 'campaign'],
  [/contact/i, 'contact'],
  [/conversation/i, 'conversation'],
  [/testimonial|review/i, 'testimonial'],
  [/wall/i, 'wall'],
  [/deliver/i, 'delivery'],
  [/webhook|endpoint|hook/i, 'webhook'],
  [/media|attachment|image|video/i, 'media'],
  [/trigger/i, 'trigger'],
  [/key/i, 'apiKey'],
  [/member|assignee/i, 'member'],
];

/** By its own name, or by what stands before it in the path: `/v1/walls/{id}`. */
export function kindOf(name: string, path: string): IdSpot['kind'] {
  const before =
    path
      .slice(0, path.indexOf(`{${name}}`))
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const own = WORDS.find(([word]) => word.test(name))?.[1];
  return own ?? WORDS.find(([word]) => word.test(before))?.[1] ?? null;
}

/** `tst_…` says of what it is. */
export function kindOfText(text: string): IdKind | null {
  const prefix = /^([a-z]+)_[0-9a-z]{26}$/.exec(text)?.[1];
  const found = Object.entries(ID_PREFIXES).find(([, one]) => one === prefix);
  return found ? (found[0] as IdKind) : null; // a key of that record
}
