import { z } from 'zod';
import { type Id, type IdKind, parseId } from '../../../shared/ids.ts';
import { oneLine } from '../kit/scalars.ts';

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
export const spaceRef = z.preprocess(
  oneLine,
  z
    .string({ error: ({ input }) => `space_id ${input === undefined ? 'is required' : 'must be text'}` })
    .max(100, 'space_id is longer than 100 characters')
    .transform((given) => parseId('space', given)),
);
