import type { Result } from '../domain/result.ts';

export interface ModelRequest {
  messages: readonly { role: 'system' | 'user'; content: string }[];
  /** JSON Schema of the object to answer with: strict, every property required. */
  schema: Readonly<Record<string, unknown>>;
  /** For everything together, however often it is tried. */
  timeoutMs: number;
  /** Given up by the caller. */
  signal?: AbortSignal;
}

/**
 * Why there is no answer. `unavailable`: not reached, refused at the door, or busy enough; `refused`: the model will not
 * say; `malformed`: what it said is no such object; `circuit_open`: it failed so often that it is left alone for a while.
 */
export type ModelTrouble = 'timeout' | 'unavailable' | 'refused' | 'malformed' | 'circuit_open';

/** Answers with JSON or not at all. Nobody needs one, and nothing waits for one longer than its `timeoutMs`. */
export interface LanguageModel {
  readonly name: string;
  /** False: there is none; nothing need be prepared for it. */
  readonly present: boolean;
  /** The object as parsed, not yet believed. Never throws for what the model or the network does. */
  complete(request: ModelRequest): Promise<Result<unknown, ModelTrouble>>;
}
