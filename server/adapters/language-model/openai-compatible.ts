import { fail, type Result } from '../../domain/result.ts';
import type { Clock } from '../../ports/clock.ts';
import type { LanguageModel, ModelRequest, ModelTrouble } from '../../ports/language-model.ts';
import { admit, type Circuit, closedCircuit, settle } from './circuit.ts';
import { readCapped } from './read-body.ts';
import { readCompletion } from './read-completion.ts';

export interface OpenAiCompatibleOptions {
  /** Ends where `/chat/completions` is put behind it, mostly in `/v1`. */
  baseUrl: string;
  /** null: the endpoint asks for none. */
  apiKey: string | null;
  model: string;
  clock: Clock;
}

const mostInFlight = 8;
const answerCap = 64 * 1024;
const mostTokens = 1500;

/** How the endpoint is talked to: it is asked for the schema until it says that it cannot. */
interface Dialect {
  schema: boolean;
}

/**
 * Any server that speaks OpenAI's chat completions: OpenAI, vLLM, Ollama and their like. One request at a time for one
 * answer, no tools, no memory, no stream. Says nothing to any log: neither the key nor the customer's words can leak there.
 */
export function createOpenAiCompatible(options: OpenAiCompatibleOptions): LanguageModel {
  const { clock } = options;
  const dialect: Dialect = { schema: true };
  let circuit: Circuit = closedCircuit;
  let inFlight = 0;
  return {
    name: `openai-compatible: ${options.model}`,
    present: true,
    async complete(request) {
      if (inFlight >= mostInFlight) return fail('unavailable');
      const asked = admit(circuit, clock.now());
      circuit = asked.circuit;
      if (!asked.admitted) return fail('circuit_open');
      inFlight++;
      try {
        const answer = await answerWithin(options, dialect, request);
        // A model that refuses is a model that answers.
        const worked = answer.ok || answer.error === 'refused';
        circuit = settle(circuit, worked ? 'worked' : request.signal?.aborted ? 'left' : 'failed', clock.now());
        return answer;
      } finally {
        inFlight--;
      }
    },
  };
}

async function answerWithin(
  options: OpenAiCompatibleOptions,
  dialect: Dialect,
  request: ModelRequest,
): Promise<Result<unknown, ModelTrouble>> {
  const timeout = AbortSignal.timeout(Math.max(0, request.timeoutMs));
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
  try {
    const first = await ask(options, dialect, { ...request, signal });
    const again = !first.ok && first.error === 'malformed' && !signal.aborted;
    return again ? await ask(options, dialect, { ...request, signal }) : first;
  } catch {
    // fetch throws for a connection that fails and for a signal alike.
    return fail(timeout.aborted ? 'timeout' : 'unavailable');
  }
}

async function ask(
  options: OpenAiCompatibleOptions,
  dialect: Dialect,
  request: ModelRequest,
): Promise<Result<unknown, ModelTrouble>> {
  const withSchema = dialect.schema;
  const response = await post(options, withSchema, request);
  if (!withSchema || (response.status !== 400 && response.status !== 422)) return read(response, request);
  await response.body?.cancel();
  const plain = await post(options, false, request);
  // It takes the same question without: from now on it is not asked for the schema.
  if (plain.ok) dialect.schema = false;
  return read(plain, request);
}

async function read(response: Response, { schema }: ModelRequest): Promise<Result<unknown, ModelTrouble>> {
  if (!response.ok) {
    await response.body?.cancel();
    return fail('unavailable');
  }
  const body = await readCapped(response, answerCap);
  return body === null ? fail('malformed') : readCompletion(body, requiredBy(schema));
}

const requiredBy = ({ required }: ModelRequest['schema']): string[] =>
  Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];

function post(
  { baseUrl, apiKey, model }: OpenAiCompatibleOptions,
  withSchema: boolean,
  { messages, schema, signal }: ModelRequest,
): Promise<Response> {
  const body = withSchema
    ? {
        model,
        messages,
        temperature: 0,
        max_tokens: mostTokens,
        response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
      }
    : { model, messages: [...messages, { role: 'system', content: inWords(schema) }] };
  return fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify(body),
    // Elsewhere the key would be somebody else's.
    redirect: 'error',
    ...(signal ? { signal } : {}),
  });
}

const inWords = (schema: ModelRequest['schema']): string =>
  `Answer with one JSON object that fits this JSON Schema, and with nothing else: ${JSON.stringify(schema)}`;
