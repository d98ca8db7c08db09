import type { ChatInput } from '../../../shared/contracts/chat.ts';
import type { ScriptedChat } from './scripted-chat.ts';
import type { Script } from './scripts.ts';

let serial = 0;
const tell = (chat: ScriptedChat, input: ChatInput) =>
  chat.say({ id: `scene-${serial++}-0000`, question: null, input });

const upTo = (chat: ScriptedChat, script: Script, step: number): void => {
  const inputs: ChatInput[] = [
    { type: 'rate', rating: 5 },
    { type: 'say', text: script.story },
    { type: 'say', text: script.doubt },
    { type: 'choose', choice: 'no' },
    { type: 'identify', name: script.fullName, title: 'Owner', company: 'Little Kiln Café', style: 'first_initial' },
    { type: 'consent', publish: true, identity: true, ads: false },
    { type: 'withdraw' },
  ];
  for (const input of inputs.slice(0, step)) tell(chat, input);
};

/** Every screen of the page by name: how the conversation comes to stand there, and the address's query. */
export const scenes: Readonly<Record<string, { set(chat: ScriptedChat, script: Script): void; query?: string }>> = {
  rating: { set: () => {} },
  preselected: { set: () => {}, query: '?rating=5' },
  story: { set: (chat, script) => upTo(chat, script, 1) },
  doubt: { set: (chat, script) => upTo(chat, script, 2) },
  recommend: { set: (chat, script) => upTo(chat, script, 3) },
  identity: { set: (chat, script) => upTo(chat, script, 4) },
  review: { set: (chat, script) => upTo(chat, script, 5) },
  proposed: {
    set: (chat, script) => {
      chat.proposes = true;
      upTo(chat, script, 5);
    },
  },
  submitted: { set: (chat, script) => upTo(chat, script, 6) },
  withdrawn: { set: (chat, script) => upTo(chat, script, 7) },
  private: {
    set: (chat, script) => {
      upTo(chat, script, 5);
      tell(chat, { type: 'consent', publish: false, identity: false, ads: false });
    },
  },
  stopped: { set: (chat) => void tell(chat, { type: 'stop' }) },
  left: { set: (chat, script) => upTo(chat, script, 2), query: '?leave' },
};
