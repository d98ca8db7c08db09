import { actorName } from '../../domain/access/index.ts';
import {
  addCustomerMessage,
  addNote,
  type InboxError,
  type InboxNeeds,
  type InboxStores,
  memberOf,
  reply,
  summarise,
  writableThread,
} from '../../domain/inbox/index.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Login } from './auth.ts';
import type { MessageRequest, MessageShown } from './mapper.ts';

/** Whose message it is decides what it is: a member's note or answer, or a customer's word that somebody passes on. */
export function sayInThread(needs: InboxNeeds) {
  const said = saying(needs);
  return async (
    stores: InboxStores,
    login: Login,
    asked: MessageRequest,
  ): Promise<Result<MessageShown, InboxError>> => {
    const done = await said(stores, login, asked);
    return done.ok ? ok({ summary: await summarise(stores, done.value.thread), message: done.value.message }) : done;
  };
}

function saying(needs: InboxNeeds) {
  const answer = reply(needs);
  const note = addNote(needs);
  const passOn = addCustomerMessage(needs);
  return async (stores: InboxStores, login: Login, asked: MessageRequest) => {
    const { actor } = login;
    const { slug, body, author, attachments, originId, followers, suppress } = asked;
    const members = await stores.access.members(actor.accountId);
    const member = author === null ? login.member : memberOf(members, author.email);
    const words = { body, attachments, originId };
    if (asked.isNote) return note(stores, { actor, member: member ?? login.member }, { slug }, words);
    const { notifications: quiet, surveysUntil } = suppress;
    if (member || author === null) {
      const leavesIt = suppress.autoresolve ? null : ('done' as const);
      const way = { followers, leavesIt, quiet, surveysUntil };
      return answer(stores, { actor, member: member ?? login.member }, { slug }, { ...words, ...way });
    }
    const found = await writableThread(stores, actor, { slug });
    if (!found.ok) return found;
    return passOn(stores, { ...words, thread: found.value, author, followers, quiet, by: actorName(actor) });
  };
}
