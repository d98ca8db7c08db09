import type { Request } from 'express';
import { readBody } from '../kit/read-body.ts';
import { plain, unwrapped } from '../kit/scalars.ts';

export const PATH = '/api/v1/conversations';
const SHARED = /^\/api\/v1\/conversations\/?$/i;
const BELOW = /^\/api\/v1\/conversations\/./i;

/**
 * Whose call it is. One path has two dialects: HTTP Basic, or a body with a `conversation` object, is this one. Everything below the path
 * is ours alone, and so is reading and changing what is there.
 */
export async function isReamaze(req: Request): Promise<boolean> {
  if (!SHARED.test(req.path)) return BELOW.test(req.path);
  if (/^basic\b/i.test(req.headers.authorization?.trim() ?? '')) return true;
  if (req.method === 'GET' || req.method === 'HEAD') return true;
  if (req.method !== 'POST') return false;
  const body = await readBody(req);
  return body.ok && hasConversation(body.value);
}

function hasConversation(value: unknown): boolean {
  const body = unwrapped(value);
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'conversation')) return false;
  const conversation = plain(Reflect.get(body, 'conversation'));
  return typeof conversation === 'object' && conversation !== null && !Array.isArray(conversation);
}
