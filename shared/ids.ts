/**
 * Ids are not strings. Inside, every id is a UUIDv7; outside it has two spellings, both accepted on input:
 * the plain UUID and the TypeID (`conv_01h45ytscbebyvny4gc8cr8ma2`: prefix, then the 128 bits in Crockford base32).
 * Source: https://github.com/jetify-com/typeid (spec 0.3).
 */
export const ID_PREFIXES = {
  account: 'acct',
  member: 'mem',
  space: 'spc',
  campaign: 'cmp',
  contact: 'ctc',
  conversation: 'conv',
  message: 'msg',
  testimonial: 'tst',
  wall: 'wall',
  apiKey: 'key',
  webhook: 'wh',
  event: 'evt',
  delivery: 'dlv',
  trigger: 'trg',
  media: 'med',
  oauthClient: 'app',
  oauthGrant: 'grant',
  thread: 'thr',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;
declare const brand: unique symbol;
/** A UUIDv7 in lower case with hyphens, known to belong to one kind of thing. */
export type Id<K extends IdKind> = string & { readonly [brand]: K };

export type AccountId = Id<'account'>;
export type MemberId = Id<'member'>;
export type SpaceId = Id<'space'>;
export type CampaignId = Id<'campaign'>;
export type ContactId = Id<'contact'>;
export type ConversationId = Id<'conversation'>;
export type MessageId = Id<'message'>;
export type ThreadId = Id<'thread'>;
export type MediaId = Id<'media'>;
export type TestimonialId = Id<'testimonial'>;
export type WallId = Id<'wall'>;
export type ApiKeyId = Id<'apiKey'>;
export type WebhookId = Id<'webhook'>;
export type EventId = Id<'event'>;
export type DeliveryId = Id<'delivery'>;
export type TriggerId = Id<'trigger'>;
export type OauthClientId = Id<'oauthClient'>;
export type OauthGrantId = Id<'oauthGrant'>;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** `formatId('conversation', uuid)` → `conv_01h45y…`: what ReputaFlow-style answers carry. */
export function formatId<K extends IdKind>(kind: K, id: Id<K>): string {
  let value = BigInt(`0x${id.replaceAll('-', '')}`);
  let out = '';
  for (let i = 0; i < 26; i++) {
    out = ALPHABET[Number(value & 31n)] + out;
    value >>= 5n;
  }
  return `${ID_PREFIXES[kind]}_${out}`;
}

/** Either spelling → the id, or null when it is neither. Case does not matter. */
export function parseId<K extends IdKind>(kind: K, text: string): Id<K> | null {
  const lower = text.trim().toLowerCase();
  if (UUID.test(lower)) return lower as Id<K>; // the shape was just checked
  const prefix = `${ID_PREFIXES[kind]}_`;
  if (!lower.startsWith(prefix) || lower.length !== prefix.length + 26) return null;
  let value = 0n;
  for (const char of lower.slice(prefix.length)) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  if (value >> 128n) return null;
  const hex = value.toString(16).padStart(32, '0');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return uuid as Id<K>; // built from 128 bits just above
}

/** Marks a string that our own database or id source produced. Never for input from outside: that is `parseId`. */
export function trustId<K extends IdKind>(_kind: K, uuid: string): Id<K> {
  return uuid as Id<K>; // the caller vouches for it: rows and the id source only
}
