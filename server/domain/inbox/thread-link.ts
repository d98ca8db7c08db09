import { formatId, parseId, type ThreadId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Follower } from './thread.ts';

const ID_DIGITS = 26;
const MARK_BYTES = 5;
const MARK_DIGITS = 8;
const MAC_BYTES = 20;

/** Stands for one address in one thread, where the address itself should not stand: jobs, links, Message-IDs. */
export function participantMark(hasher: Hasher, thread: ThreadId, email: string): string {
  return hasher.derive('thread-participant', `${thread}:${email}`, MARK_BYTES);
}

/** Thread and participant, then 160 bits of HMAC over both: derived anew for each mail, never stored, dead when they no longer take part. */
export function threadToken(hasher: Hasher, thread: ThreadId, email: string): string {
  const said = bare(thread) + participantMark(hasher, thread, email);
  return said + hasher.derive('thread', said, MAC_BYTES);
}

/** Whose link it is, or null when we did not make it. Case does not matter: some mail systems change it. */
export function readThreadToken(hasher: Hasher, token: string): { threadId: ThreadId; mark: string } | null {
  const lower = token.toLowerCase();
  const said = lower.slice(0, ID_DIGITS + MARK_DIGITS);
  const threadId = parseId('thread', `thr_${said.slice(0, ID_DIGITS)}`);
  if (!threadId || !sameText(lower.slice(said.length), hasher.derive('thread', said, MAC_BYTES))) return null;
  return { threadId, mark: said.slice(ID_DIGITS) };
}

export function threadUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/t/${token}`;
}

/** The one among those who take part that a mark stands for. */
export function participantOf(
  hasher: Hasher,
  thread: ThreadId,
  { mark, among }: { mark: string; among: readonly Follower[] },
): Follower | null {
  return among.find(({ email }) => participantMark(hasher, thread, email) === mark) ?? null;
}

function bare(thread: ThreadId): string {
  const typeId = formatId('thread', thread);
  return typeId.slice(typeId.indexOf('_') + 1);
}

/** Takes the same time wherever the first difference is. */
function sameText(a: string, b: string): boolean {
  let different = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) different |= a.charCodeAt(i) ^ b.charCodeAt(i % b.length);
  return different === 0;
}
