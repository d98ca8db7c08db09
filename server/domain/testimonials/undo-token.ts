import { z } from 'zod';
import { textRange } from '../../../shared/contracts/wall.ts';
import { parseId, type TestimonialId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Testimonial } from './testimonial.ts';

/** The owner's side of a testimonial before an action; signed, so that an undo can only put back what once was. */
const ownersSide = z.object({
  status: z.enum(['pending', 'approved', 'archived']),
  approvedHash: z.string().nullable(),
  approvedAt: z.number().nullable(),
  approvedBy: z.string().nullable(),
  featured: z.boolean(),
  highlights: z.array(textRange),
  tags: z.array(z.string()),
  reply: z.object({ from: z.string(), text: z.string() }).nullable(),
});
const payload = z.object({ id: z.string(), contentHash: z.string(), before: ownersSide });

export interface Undo {
  id: TestimonialId;
  contentHash: string;
  before: z.infer<typeof ownersSide>;
}

export function writeUndo(hasher: Hasher, before: Testimonial): string {
  const text = JSON.stringify({ id: before.id, contentHash: before.contentHash, before: ownersSide.parse(before) });
  return `${sign(hasher, text)}.${text}`;
}

/** Null when it is not one of ours. */
export function readUndo(hasher: Hasher, token: string): Undo | null {
  const dot = token.indexOf('.');
  const text = token.slice(dot + 1);
  if (dot < 0 || token.slice(0, dot) !== sign(hasher, text)) return null;
  const parsed = payload.safeParse(JSON.parse(text));
  const id = parsed.success ? parseId('testimonial', parsed.data.id) : null;
  return parsed.success && id ? { ...parsed.data, id } : null;
}

function sign(hasher: Hasher, text: string): string {
  return hasher.derive('undo', text, 20);
}
