import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Client } from 'undici';
import type { Clock } from '../../ports/clock.ts';
import type { OutboundAnswer, OutboundFile, OutboundHttp } from '../../ports/outbound-http.ts';
import { isPublicAddress } from './address.ts';
import { checkUrl } from './check-url.ts';
import { readAtMost } from './read-at-most.ts';
import { retryAfterMs } from './retry-after.ts';

/** Every address of a name. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: 4 | 6 }[]>;

export interface OutboundHttpOptions {
  clock: Clock;
  /** See `checkUrl`. */
  allowHosts?: readonly string[];
  resolve?: Resolve;
  /** In all: resolving, connecting, sending and reading. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const CONNECT_MS = 3_000;
const ANSWER_BYTES = 64 * 1024;

const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

/** Why a call ends without an answer, in words for the owner's log. */
class Unreachable extends Error {}

interface Target {
  url: URL;
  address: { address: string; family: 4 | 6 };
}

/**
 * Calls whatever address somebody typed in, but only public ones. The name is resolved once, every address of it is looked at, and the
 * connection goes to the very one that was looked at, with the name as Host and in TLS: a DNS answer that changes in between
 * changes nothing. Each call has a connection of its own.
 */
export function createOutboundHttp(options: OutboundHttpOptions): OutboundHttp {
  const { clock, resolve = systemResolve, timeoutMs = TIMEOUT_MS } = options;
  const allowHosts = new Set((options.allowHosts ?? []).map((host) => host.toLowerCase()));

  async function targetOf(text: string): Promise<Target> {
    const checked = checkUrl(text, allowHosts);
    if (!checked.ok) throw new Unreachable(checked.message);
    const { url, isAllowed } = checked;
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    const family = isIP(literal);
    const all = family
      ? [{ address: literal, family: family === 6 ? (6 as const) : (4 as const) }]
      : await resolve(literal);
    const [first] = all;
    if (!first) throw new Unreachable('The name has no address.');
    // One inner address among public ones is no accident.
    if (!isAllowed && !all.every(({ address }) => isPublicAddress(address)))
      throw new Unreachable('The URL leads to an address that is not public.');
    return { url, address: first };
  }

  async function call<T>(
    text: string,
    use: (client: Client, target: Target, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(new Unreachable(`No answer within ${timeoutMs / 1000} s.`)), timeoutMs);
    let client: Client | null = null;
    try {
      return await untilOver(over.signal, async () => {
        const target = await targetOf(text);
        over.signal.throwIfAborted();
        client = await clientFor(target, timeoutMs);
        return use(client, target, over.signal);
      });
    } finally {
      clearTimeout(timer);
      void (client as Client | null)?.destroy().catch(() => undefined); // TypeScript does not see the assignment in the callback
    }
  }

  return {
    problemWith(text) {
      const checked = checkUrl(text, allowHosts);
      return checked.ok ? null : checked.message;
    },
    async post({ url, headers, body }) {
      const startedAt = performance.now();
      const took = () => Math.round(performance.now() - startedAt);
      try {
        const answer = await call(url, async (client, target, signal) => {
          const path = `${target.url.pathname}${target.url.search}`;
          const head = await client.request({ method: 'POST', path, headers: { ...headers }, body, signal });
          const status = head.statusCode;
          const hold = retryAfterMs(head.headers['retry-after'], clock.now());
          // A receiver that breaks off in the middle of its words has answered all the same.
          const read = await readAtMost(head.body, ANSWER_BYTES).catch(() => null);
          signal.throwIfAborted();
          return { status, body: read?.bytes.toString('utf8') ?? '', retryAfterMs: hold, error: null };
        });
        return { ...answer, durationMs: took() };
      } catch (cause) {
        return { ...noAnswer, error: inWords(cause), durationMs: took() } satisfies OutboundAnswer;
      }
    },
    async get({ url, maxBytes }): Promise<OutboundFile> {
      try {
        return await call(url, async (client, target, signal): Promise<OutboundFile> => {
          const path = `${target.url.pathname}${target.url.search}`;
          const head = await client.request({ method: 'GET', path, headers: { accept: '*/*' }, signal });
          if (head.statusCode !== 200) return { ok: false, reason: `The server answered ${head.statusCode}.` };
          const { bytes, isAll } = await readAtMost(head.body, maxBytes);
          if (!isAll) return { ok: false, reason: `It is larger than ${maxBytes} bytes.` };
          const type = head.headers['content-type'];
          return { ok: true, bytes, contentType: typeof type === 'string' ? type : null };
        });
      } catch (cause) {
        return { ok: false, reason: inWords(cause) };
      }
    },
  };
}

const noAnswer = { status: null, body: null, retryAfterMs: null };

/** What never settles must not keep us past the time: a resolver has no switch to turn it off. */
function untilOver<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work().then(resolve, reject);
  });
}

/** Connects to the address that was looked at, under the name that was asked for. */
async function clientFor({ url, address }: Target, timeoutMs: number): Promise<Client> {
  // Loaded where it is used: a start without webhooks does not pay for it.
  const { Client } = await import('undici');
  return new Client(url.origin, {
    pipelining: 1,
    connect: {
      timeout: Math.min(CONNECT_MS, timeoutMs),
      autoSelectFamily: false,
      lookup: (_hostname, asked, done) => {
        if (asked.all) done(null, [address]);
        else done(null, address.address, address.family);
      },
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 16 * 1024,
  });
}

const CODES: Record<string, string> = {
  ENOTFOUND: 'The name has no address.',
  EAI_AGAIN: 'The name could not be resolved.',
  ECONNREFUSED: 'The connection was refused.',
  ECONNRESET: 'The connection was broken off.',
  UND_ERR_SOCKET: 'The connection was broken off.',
  UND_ERR_CONNECT_TIMEOUT: `No connection within ${CONNECT_MS / 1000} s.`,
  UND_ERR_HEADERS_TIMEOUT: 'No answer in time.',
  UND_ERR_BODY_TIMEOUT: 'The answer did not end in time.',
  UND_ERR_HEADERS_OVERFLOW: 'The head of the answer is too large.',
};

function inWords(cause: unknown): string {
  if (cause instanceof Unreachable) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (CODES[code]) return CODES[code];
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) return `TLS: ${code}.`;
  return code === '' ? 'The call failed.' : `The call failed: ${code}.`;
}
