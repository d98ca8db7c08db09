import { batch, computed, createModel, effect, signal } from '@preact/signals-core';
import type { ChatView, ClientMessage } from '../../../shared/contracts/chat.ts';
import { type FormFields, fieldOf, formInput } from '../../../shared/contracts/chat-form.ts';
import type { ChatPageState, FieldError } from '../../../shared/contracts/chat-page.ts';
import type { AnswerShelf } from './answer-shelf.ts';
import type { ChatTransport, SayAnswer } from './chat-transport.ts';
import { newsBetween, type Spoken } from './news.ts';

type Typed = Readonly<Record<string, string>>;

/** An answer on its way: shown from the first moment, gone when the server's view holds it. */
export interface Waiting {
  message: ClientMessage;
  /** Whose typed words come back when it is refused or taken back. */
  scope: string;
  typed: Typed;
  state: 'queued' | 'sending' | 'failed';
  /** How often it left. At 0 nobody has seen it, and it may still be changed. */
  tries: number;
  /** It was said by leaving: the page stays at "Saved". */
  leaving: boolean;
}

/** What is on screen, whole: the page as the server renders it, and what only a running script knows. */
export interface ChatScreen extends ChatPageState {
  waiting: readonly Waiting[];
  reachable: boolean;
  /** The entry that just arrived, to be said as "Sent". */
  sent: string | null;
  spoken: readonly Spoken[];
  /** The words in the making are on this device's shelf. */
  shelved: boolean;
}

export interface ChatNeeds {
  start: ChatPageState;
  transport: ChatTransport;
  shelf: AnswerShelf;
  newId(): string;
  /** Calls once after so many milliseconds; returns its cancel. */
  after(ms: number, run: () => void): () => void;
}

/** After so many tries without an answer it is called failed, and a Retry button stands beside it. */
const patience = 5;
const retryMs = (tries: number) => Math.min(1000 * 2 ** tries, 15_000);

/**
 * The page's state, made per mount. The server's view wins, always; what it does not know yet is in `waiting`, in
 * order, each under the id that makes a repeat harmless.
 */
