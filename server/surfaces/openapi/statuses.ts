import type { Description, Operation } from '../kit/operation.ts';

const MEANS: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted: the work goes on',
  204: 'Done; nothing to say',
  302: 'Go on at the address in Location',
  303: 'Go on at the address in Location',
  400: 'The request is wrong; the message says what',
  401: 'The credential is missing or wrong',
  402: 'A quota of the plan is used up',
  403: 'The plan, the scope or a quota does not allow this',
  404: 'There is nothing here, or it is another account’s',
  405: 'This path has other methods; see Allow',
  409: 'A request with this Idempotency-Key is still running, or the state does not allow this',
  410: 'It was here and is gone',
  413: 'The body is larger than 256 KiB',
  415: 'The Content-Type is not one that is read here',
  422: 'A field is wrong, or the Idempotency-Key was used with another request',
  429: 'Too many requests; come back after Retry-After seconds',
  500: 'Something went wrong on our side',
  503: 'Not now; come back after Retry-After seconds',
};

export const meaningOf = (status: number): string => MEANS[status] ?? `Status ${status}`;

export const takesBody = ({ method, body }: Pick<Operation, 'method' | 'body'>): boolean =>
  method !== 'GET' && hasFields(body);

/** Every status that a call may be refused with: what the router does for all, the dialect's own, and the operation's own. */
export function refusalsOf(description: Description, operation: Operation): number[] {
  const all = new Set([404, 405, 500, ...description.refusals, ...(operation.refusals ?? [])]);
  // A dialect that says 422 for all that is wrong says so in its description; every other says 400.
  const wrong = description.refusals.includes(422) && !description.refusals.includes(400) ? 422 : 400;
  if (operation.method !== 'GET') for (const status of [413, 415, wrong]) all.add(status);
  if (hasFields(operation.query)) all.add(wrong);
  if (operation.method === 'POST' && operation.idempotent !== false) for (const status of [409, 422]) all.add(status);
  return [...all].sort((a, b) => a - b);
}

function hasFields(schema: unknown): boolean {
  return !(isObjectSchema(schema) && Object.keys(schema.shape).length === 0);
}

function isObjectSchema(schema: unknown): schema is { shape: object } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema && typeof schema.shape === 'object';
}
