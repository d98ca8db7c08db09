import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { StartStores, startConversation } from '../triggers/index.ts';
import type { InboxStore } from './store.ts';

/** What every use case of the inbox asks for. */
export interface InboxNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  /** What follows when a thread is done: the campaign's invitation. */
  startConversation: ReturnType<typeof startConversation>;
}
export type InboxStores = StartStores & { inbox: InboxStore };

export type ThreadNotFound = { kind: 'ThreadNotFound' };
export type NotAllowed = { kind: 'NotAllowed' };
/** `field`: which of the caller's words named nobody, or nothing, of this account. */
export type UnknownName = { kind: 'UnknownName'; what: 'space' | 'assignee' };
/** The caller's own id of a message is another message's already. */
export type OriginTaken = { kind: 'OriginTaken' };
export type HoldInPast = { kind: 'HoldInPast' };
export type InboxError = ThreadNotFound | NotAllowed | UnknownName | OriginTaken | HoldInPast;