export const ChatModel = createModel((needs: ChatNeeds) => {
  const { start, transport, shelf } = needs;
  const { strings } = start;
  const view = signal(start.view);
  const editing = signal(start.editing);
  const left = signal(start.left);
  const error = signal<FieldError | null>(start.error);
  const messageId = signal(start.messageId);
  const drafts = signal<Readonly<Record<string, Typed>>>({});
  const waiting = signal<readonly Waiting[]>([]);
  const reachable = signal(true);
  const sent = signal<string | null>(null);
  const spoken = signal<readonly Spoken[]>([]);
  const shelved = signal(false);
  /** Before the shelf was read nothing may be written to it: an empty page would wipe what waits there. */
  const restored = signal(false);
  /** Grows when the customer's own act put something new on screen: only then may the cursor move. */
  const focus = signal(0);
  const scope = computed(() => scopeOf(view.value, editing.value));
  const screen = computed(
    (): ChatScreen => ({
      ...start,
      view: view.value,
      editing: editing.value,
      left: left.value,
      error: error.value,
      messageId: messageId.value,
      typed: drafts.value[scope.value] ?? {},
      waiting: waiting.value,
      reachable: reachable.value,
      sent: sent.value,
      spoken: spoken.value,
      shelved: shelved.value,
    }),
  );
  drafts.value = Object.keys(start.typed).length === 0 ? {} : { [scope.peek()]: start.typed };

  let busy = false;
  /** The browser said so itself: no use in trying until it says otherwise. */
  let cutOff = false;
  let cancelRetry = () => {};
  let cancelSave = () => {};

  const type = (name: string, value: string): void => {
    drafts.value = { ...drafts.peek(), [scope.peek()]: { ...drafts.peek()[scope.peek()], [name]: value } };
  };
  const keepDraft = (of: string, typed: Typed | null): void => {
    const { [of]: _gone, ...rest } = drafts.peek();
    drafts.value = typed === null || Object.keys(typed).length === 0 ? rest : { ...rest, [of]: typed };
  };
  const change = (one: Waiting, by: Partial<Waiting>): void => {
    waiting.value = waiting.peek().map((each) => (each.message.id === one.message.id ? { ...each, ...by } : each));
  };
  const drop = (one: Waiting): void => {
    waiting.value = waiting.peek().filter((each) => each.message.id !== one.message.id);
  };

  /** A form of the page was submitted, by whatever button or key. */
  function submit(fields: FormFields): void {
    const leaving = fieldOf(fields, 'do') === 'leave';
    if (leaving && fieldOf(fields, 'text').trim() === '') {
      leave();
      return;
    }
    const read = formInput(fields, view.peek().step, strings);
    const here = scope.peek();
    if (!read.ok) {
      error.value = read.error;
      focus.value++;
    } else if (!waiting.peek().some((one) => one.scope === here)) {
      const message = { id: fieldOf(fields, 'id'), question: fieldOf(fields, 'question') || null, input: read.value };
      post({ message, scope: here, typed: drafts.peek()[here] ?? {}, state: 'queued', tries: 0, leaving });
    }
  }

  function post(one: Waiting): void {
    batch(() => {
      waiting.value = [...waiting.peek(), one];
      keepDraft(one.scope, null);
      error.value = null;
      editing.value = null;
      messageId.value = needs.newId();
      if (one.leaving) left.value = true;
    });
    void drain();
  }

  /** One after the other, in the order they were said; what cannot leave stops those behind it. */
  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      for (;;) {
        const head = waiting.peek()[0];
        if (head === undefined || head.state === 'failed' || !(await deliver(head))) break;
      }
    } finally {
      busy = false;
    }
  }

  async function deliver(one: Waiting): Promise<boolean> {
    if (cutOff) return hold(one, one.tries);
    change(one, { state: 'sending', tries: one.tries + 1 });
    let answer: SayAnswer;
    try {
      answer = await transport.say(one.message);
    } catch {
      reachable.value = false;
      return hold(one, one.tries + 1);
    }
    batch(() => {
      reachable.value = true;
      drop(one);
      if (answer.ok) taken(one, answer.view);
      else refused(one, answer.error);
    });
    return true;
  }

  function hold(one: Waiting, tries: number): false {
    const failed = !cutOff && tries >= patience;
    change(one, { state: failed ? 'failed' : 'queued', tries });
    cancelRetry();
    if (!cutOff && !failed) cancelRetry = needs.after(retryMs(tries), () => void drain());
    return false;
  }

  function taken(one: Waiting, now: ChatView): void {
    if (!one.leaving) left.value = false;
    sent.value = one.message.id;
    receive(now);
    focus.value++;
  }

  /** The words come back to where they were typed, with the reason beside them. */
  function refused(one: Waiting, why: FieldError & { code: string }): void {
    keepDraft(one.scope, one.typed);
    if (one.message.input.type === 'edit') editing.value = one.message.input.entry;
    left.value = false;
    error.value = { field: why.field, message: why.message || strings.errorForm };
    focus.value++;
    if (why.code === 'stale_question') void comeAlong(one);
  }

  /** Somewhere else the conversation went on: stand where it stands, and keep the unsent words in reach. */
  async function comeAlong(one: Waiting): Promise<void> {
    const now = await transport.catchUp(0).catch(() => null);
    if (now === null) return;
    receive(now);
    batch(() => {
      error.value = { field: null, message: strings.stale };
      const words = one.typed.text;
      keepDraft(one.scope, null);
      if (words !== undefined && drafts.peek()[scope.peek()] === undefined) type('text', words);
    });
  }

  /** The server's view wins; an older one is an echo. */
  function receive(now: ChatView): void {
    const before = view.peek();
    if (now.seq < before.seq) return;
    batch(() => {
      spoken.value = [...spoken.peek(), ...newsBetween(before, now)].slice(-8);
      if (scopeOf(now, null) !== scopeOf(before, null)) error.value = null;
      view.value = now;
      if (!now.entries.some((entry) => entry.id === editing.peek())) editing.value = null;
      waiting.value = waiting.peek().filter((one) => !now.entries.some((entry) => entry.id === one.message.id));
    });
  }

  function leave(): void {
    batch(() => {
      left.value = true;
      editing.value = null;
      focus.value++;
    });
  }

  /** Where a link of the page leads: `?edit=`, `?leave`, or back to the question. */
  function go(query: URLSearchParams): void {
    if (query.has('leave')) {
      leave();
      return;
    }
    batch(() => {
      left.value = false;
      error.value = null;
      editing.value = query.get('edit');
      focus.value++;
    });
  }

  function retry(id: string): void {
    const one = waiting.peek().find((each) => each.message.id === id);
    if (one === undefined) return;
    change(one, { state: 'queued', tries: 1 });
    void drain();
  }

  /** Only what never left: whatever did may be with the server already, and changing it would say two things. */
  function takeBack(id: string): void {
    const one = waiting.peek().find((each) => each.message.id === id);
    if (one === undefined || one.tries > 0) return;
    batch(() => {
      drop(one);
      keepDraft(one.scope, one.typed);
      focus.value++;
    });
  }

  async function reached(): Promise<void> {
    reachable.value = true;
    cancelRetry();
    for (const one of waiting.peek()) change(one, { state: 'queued', tries: Math.min(one.tries, 1) });
    const missed = await transport.catchUp(view.peek().seq).catch(() => null);
    if (missed !== null) receive(missed);
    await drain();
  }

  /** What an earlier visit left behind: unsent answers go out, unfinished words are back in their place. */
  async function restore(): Promise<void> {
    const kept = await shelf.load().catch(() => null);
    restored.value = true;
    if (kept === null) return;
    const known = new Set(view.peek().entries.map((entry) => entry.id));
    batch(() => {
      drafts.value = { ...kept.drafts, ...drafts.peek() };
      const unsent = kept.waiting.filter((one) => !known.has(one.message.id));
      waiting.value = [...unsent.map((one): Waiting => ({ ...one, state: 'queued' })), ...waiting.peek()];
    });
    await drain();
  }

  transport.listen({
    advanced: receive,
    reachable: (yes) => {
      cutOff = !yes;
      if (yes) void reached();
      else reachable.value = false;
    },
  });
  effect(() => {
    const what = { waiting: waiting.value, drafts: drafts.value };
    if (!restored.value) return;
    const empty = what.waiting.length === 0 && Object.keys(what.drafts).length === 0;
    shelved.value = false;
    cancelSave();
    cancelSave = needs.after(250, () => {
      shelf.save(empty ? null : what).then(
        () => {
          shelved.value = !empty;
        },
        () => undefined, // No storage here: the words stay in memory, and nothing says that they are saved.
      );
    });
  });
  effect(() => () => {
    cancelRetry();
    cancelSave();
    transport.end();
  });

  return { screen, focus, submit, type, go, retry, takeBack, restore };
});
export type Chat = InstanceType<typeof ChatModel>;

/** Typed words belong to the question, or to the answer being changed: they never slip into another one. */
function scopeOf({ step }: ChatView, editing: string | null): string {
  if (editing !== null) return `edit:${editing}`;
  return step.kind === 'done' ? 'done' : step.question.id;
}
