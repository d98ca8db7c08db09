import type { ClientMessage } from '../../../shared/contracts/chat.ts';
import { type ChatTransport, type SayAnswer, Unreachable } from './chat-transport.ts';

/** An answer on its way: shown from the first moment, gone when the server's view holds it. */
export interface Waiting {
  message: ClientMessage;
  /** Whose typed words come back when it is refused or taken back. */
  scope: string;
  typed: Readonly<Record<string, string>>;
  state: 'queued' | 'sending' | 'failed';
  /** How often it left. At 0 nobody has seen it, and it may still be changed. */
  tries: number;
}

export interface QueueNeeds {
  transport: ChatTransport;
  read(): readonly Waiting[];
  write(waiting: readonly Waiting[]): void;
  /** The server's word on an answer that has just left the queue. */
  answered(one: Waiting, answer: SayAnswer): void;
  reachable(yes: boolean): void;
  /** Calls once after so many milliseconds; returns its cancel. */
  after(ms: number, run: () => void): () => void;
}

/** After so many tries without an answer it is called failed, and a Retry button stands beside it. */
const patience = 5;
const retryMs = (tries: number) => Math.min(1000 * 2 ** tries, 15_000);

/** Sends one after the other, in the order they were said; what cannot leave stops those behind it. */
export function createAnswerQueue(needs: QueueNeeds) {
  let busy = false;
  /** The browser said so itself: no use in trying until it says otherwise. */
  let cutOff = false;
  let cancel = () => {};

  const change = ({ message }: Waiting, by: Partial<Waiting>) =>
    needs.write(needs.read().map((one) => (one.message.id === message.id ? { ...one, ...by } : one)));

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    for (;;) {
      const head = needs.read()[0];
      if (head === undefined || head.state === 'failed' || !(await deliver(head))) break;
    }
    busy = false;
  }

  async function deliver(one: Waiting): Promise<boolean> {
    if (cutOff) return hold(one, one.tries);
    const tries = one.tries + 1;
    change(one, { state: 'sending', tries });
    const answer = await needs.transport.say(one.message).catch((cause: unknown) => {
      needs.reachable(cause instanceof Unreachable && cause.busy);
      return null;
    });
    if (answer === null) return hold(one, tries);
    needs.reachable(true);
    needs.write(needs.read().filter(({ message }) => message.id !== one.message.id));
    needs.answered(one, answer);
    return true;
  }

  function hold(one: Waiting, tries: number): false {
    const failed = !cutOff && tries >= patience;
    change(one, { state: failed ? 'failed' : 'queued', tries });
    cancel();
    if (!cutOff && !failed) cancel = needs.after(retryMs(tries), () => void drain());
    return false;
  }

  return {
    drain,
    change,
    /** What the browser says about its network. */
    connected(yes: boolean): void {
      cutOff = !yes;
      if (!yes) return;
      cancel();
      for (const one of needs.read()) if (one.state === 'failed') change(one, { state: 'queued', tries: 1 });
    },
    end: () => cancel(),
  };
}
