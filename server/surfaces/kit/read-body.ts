import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseForm } from './parse-form.ts';

export const BODY_LIMIT_BYTES = 256 * 1024;
/** Past the limit the rest is thrown away, so that the caller gets to read our answer; past this, or four times the limit, the connection goes. */
const DRAIN_LIMIT_BYTES = 16 * BODY_LIMIT_BYTES;
/** Recursive code further on (canonical form, storage) must never meet a body that could exhaust its stack. */
const MAX_NESTING = 64;

export type BodyError =
  | { kind: 'BodyTooLarge'; limitBytes: number }
  | { kind: 'UnsupportedMediaType'; got: string }
  | { kind: 'BodyUnreadable'; reason: string };

/**
 * JSON or a form, as the caller says, with two allowances: a body that says nothing or `text/plain` is tried as JSON, and one that says
 * form but starts like JSON too (`curl -d '{…}'` says form). An empty body is `{}`. Never throws for what a caller sends.
 */
export function readBody(req: IncomingMessage, reading: Reading = USUAL): Promise<Result<unknown, BodyError>> {
  const before = read.get(req);
  if (before) return before;
  const body = readOnce(req, reading);
  read.set(req, body);
  return body;
}

/** Two dialects share a path, and the first looks into the body to see whose call it is. */
const read = new WeakMap<IncomingMessage, Promise<Result<unknown, BodyError>>>();

/** `csv`: whether `text/csv` is understood, as `{csv: text}`; `files`: the types that are, as `{file: base64}`. */
export interface Reading {
  limitBytes: number;
  csv: boolean;
  files?: readonly string[];
}
const USUAL: Reading = { limitBytes: BODY_LIMIT_BYTES, csv: false };

async function readOnce(
  req: IncomingMessage,
  { limitBytes, csv, files = [] }: Reading,
): Promise<Result<unknown, BodyError>> {
  const type = mediaType(req, files);
  if (!type || (type === 'csv' && !csv)) return drained(req, { kind: 'UnsupportedMediaType', got: describeType(req) });
  const bytes = await collect(req, limitBytes);
  if (bytes === 'too large') return fail({ kind: 'BodyTooLarge', limitBytes });
  if (bytes === 'cut off') return fail({ kind: 'BodyUnreadable', reason: 'The body ended early' });
  if (type === 'file') return ok({ file: bytes.toString('base64') });
  const text = decode(bytes);
  if (text === null) return fail({ kind: 'BodyUnreadable', reason: 'The body is not valid UTF-8' });
  if (text.trim() === '') return ok({});
  if (type === 'csv') return ok({ csv: text });
  if (type === 'form' && !/^\s*[[{]/.test(text)) return nested(parseForm(text));
  return parseJson(text, type);
}

type MediaType = 'json' | 'form' | 'csv' | 'file' | 'unsaid';

function mediaType(req: IncomingMessage, files: readonly string[]): MediaType | null {
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return null;
  const [type = '', ...parameters] = (req.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='));
  if (charset && !/^charset="?(utf-?8|us-ascii)"?$/.test(charset)) return null;
  const name = type.trim();
  if (name === 'application/json' || /^[\w.+-]+\/[\w.-]+\+json$/.test(name)) return 'json';
  if (name === 'application/x-www-form-urlencoded') return 'form';
  if (name === 'text/csv') return 'csv';
  if (files.includes(name)) return 'file';
  return name === '' || name === 'text/plain' || name === 'text/json' ? 'unsaid' : null;
}

function describeType(req: IncomingMessage): string {
  const encoding = req.headers['content-encoding'];
  return encoding ? `${encoding}-encoded` : String(req.headers['content-type'] ?? '').slice(0, 100);
}

function drained(req: IncomingMessage, error: BodyError): Result<never, BodyError> {
  discard(req, 0, BODY_LIMIT_BYTES);
  return fail(error);
}

function collect(req: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'cut off'> {
  return new Promise((resolve) => {
    const declared = Number(req.headers['content-length'] ?? 0);
    if (declared > limit) {
      discard(req, 0, limit);
      return resolve('too large');
    }
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      req.off('data', onData);
      discard(req, size, limit);
      resolve('too large');
    };
    req.on('data', onData);
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('error', () => resolve('cut off'));
  });
}

function discard(req: IncomingMessage, seen: number, limit: number): void {
  let size = seen;
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > Math.max(DRAIN_LIMIT_BYTES, 4 * limit)) req.destroy();
  });
  // The caller may hang up while we drain: that is not our fault to report, and unheard it would end the process.
  req.on('error', () => {});
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder's only complaint is the one that the caller is told
  }
}

function parseJson(text: string, type: MediaType): Result<unknown, BodyError> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (type === 'form') return nested(parseForm(text));
    return fail({ kind: 'BodyUnreadable', reason: 'The body is not valid JSON' });
  }
  return nested(value);
}

function nested(value: unknown): Result<unknown, BodyError> {
  if (!deeperThan(value, MAX_NESTING)) return ok(value);
  return fail({ kind: 'BodyUnreadable', reason: `The body is nested deeper than ${MAX_NESTING} levels` });
}

/** Level by level, not by recursion: a body of 100,000 brackets must not be able to exhaust the stack. */
function deeperThan(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}
