import type { WebhookRow } from '../../../../shared/contracts/webhooks.ts';
import { exactTime } from '../../../ui/time-ago.ts';
import { webhookStrings as words } from './webhook-strings.ts';

/** A word and a sign, never a colour alone. */
export function Status({ row }: { row: WebhookRow }) {
  const isFailing = row.status === 'active' && row.failingSince !== null;
  return (
    <span class={row.status === 'paused' ? 'x' : isFailing ? 'w' : 'o'}>
      {row.status === 'paused' ? '❙❙ ' : isFailing ? '! ' : '✓ '}
      {isFailing && row.failingSince ? words.failing(exactTime(row.failingSince)) : words.statuses[row.status]}
    </span>
  );
}
