import type { ThreadRow, ThreadShow } from '../../../../shared/contracts/inbox.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { timeAgo } from '../../../ui/time-ago.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { Footer } from '../approvals/approvals.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import type { InboxModel } from './inbox-model.ts';
import { statusWords, toneOf } from './status-words.ts';
import { Thread } from './thread.tsx';

const ROW = 73;
const SHOWS: readonly ThreadShow[] = ['open', 'on_hold', 'done', 'mine', 'all'];

interface InboxProps {
  root: ConsoleRoot;
  model: InboxModel;
  now: number;
  wide: boolean;
}

/** Customers who wait for a person, and what became of the others. */
export function Inbox({ root, model, now, wide }: InboxProps) {
  const { inbox } = strings;
  if (root.route.value.item) return <Thread root={root} model={model} />;
  const show = model.show.value;
  return (
    <section class="det" aria-labelledby="inbox-title">
      <header class="ph">
        <h1 id="inbox-title">
          {inbox.title} <small>{model.list.phase.value === 'ready' && inbox.count(model.total.value)}</small>
        </h1>
      </header>
      <nav class="tabs3" aria-label={inbox.list}>
        {SHOWS.map((one) => (
          <button
            type="button"
            key={one}
            aria-current={one === show ? 'true' : undefined}
            onClick={() => model.showOnly(one)}
          >
            {inbox.shows[one]}
          </button>
        ))}
      </nav>
      <VirtualList
        items={model.list.items.value}
        selected={model.at.value}
        label={inbox.list}
        rowHeight={ROW}
        onSelect={({ id }) => model.open(id)}
        onNearEnd={model.list.more}
        empty={
          <Nothing phase={model.list.phase.value} text={inbox.empty[show]} onRetry={() => void model.list.reset()} />
        }
      >
        {(row) => <Row row={row} now={now} />}
      </VirtualList>
      {wide && <Footer />}
    </section>
  );
}

function Row({ row, now }: { row: ThreadRow; now: number }) {
  return (
    <div class="thr">
      <Avatar name={row.name} />
      <b>
        <bdi>{row.name}</bdi>
      </b>
      <time dateTime={row.at}>{timeAgo(row.at, now)}</time>
      <p>
        <bdi>{row.subject}</bdi> <q dir="auto">{row.lastWords}</q>
      </p>
      <span class={`st ${toneOf(row.status)}`}>{statusWords(row)}</span>
    </div>
  );
}
