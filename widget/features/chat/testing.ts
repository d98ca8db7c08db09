import type { ChatView, ClientMessage } from '../../../shared/contracts/chat.ts';
import { type ChatPageState, type ChatStrings, chatStringKeys } from '../../../shared/contracts/chat-page.ts';
import type { AnswerShelf, Shelved } from './answer-shelf.ts';
import { createChatModel } from './chat-model.ts';
import { type ChatListener, type ChatTransport, type SayAnswer, Unreachable } from './chat-transport.ts';

/** Every word of the page is its own key, so that a test reads `Send` as `send`; digits and quotes are real. */
const strings = Object.fromEntries(chatStringKeys.map((key) => [key, key])) as ChatStrings; // from the very list of keys
export const words: ChatStrings = { ...strings, digits: '0123456789', quotes: '“”', starsOf: '{n} of {of}' };

type Entry = ChatView['entries'][number];
const entry = (by: Partial<Entry> & Pick<Entry, 'id' | 'by' | 'text'>): Entry => ({
  seq: 1,
  question: null,
  rating: null,
  editable: by.by === 'customer',
  quote: null,
  at: '2026-03-01T10:00:00.000Z',
  ...by,
});

/** A conversation after so many answers, each `[message id, text]`, standing at a text question. */
export function viewAfter(answers: readonly (readonly [id: string, text: string])[]): ChatView {
  const n = answers.length;
  return {
    seq: n * 2 + 1,
    locale: 'en',
    dir: 'ltr',
    business: 'Brindle Lane',
    item: 'bread',
    firstName: null,
    greeting: 'Hi.',
    entries: [
      entry({ id: 'ask0', by: 'us', text: 'Question 0?', question: 'q0' }),
      ...answers.flatMap(([id, text], at) => [
        entry({ id, by: 'customer', text, question: `q${at}` }),
        entry({ id: `ask${at + 1}`, by: 'us', text: `Question ${at + 1}?`, question: `q${at + 1}` }),
      ]),
    ],
    step: {
      kind: 'text',
      question: { id: `q${n}`, text: `Question ${n}?` },
      quickReplies: [],
      hint: null,
      skippable: true,
      maxLength: 500,
    },
    progress: { at: n + 1, of: 6 },
    growing: null,
  };
}

export const pageAt = (view: ChatView): ChatPageState => ({
  view,
  strings: words,
  link: 'https://goodword.example/c/t',
  rating: null,
  editing: null,
  messageId: 'first-id',
  left: false,
  error: null,
  typed: {},
});

/** A server in memory: takes each id once, can be cut off, can be slow, can refuse. */
export function fakeServer(start: ChatView) {
  let answers = start.entries.filter(({ by }) => by === 'customer').map(({ id, text }) => [id, text] as const);
  let listener: ChatListener | null = null;
  const heard: ClientMessage[] = [];
  const server = {
    /** Every message that arrived, repeats included. */
    heard,
    down: false,
    /** It is taken, but the answer is lost on the way back. */
    loseAnswers: false,
    refuse: null as { code: string; message: string; field: string | null } | null,
    hold: null as Promise<void> | null,
    view: () => viewAfter(answers),
    /** Another device answered. */
    elsewhere: (id: string, text: string) => {
      answers = [...answers, [id, text]];
    },
    tell: (view: ChatView) => listener?.advanced(view),
    network: (up: boolean) => {
      server.down = !up;
      listener?.reachable(up);
    },
  };
  const transport: ChatTransport = {
    async say(message): Promise<SayAnswer> {
      await server.hold;
      if (server.down) throw new Unreachable();
      heard.push(message);
      if (server.refuse !== null) return { ok: false, error: server.refuse };
      const { input } = message;
      if (!answers.some(([id]) => id === message.id) && input.type === 'say')
        answers = [...answers, [message.id, input.text]];
      if (input.type === 'edit')
        answers = answers.map(([id, text]) => [id, id === input.entry ? input.text : text] as const);
      if (server.loseAnswers) throw new Unreachable();
      return { ok: true, view: server.view() };
    },
    async catchUp(seq) {
      if (server.down) throw new Unreachable();
      return server.view().seq > seq ? server.view() : null;
    },
    listen: (to) => {
      listener = to;
    },
    start: () => {},
    end: () => {},
  };
  return { server, transport };
}

/** Time that passes when the test says so. */
export function fakeTimers() {
  let due: { at: number; run: () => void }[] = [];
  let now = 0;
  return {
    after(ms: number, run: () => void): () => void {
      const one = { at: now + ms, run };
      due.push(one);
      return () => {
        due = due.filter((each) => each !== one);
      };
    },
    async pass(ms: number): Promise<void> {
      now += ms;
      for (const one of due.filter(({ at }) => at <= now)) {
        due = due.filter((each) => each !== one);
        one.run();
      }
      await settle();
    },
  };
}

/** Lets every promise that is due run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function memoryShelf(kept: Shelved | null = null): AnswerShelf & { kept: Shelved | null } {
  const shelf = {
    kept,
    load: async () => shelf.kept,
    save: async (what: Shelved | null) => {
      shelf.kept = what;
    },
  };
  return shelf;
}

/** A page after its start, over all of the above. */
export async function openChat(view: ChatView, shelf = memoryShelf()) {
  const opened = mountChat(view, shelf);
  await opened.chat.restore();
  return opened;
}

/** The same before it has read what the device kept. */
export function mountChat(view: ChatView, shelf = memoryShelf()) {
  const { server, transport } = fakeServer(view);
  const timers = fakeTimers();
  let serial = 0;
  const chat = createChatModel({
    start: pageAt(view),
    transport,
    shelf,
    newId: () => `message-${++serial}`,
    after: timers.after,
  });
  const screen = () => chat.screen.value;
  /** Types into the open question and sends it, as the composer does. */
  const say = async (text: string) => {
    chat.type('text', text);
    const { messageId, view: now } = screen();
    const question = now.step.kind === 'done' ? '' : now.step.question.id;
    chat.submit(new Map(Object.entries({ do: ['say'], text: [text], id: [messageId], question: [question] })));
    await settle();
  };
  return { chat, screen, server, timers, shelf, say };
}
