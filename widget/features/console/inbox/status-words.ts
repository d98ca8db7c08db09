import type { ThreadRow } from '../../../../shared/contracts/inbox.ts';
import { exactTime } from '../../../ui/time-ago.ts';
import { strings } from '../strings.ts';

export function statusWords({ status, holdUntil }: Pick<ThreadRow, 'status' | 'holdUntil'>): string {
  const { inbox } = strings;
  return status === 'on_hold' && holdUntil ? inbox.heldUntil(exactTime(holdUntil)) : (inbox.statuses[status] ?? status);
}

export function toneOf(status: string): '' | 'o' | 'w' | 'x' {
  if (status === 'open') return 'w';
  if (status === 'done' || status === 'auto_done') return 'o';
  return status === 'spam' ? 'x' : '';
}

/** Nobody waits for anything any more. */
export const isOver = (status: string): boolean =>
  !['open', 'responded', 'on_hold', 'assistant_assigned'].includes(status);
