import type { TriggerRow } from '../../../../shared/contracts/console.ts';
import { timeAgo } from '../../../ui/time-ago.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import type { TriggersModel } from './triggers-model.ts';

const TONES = { scheduled: 'o', suppressed: 'w', rejected: 'x' } as const;

/** The trigger log: nothing that came in is ever without an answer here. */
export function Triggers({ root, model, now }: { root: ConsoleRoot; model: TriggersModel; now: number }) {
  const { triggers } = strings;
  return (
    <section class="det" aria-labelledby="trg-title">
      <header class="ph">
        <h1 id="trg-title">
          {triggers.title} <small>{triggers.hint}</small>
        </h1>
      </header>
      <VirtualList
        items={model.list.items.value}
        selected={-1}
        label={triggers.list}
        rowHeight={47}
        rowClass={({ conversationId }) => (conversationId ? '' : 'still')}
        onSelect={({ conversationId }) => conversationId && root.go({ screen: 'inbox', item: conversationId })}
        onNearEnd={model.list.more}
        empty={<Nothing phase={model.list.phase.value} text={triggers.empty} onRetry={() => void model.list.reset()} />}
      >
        {(row) => <Row row={row} now={now} />}
      </VirtualList>
    </section>
  );
}

function Row({ row, now }: { row: TriggerRow; now: number }) {
  return (
    <div class="tr2 trg">
      <b>
        <bdi>{row.who}</bdi>
      </b>
      <span class="st">
        <span class={TONES[row.status]}>{strings.triggers.status[row.status]}</span>
        {row.reason && `: ${row.reason}`}
      </span>
      <span class="c">{row.surface}</span>
      <time dateTime={row.at}>{timeAgo(row.at, now)}</time>
    </div>
  );
}
