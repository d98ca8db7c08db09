import { hydrate } from 'preact';
import type { ChatPageState } from '../../shared/contracts/chat-page.ts';
import { createAnswerShelf } from '../features/chat/answer-shelf.ts';
import { Chat } from '../features/chat/chat.tsx';
import { createChatModel } from '../features/chat/chat-model.ts';
import { createChatTransport } from '../features/chat/chat-transport.ts';
import { takeOver } from '../features/chat/page-events.ts';

const root = document.getElementById('root');
const island = document.getElementById('island')?.textContent;

if (root && island) {
  // Our own server wrote it, from the same type.
  const start = JSON.parse(island) as ChatPageState;
  const url = location.origin + location.pathname;
  const token = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
  const transport = createChatTransport({
    url,
    token,
    fetch: (...request) => fetch(...request),
    connect: async () => (await import('../platform/realtime.ts')).connect(url, { as: 'customer', token }),
  });
  const chat = createChatModel({
    start,
    transport,
    shelf: createAnswerShelf(location.pathname),
    newId: () => crypto.randomUUID(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  takeOver(root, chat);
  hydrate(<Chat chat={chat} />, root);
  void chat.restore();
  setTimeout(transport.start, 300);
}
