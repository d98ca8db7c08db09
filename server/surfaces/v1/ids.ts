import { z } from 'zod';
import { type Id, type IdKind, parseId } from '../../../shared/ids.ts';
import { text } from '../kit/scalars.ts';

/** `/{id}` in either spelling. What is neither is answered like the id of nothing. */
export function pathId<K extends IdKind>(kind: K) {
  return z.object({
    id: z.string().transform((given, ctx): Id<K> => {
      const id = parseId(kind, given);
      if (id === null) ctx.addIssue({ code: 'custom', message: 'id is no id' });
      return id ?? z.NEVER;
    }),
  });
}

/** `space_id` in either spelling; null: the id of nothing. */
export const spaceRef = text('space_id', 100).transform((given) => parseId('space', given));
