import type { z } from 'zod';
import { formatId, type SpaceId } from '../../../../shared/ids.ts';
import type { FunnelMonth } from '../../../domain/conversations/index.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import type { stats } from './schemas.ts';

type Counts = Omit<FunnelMonth, 'month'>;

export function statsAnswer({ space, months }: { space: SpaceId | null; months: readonly FunnelMonth[] }): Answer {
  const total = (name: keyof Counts) => months.reduce((sum, month) => sum + month[name], 0);
  return jsonAnswer(200, {
    object: 'stats',
    space_id: space === null ? null : formatId('space', space),
    ...rated({
      asked: total('asked'),
      opened: total('opened'),
      completed: total('completed'),
      published: total('published'),
    }),
    by_month: months.map(({ month, ...counts }) => ({ month, ...rated(counts) })),
  } satisfies z.infer<typeof stats>);
}

function rated(counts: Counts) {
  const { asked, completed } = counts;
  return { ...counts, completion_rate: asked === 0 ? null : Math.round((completed / asked) * 10_000) / 10_000 };
}
