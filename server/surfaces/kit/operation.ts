import { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One promise over HTTP, as its dialect's document makes it. The router checks calls against it and the published description is printed
 * from it, so that neither can say what the other does not do.
 */
export interface Operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  /** `v1.testimonials.create`. Also what idempotency keys are kept under: two paths that promise the same share it. */
  id: string;
  method: Method;
  /** In express's spelling: `/v1/testimonials/:id`. */
  paths: readonly string[];
  summary: string;
  description?: string;
  /** What an API key or token must hold; null: any. */
  scope: 'read' | 'write' | null;
  params: P;
  query: Q;
  body: B;
  /** What is answered when all goes well: status → schema of the JSON, or null for an answer without a body. */
  success: Readonly<Record<number, z.ZodType | null>>;
  /** Statuses of `success` that come without a body for some callers (RFC 7009's, for one). */
  maybeEmpty?: readonly number[];
  /** The statuses of its refusals, beside those that every call of the dialect may meet. */
  refusals?: readonly number[];
  /** It takes a file too: `text/csv` is read as `{csv: text}`, and a body may have so many bytes. */
  takesCsv?: { limitBytes: number };
  /** It takes a file too: one of these types is read as `{file: base64}`, and a body may have so many bytes. */
  takesFile?: { limitBytes: number; types: readonly string[] };
  /** True: without any credential. */
  open?: true;
  /** False: a POST that takes no `Idempotency-Key` (an OAuth token call, the making of a key). */
  idempotent?: false;
  /** From the document, literally where it gives one. */
  example?: { query?: unknown; body?: unknown; answer?: unknown };
}

/** What a caller said, as the operation's schemas read it. */
export interface Given<O extends Operation> {
  params: z.infer<O['params']>;
  query: z.infer<O['query']>;
  body: z.infer<O['body']>;
}

export const nothing = z.object({});
type Nothing = typeof nothing;

type Answers = Operation['success'];

type Draft<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Answers> = Omit<
  Operation<P, Q, B>,
  'params' | 'query' | 'body' | 'success'
> & { params?: P; query?: Q; body?: B; success: A };

/** Whatever a draft leaves out is nothing: no path parameters, no query, no body. */
export function operation<
  A extends Answers,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(draft: Draft<P, Q, B, A>): Operation<P, Q, B> & { success: A } {
  const { params, query, body, ...rest } = draft;
  const filled = { ...rest, params: params ?? nothing, query: query ?? nothing, body: body ?? nothing };
  // A schema that was left out is `nothing`, and then its type parameter is `Nothing`.
  return filled as unknown as Operation<P, Q, B> & { success: A };
}

/**
 * How a caller says who it is. `bearer`: an API key or an OAuth token in `Authorization`; `basic`: member's e-mail and API key;
 * `oauth`: a token of our own OAuth server, said beside `bearer` where one is good.
 */
export type Security = 'bearer' | 'apiKey' | 'basic' | 'oauthClient' | 'oauth';

/** A whole dialect, as it is published. */
export interface Description {
  /** In lower case, unique; what its operations' ids begin with. */
  name: string;
  title: string;
  /** A sentence or two, plain text. */
  about: string;
  security: readonly Security[];
  /** What every refusal looks like. */
  refusal: z.ZodType;
  /** The statuses that any of its calls may be refused with, beside 404, 405, 413, 415 and 500. */
  refusals: readonly number[];
  operations: readonly Operation[];
}
