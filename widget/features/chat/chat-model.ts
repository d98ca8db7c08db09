import type { ChatView } from '../../../shared/contracts/chat.ts';
import { type FormFields, fieldOf, formInput } from '../../../shared/contracts/chat-form.ts';
import type { ChatPageState, FieldError } from '../../../shared/contracts/chat-page.ts';
import { createAnswerQueue, type Waiting } from './answer-queue.ts';
import type { AnswerShelf } from './answer-shelf.ts';
import type { ChatTransport, SayAnswer } from './chat-transport.ts';
import { newsBetween, type Spoken } from './news.ts';
import { observable } from './observable.ts';

/** What is on screen, whole: the page as the server renders it, and what only a running script knows. */
export interface ChatScreen extends ChatPageState {
  waiting: readonly Waiting[];
  reachable: boolean;
  /** The entry that just arrived, to be said as "Sent". */
  sent: string | null;
  spoken: readonly Spoken[];
  /** The words in the making are on this device's shelf. */
  shelved: boolean;
  /** Grows when the customer's own act put something new on screen: only then may the cursor move. */
  focus: number;
}

export interface ChatNeeds {
  start: ChatPageState;
  transport: ChatTransport;
  shelf: AnswerShelf;
  newId(): string;
  /** Calls once after so many milliseconds; returns its cancel. */
  after(ms: number, run: () => void): () => void;
}

/**
 * The page's state, made per mount. The server's view wins, always; what it does not know yet is in `waiting`, in
 * order, each under the id that makes a repeat harmless.
 */
