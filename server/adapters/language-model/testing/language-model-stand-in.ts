import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { honest, injecting, inventing, shownIn } from './answers.ts';

export type Play =
  | 'honest'
  | 'fenced'
  | 'thinking aloud'
  | 'slow'
  | 'hanging'
  | 'hanging in the body'
  | 'broken'
  | 'busy'
  | 'unauthorised'
  | 'elsewhere'
  | 'dropping'
  | 'truncated'
  | 'cut off'
  | 'no json'
  | 'a list'
  | 'empty'
  | 'huge'
  | 'refusing'
  | 'filtered'
  | 'injecting'
  | 'inventing'
  | 'without response_format'
  | 'disliking everything';

export interface ModelCall {
  authorization: string | null;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: unknown;
    temperature?: unknown;
  };
}

/** A real HTTP server on loopback that speaks chat completions, and plays what it is told to. `plays`: one for each call, the last one for all that follow. */
export async function languageModelStandIn(...plays: Play[]) {
  const calls: ModelCall[] = [];
  const state = { plays: [...plays], slowMs: 10_000 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: ModelCall['body'] = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      calls.push({ authorization: request.headers.authorization ?? null, body });
      const play = (state.plays.length > 1 ? state.plays.shift() : state.plays[0]) ?? 'honest';
      perform(play, { body, response, slowMs: state.slowMs });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on TCP: never a path
  return {
    calls,
    url: `http://127.0.0.1:${port}/v1`,
    plays: (...next: Play[]) => {
      state.plays = next;
    },
    slowBy: (ms: number) => {
      state.slowMs = ms;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type LanguageModelStandIn = Awaited<ReturnType<typeof languageModelStandIn>>;

interface Stage {
  body: ModelCall['body'];
  response: ServerResponse;
  slowMs: number;
}

function perform(play: Play, stage: Stage): void {
  const shown = shownIn(stage.body.messages.find(({ role }) => role === 'user')?.content ?? '\n{}');
  const answer = JSON.stringify(
    play === 'inventing' ? inventing(shown) : play === 'injecting' ? injecting() : honest(shown),
  );
  (acts[play] ?? plainly)(stage, answer);
}

type Act = (stage: Stage, answer: string) => void;

const plainly: Act = ({ response }, answer) => say(response, answer);
const saying =
  (content: string | null, over: Parameters<typeof say>[2] = {}): Act =>
  ({ response }) =>
    say(response, content, over);
const refusing =
  (status: number): Act =>
  ({ response }) =>
    refuse(response, status, 'no');

/** What differs from saying it plainly. */
const acts: Partial<Record<Play, Act>> = {
  slow: ({ response, slowMs }, answer) => void setTimeout(() => say(response, answer), slowMs).unref(),
  hanging: () => undefined,
  'hanging in the body': ({ response }) => void response.writeHead(200).write('{"choices":['),
  broken: refusing(500),
  busy: refusing(429),
  unauthorised: refusing(401),
  'disliking everything': refusing(400),
  elsewhere: ({ response }) =>
    void response.writeHead(307, { location: 'http://127.0.0.1:9/v1/chat/completions' }).end(),
  dropping: ({ response }) => void response.destroy(),
  huge: ({ response }) =>
    void response.writeHead(200).end(`{"choices":[{"message":{"content":"${'x'.repeat(1_000_000)}"}}]}`),
  empty: ({ response }) => void response.writeHead(200).end(),
  truncated: ({ response }, answer) => say(response, answer.slice(0, -5)),
  'cut off': ({ response }, answer) => say(response, answer, { finish_reason: 'length' }),
  filtered: ({ response }, answer) => say(response, answer, { finish_reason: 'content_filter' }),
  refusing: saying(null, { refusal: 'I will not help with that.' }),
  'no json': saying('Of course! Here is a lovely testimonial: …'),
  'a list': saying('[]'),
  fenced: ({ response }, answer) => say(response, `\`\`\`json\n${answer}\n\`\`\``),
  'thinking aloud': ({ response }, answer) => say(response, `<think>The customer says {"a":1}.</think>\n${answer}`),
  'without response_format': (stage, answer) =>
    'response_format' in stage.body ? refuse(stage.response, 400, 'unknown: response_format') : plainly(stage, answer),
};

function say(
  response: ServerResponse,
  content: string | null,
  { finish_reason = 'stop', refusal = null }: { finish_reason?: string; refusal?: string | null } = {},
): void {
  const choice = { index: 0, message: { role: 'assistant', content, refusal }, logprobs: null, finish_reason };
  const completion = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'stand-in', choices: [choice] };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const error = { message, type: 'invalid_request_error', param: null, code: null };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
}
