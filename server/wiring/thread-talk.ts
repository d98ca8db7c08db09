import { answerOnThreadPage, attachmentKey, openThreadPage } from '../domain/inbox/index.ts';
import { startConversation } from '../domain/triggers/index.ts';
import type { ThreadPageNeeds } from '../pages/thread/create-thread-pages.tsx';
import { createCallLimiter } from '../surfaces/kit/call-window.ts';
import type { Core } from './core.ts';

const MINUTE_MS = 60_000;
/** Of one link: nobody types faster, and each mails somebody. */
const ANSWERS_A_MINUTE = 10;

/** The customer's side of a thread, as its page uses it. */
export function createThreadTalk(core: Core): ThreadPageNeeds {
  const { uow } = core.db;
  const open = openThreadPage(core);
  const answer = answerOnThreadPage({ ...core, startConversation: startConversation(core) });
  const limiter = createCallLimiter({ clock: core.clock, windowMs: MINUTE_MS, capacity: 100_000 });
  return {
    open: (token) => uow.read((readers) => open(readers, token)),
    answer: (token, said) => uow.run((stores) => answer(stores, token, said)),
    mayAnswer: (token) => limiter.spend(token, ANSWERS_A_MINUTE).allowed,
    async file({ thread, messages }, id) {
      const files = messages.flatMap(({ attachments }) => attachments);
      const file = files.find((one) => one.id === id && one.state === 'stored');
      const blob = file && (await core.blobs.get(attachmentKey(thread.accountId, file.id)));
      return file && blob ? { bytes: blob.bytes, name: file.name } : null;
    },
  };
}