export function createChatModel({ start, transport, shelf, newId, after }: ChatNeeds) {
  const fresh = { waiting: [], reachable: true, sent: null, spoken: [], shelved: false, focus: 0 };
  const screen = observable<ChatScreen>({ ...start, ...fresh });
  /** Words in the making, by question and control: they never slip into another question. */
  let drafts: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
  /** Before the shelf was read nothing may be written to it: an empty page would wipe what waits there. */
  let restored = false;
  let cancelSave = () => {};

  const now = () => screen.value;
  const set = (by: Partial<ChatScreen>): void => {
    const next = { ...now(), ...by };
    screen.value = { ...next, typed: drafts[scopeOf(next)] ?? {} };
    // What was sent must survive the tab being closed now; what is being written may wait for a pause.
    save(by.waiting === undefined ? 250 : 0);
  };
  const keep = (scope: string, typed: Readonly<Record<string, string>>): void => {
    drafts = { ...drafts, [scope]: typed };
  };
  keep(scopeOf(start), start.typed);

  const queue = createAnswerQueue({
    transport,
    after,
    read: () => now().waiting,
    write: (waiting) => set({ waiting }),
    reachable: (reachable) => set({ reachable }),
    answered,
  });

  /** A form of the page was submitted, by whatever button or key. */
  function submit(fields: FormFields): void {
    const { view, strings, waiting } = now();
    const read = formInput(fields, view.step, strings);
    const scope = scopeOf(now());
    if (!read.ok) show({ error: read.error });
    else if (!waiting.some((one) => one.scope === scope)) {
      const message = { id: fieldOf(fields, 'id'), question: fieldOf(fields, 'question') || null, input: read.value };
      const one: Waiting = { message, scope, typed: now().typed, state: 'queued', tries: 0 };
      keep(scope, {});
      set({ waiting: [...waiting, one], error: null, editing: null, messageId: newId() });
      void queue.drain();
    }
  }

  function answered(one: Waiting, answer: SayAnswer): void {
    if (answer.ok) {
      const was = now().view.step.kind;
      receive(answer.view);
      const { spoken, strings, view } = now();
      const { id } = one.message;
      // Still at the card: nothing else would tell those who do not see it that it is another one now.
      const changed = was === 'review' && view.step.kind === was;
      show({ sent: id, spoken: changed ? [...spoken, { id, text: strings.changed }] : spoken });
    } else refused(one, answer.error);
  }

  /** The words come back to where they were typed, with the reason beside them. */
  function refused({ message: { input }, scope, typed }: Waiting, why: FieldError): void {
    keep(scope, typed);
    const editing = input.type === 'edit' ? input.entry : now().editing;
    show({ editing, left: false, error: { field: why.field, message: why.message || now().strings.errorForm } });
    // Most refusals mean that the conversation stands elsewhere than this page thinks.
    void catchUp();
  }

  async function catchUp(): Promise<void> {
    const missed = await transport.catchUp(now().view.seq).catch(() => null);
    if (missed !== null) receive(missed);
  }

  /** The server's view wins; an older one is an echo. */
  function receive(view: ChatView): void {
    const before = now();
    if (view.seq < before.view.seq) return;
    const has = (id: string | null) => view.entries.some((entry) => entry.id === id);
    set({
      view,
      spoken: [...before.spoken, ...newsBetween(before.view, view)].slice(-8),
      error: carryOver(before, view) ?? (view.seq > before.view.seq ? null : before.error),
      editing: has(before.editing) ? before.editing : null,
      waiting: before.waiting.filter((one) => !has(one.message.id)),
    });
  }

  /** Words written for a question that was answered elsewhere meanwhile stay in sight, and it is said why. */
  function carryOver(before: ChatScreen, view: ChatView): FieldError | null {
    const [from, to] = [scopeOf({ ...before, editing: null }), scopeOf({ ...before, view, editing: null })];
    const text = drafts[from]?.text;
    if (from === to || text === undefined || text === '') return null;
    keep(to, { text, ...drafts[to] });
    keep(from, {});
    return { field: null, message: before.strings.stale };
  }

  /** Something the customer did brought this up: the cursor may go there. */
  const show = (by: Partial<ChatScreen>): void => set({ ...by, focus: now().focus + 1 });

  /** What an earlier visit left behind: unsent answers go out, unfinished words are back in their place. */
  async function restore(): Promise<void> {
    const kept = await shelf.load().catch(() => null);
    restored = true;
    const known = new Set(now().view.entries.map((entry) => entry.id));
    drafts = { ...kept?.drafts, ...withWords(drafts) };
    const unsent = (kept?.waiting ?? []).filter((one) => !known.has(one.message.id));
    set({ waiting: [...unsent.map((one): Waiting => ({ ...one, state: 'queued' })), ...now().waiting] });
    await queue.drain();
  }

  function save(afterMs: number): void {
    const what = { waiting: now().waiting, drafts: withWords(drafts) };
    const empty = what.waiting.length === 0 && Object.keys(what.drafts).length === 0;
    cancelSave();
    if (!restored) return;
    cancelSave = after(afterMs, () => {
      shelf.save(empty ? null : what).then(
        () => {
          if (now().shelved === empty) screen.value = { ...now(), shelved: !empty };
        },
        () => undefined, // No storage here: the words stay in memory, and nothing says that they are saved.
      );
    });
  }

  transport.listen({
    advanced: receive,
    reachable: (yes) => {
      set({ reachable: yes });
      queue.connected(yes);
      if (yes) void catchUp().then(queue.drain);
    },
  });
  return {
    screen,
    submit,
    restore,
    type(name: string, value: string): void {
      const scope = scopeOf(now());
      keep(scope, { ...drafts[scope], [name]: value });
      set({ shelved: false });
    },
    /** Where a link of the page leads: `?edit=`, `?leave`, or back to the question. */
    go(query: URLSearchParams): void {
      show({ left: query.has('leave'), editing: query.get('edit'), error: null });
    },
    retry(id: string): void {
      const one = now().waiting.find(({ message }) => message.id === id);
      if (one !== undefined) queue.change(one, { state: 'queued', tries: 1 });
      void queue.drain();
    },
    /** Only what never left: whatever did may be with the server already, and changing it would say two things. */
    takeBack(id: string): void {
      const one = now().waiting.find(({ message, tries }) => message.id === id && tries === 0);
      if (one === undefined) return;
      keep(one.scope, one.typed);
      show({ waiting: now().waiting.filter((each) => each !== one) });
    },
    dispose(): void {
      cancelSave();
      queue.end();
      transport.end();
    },
  };
}
export type Chat = ReturnType<typeof createChatModel>;

/** Whose words are being typed: an earlier answer's, or the open question's. */
function scopeOf({ view: { step }, editing }: ChatPageState): string {
  if (editing !== null) return `edit:${editing}`;
  return step.kind === 'done' ? 'done' : step.question.id;
}

const withWords = <T extends object>(drafts: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(drafts).filter(([, typed]) => Object.keys(typed).length > 0));
