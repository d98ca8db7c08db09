import type { ConversationId } from '../../../../shared/ids.ts';
import { type Actor, may } from '../../../domain/access/index.ts';
import type { Conversation } from '../../../domain/conversations/index.ts';
import { cancelConversation, resendInvitation } from '../../../domain/deliveries/index.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { V1Dialect, V1Needs, V1Readers } from '../dialect.ts';
import { pageRequest, turned } from '../pagination.ts';
import { readableSpace } from '../readable-space.ts';
import * as mapper from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseConversations(dialect: V1Dialect, needs: V1Needs): void {
  dialect.read(operations.list, {
    ask: ({ query }) => ({ space: query.space_id, status: query.status, page: pageRequest(query) }),
    async perform(readers, { actor }, { space: ref, status, page }) {
      const space = await readableSpace(readers, actor, { ref, permission: 'conversations.read' });
      if (!space.ok) return space;
      return turned(await readers.conversations.conversations(actor.accountId, space.value?.id ?? null, page, status));
    },
    answer: (page) => mapper.listAnswer(needs, page),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    perform: inFull,
    answer: (found) => mapper.fullAnswer(needs, found),
  });
  dialect.read(operations.transcript, {
    ask: ({ params }) => params.id,
    perform: (readers, { actor }, id) => readable(readers, actor, id),
    answer: mapper.transcriptAnswer,
  });
  const cancel = cancelConversation(needs);
  dialect.write(operations.cancel, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => cancel(stores, actor, id),
    answer: (one) => mapper.oneAnswer(needs, one),
  });
  const resend = resendInvitation(needs);
  dialect.write(operations.resend, {
    ask: ({ params }) => params.id,
    perform: (stores, { actor }, id) => resend(stores, actor, id),
    answer: (resent) => mapper.resentAnswer(needs, resent),
  });
}

async function readable(
  readers: V1Readers,
  actor: Actor,
  id: ConversationId,
): Promise<Result<Conversation, { kind: 'ConversationNotFound' }>> {
  const found = await readers.conversations.conversation(actor.accountId, id);
  return found && may(actor, 'conversations.read', found.spaceId) ? ok(found) : fail({ kind: 'ConversationNotFound' });
}

async function inFull(readers: V1Readers, { actor }: { actor: Actor }, id: ConversationId) {
  const found = await readable(readers, actor, id);
  if (!found.ok) return found;
  const { accountId, contactId } = found.value;
  const sent = await readers.deliveries.deliveriesOfConversation(accountId, id);
  return ok({
    conversation: found.value,
    contact: await readers.contacts.contact(accountId, contactId),
    testimonial: await readers.testimonials.testimonialOfConversation(accountId, id),
    // What was sent to members about it is theirs.
    deliveries: sent.filter((one) => one.contactId !== null),
  });
}
