import { randomUUID } from 'node:crypto';
import { type Client, openClient } from './client.ts';
import { type Customer, seat } from './customer.ts';
import { percentile } from './rounds.ts';
import { ready } from './serve-port.ts';

/** The clients of a chat bench, in a process of their own. */
let clients: Client[] = [];
let customers: Customer[] = [];

export interface Talked {
  replies: number;
  perSecond: number;
  p50: number;
  p99: number;
}
type Say = (i: number) => Promise<boolean>;

/** The same words for the echo and for us. */
async function post(client: Client): Promise<boolean> {
  const text = 'They baked a four-tier wedding cake for 120 guests and it arrived an hour early.';
  const answer = await client.ask(
    'message.post',
    JSON.stringify({ id: randomUUID(), question: null, input: { type: 'say', text } }),
  );
  if (answer.includes('"ok":false')) throw new Error(answer);
  return true;
}

const speaker =
  (engine: boolean): Say =>
  (i) => {
    const customer = customers[i];
    const client = clients[i];
    if (engine && customer) return customer.next();
    return client ? post(client) : Promise.resolve(false);
  };

/** Every client says its next as soon as the last was answered, until the time is up or nobody has more to say. */
async function saturate({ seconds, engine }: { seconds: number; engine: boolean }): Promise<Talked> {
  const say = speaker(engine);
  const took: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const one = async (i: number) => {
    while (performance.now() < until) {
      const asked = performance.now();
      if (!(await say(i))) return;
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(clients.map((_, i) => one(i)));
  return talked(took, began);
}

/** So many a second, evenly, by turns. A client that still waits is passed over; one that has no more to say is out. */
async function pace({
  seconds,
  engine,
  perSecond,
}: {
  seconds: number;
  engine: boolean;
  perSecond: number;
}): Promise<Talked> {
  const say = speaker(engine);
  const took: number[] = [];
  const idle = clients.map((_, i) => i);
  const flying = new Set<Promise<void>>();
  const one = async (i: number) => {
    const asked = performance.now();
    if (!(await say(i))) return;
    took.push(performance.now() - asked);
    idle.push(i);
  };
  const began = performance.now();
  let sent = 0;
  while (performance.now() - began < seconds * 1000) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (let i = sent < due ? idle.shift() : undefined; i !== undefined; i = sent < due ? idle.shift() : undefined) {
      sent += 1;
      const flight = one(i).finally(() => flying.delete(flight));
      flying.add(flight);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(flying);
  return talked(took, began);
}

function talked(took: number[], began: number): Talked {
  const perSecond = took.length / ((performance.now() - began) / 1000);
  return { replies: took.length, perSecond, p50: percentile(took, 50), p99: percentile(took, 99) };
}

/** When the last client heard it, on the clock that all processes share, and what it heard. */
export interface Heard {
  at: string;
  text: string;
}
let heard: Promise<Heard> | null = null;

ready(
  { port: 0, ready: {} },
  {
    /** `auths`: one a client; null: a bare websocket. */
    async connect({ url, auths, engine }: { url: string; auths: (object | null)[]; engine: boolean }) {
      for (let i = 0; i < auths.length; i += 50) {
        clients.push(...(await Promise.all(auths.slice(i, i + 50).map((auth) => openClient(url, auth ?? undefined)))));
      }
      if (engine) customers = await Promise.all(clients.map(seat));
    },
    leave() {
      for (const client of clients) client.close();
      [clients, customers] = [[], []];
    },
    saturate,
    pace,
    /** Gets ready to hear one broadcast; `heard` answers when the last client had it. */
    listen() {
      let missing = clients.length;
      heard = new Promise((resolve) => {
        for (const client of clients) {
          client.onEvent = (text) => {
            client.onEvent = () => {};
            missing -= 1;
            if (missing === 0) resolve({ at: String(process.hrtime.bigint()), text });
          };
        }
      });
    },
    heard: () => heard,
  },
);
