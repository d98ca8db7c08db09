import type { ChatView, ClientMessage } from '../../../shared/contracts/chat.ts';
import type { Realtime } from '../../platform/realtime.ts';

/** What the server made of a message. `field`: the control at fault, or null. */
export type SayAnswer =
  | { ok: true; view: ChatView }
  | { ok: false; error: { code: string; message: string; field: string | null } };

/** No answer came: nobody knows whether the message arrived, so it goes again under the same id. */
export class Unreachable extends Error {
  /** The server is there and cannot answer now: no reason to call the customer offline. */
  readonly busy: boolean;

  constructor(busy = false) {
    super('no answer');
    this.busy = busy;
  }
}

/** Answers that are none: the message waits and goes again. */
const passing = new Set(['rate_limited', 'internal_error']);

export interface ChatTransport {
  /** Rejects with `Unreachable`. */
  say(message: ClientMessage): Promise<SayAnswer>;
  /** What stands now, if it is newer than `seq`; else null. Rejects with `Unreachable`. */
  catchUp(seq: number): Promise<ChatView | null>;
  listen(listener: ChatListener): void;
  /** Fetches the socket's code and connects; without success everything still goes by fetch. */
  start(): void;
  end(): void;
}

export interface ChatListener {
  /** Another page of this customer, or the owner, moved the conversation. */
  advanced(view: ChatView): void;
  /** The way to the server opened or closed. */
  reachable(yes: boolean): void;
}

export interface TransportNeeds {
  /** The page's own address: the form, the fetch and the socket's token all come from it. */
  url: string;
  token: string;
  connect: () => Promise<Realtime>;
  fetch: typeof fetch;
}

const socketPatienceMs = 4000;
const fetchPatienceMs = 10_000;

/** Over the socket while there is one, else by fetch to the form's own address: one use case on the server. */
export function createChatTransport(needs: TransportNeeds): ChatTransport {
  let realtime: Realtime | null = null;
  let listener: ChatListener | null = null;
  let over = false;
  const socket = () => (realtime?.connected ? realtime : null);

  async function start(): Promise<void> {
    if (!navigator.onLine) listener?.reachable(false);
    const opened = await needs.connect();
    if (over) {
      opened.disconnect();
      return;
    }
    realtime = opened;
    opened.on('connect', () => listener?.reachable(true));
    opened.on('conversation.advanced', ({ view }) => listener?.advanced(view));
    if (opened.connected) listener?.reachable(true);
  }

  async function overFetch(body: ClientMessage | null): Promise<unknown> {
    const answer = await needs
      .fetch(needs.url, {
        method: body === null ? 'GET' : 'POST',
        headers: { Accept: 'application/json', ...(body === null ? {} : { 'Content-Type': 'application/json' }) },
        body: body === null ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(fetchPatienceMs),
      })
      .catch(() => null);
    if (answer === null) throw new Unreachable();
    if (answer.status >= 500 || answer.status === 429) throw new Unreachable(true);
    return answer.json().catch(() => Promise.reject(new Unreachable()));
  }

  const online = () => {
    listener?.reachable(true);
    realtime?.connect();
  };
  const offline = () => listener?.reachable(false);
  addEventListener('online', online);
  addEventListener('offline', offline);

  return {
    async say(message) {
      // The server that answers both ways is ours: its answers are of this shape.
      const answer = await socket()
        ?.timeout(socketPatienceMs)
        .emitWithAck('message.post', message)
        .catch(() => null);
      if (answer?.ok === false && passing.has(answer.error.code)) throw new Unreachable(true);
      return answer ?? ((await overFetch(message)) as SayAnswer);
    },
    async catchUp(seq) {
      const answer = await socket()
        ?.timeout(socketPatienceMs)
        .emitWithAck('conversation.catch_up', { seq })
        .catch(() => null);
      if (answer?.ok) return answer.view;
      const whole = (await overFetch(null)) as SayAnswer; // as above
      return whole.ok && whole.view.seq > seq ? whole.view : null;
    },
    listen: (to) => {
      listener = to;
    },
    // A socket's code that cannot be fetched leaves the page on fetch: nothing to tell the customer.
    start: () => void start().catch(() => undefined),
    end: () => {
      over = true;
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      realtime?.disconnect();
    },
  };
}
