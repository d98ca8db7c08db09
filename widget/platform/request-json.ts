import { type FieldProblem, Refused, Unreachable } from './request-failure.ts';

export interface JsonRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One JSON call. Throws `Refused` (the server said no) or `Unreachable` (nobody answered); `T` is the route's contract. */
export async function requestJson<T>(
  url: string,
  { method = 'GET', body, headers, signal }: JsonRequest = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    signal,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new Unreachable('No answer', { cause });
  });
  const text = await response.text().catch((cause: unknown) => {
    throw new Unreachable('Half an answer', { cause });
  });
  if (!response.ok) throw refusal(response, text);
  // 204 has no body; otherwise our own server, typed by the contract that both sides share.
  return (text ? JSON.parse(text) : undefined) as T;
}

function refusal(response: Response, text: string): Refused {
  const error = errorIn(text);
  const seconds = Number(response.headers.get('retry-after'));
  return new Refused({
    status: response.status,
    code: error.code ?? `http_${response.status}`,
    message: error.message ?? '',
    field: error.field ?? null,
    problems: error.problems,
    retryAfterMs: seconds > 0 ? seconds * 1000 : null,
  });
}

/** A proxy's error page is not JSON; the status alone has to do then. */
function errorIn(text: string): {
  code?: string;
  message?: string;
  field?: string | null;
  problems?: FieldProblem[];
} {
  try {
    return JSON.parse(text).error ?? {};
  } catch {
    return {};
  }
}
