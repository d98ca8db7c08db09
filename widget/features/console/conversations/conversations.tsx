import type { ConversationRow } from '../../../../shared/contracts/console.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { exactTime, timeAgo } from '../../../ui/time-ago.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { Footer } from '../approvals/approvals.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import { Conversation } from './conversation.tsx';
import { channelName, toneOf } from './conversation-words.ts';
import type { ConversationsModel } from './conversations-model.ts';

const ROW = 47;

/** Every conversation, whoever is in it and however far it came. */
export function Conversations({
  root,
  model,
  now,
  wide,
}: {
  root: ConsoleRoot;
  model: ConversationsModel;
  now: number;
  wide: boolean;
}) {
  const { conversations: words } = strings;
  if (root.route.value.item) return <Conversation root={root} model={model} />;
  const rows = model.list.items.value;
  return (
    <section class="det" aria-labelledby="convs-title">
      <header class="ph">
        <h1 id="convs-title">
          {words.title}{' '}
          <small>{model.list.phase.value === 'ready' && words.count(rows.length, model.list.hasMore.value)}</small>
        </h1>
      </header>
      <VirtualList
        items={rows}
        selected={model.at.value}
        label={words.list}
        rowHeight={ROW}
        onSelect={({ id }) => model.open(id)}
        onNearEnd={model.list.more}
        empty={<Nothing phase={model.list.phase.value} text={words.empty} onRetry={() => void model.list.reset()} />}
      >
        {(row) => <Row row={row} now={now} />}
      </VirtualList>
      {wide && <Footer />}
    </section>
  );
}

function Row({ row, now }: { row: ConversationRow; now: number }) {
  const { conversations: words } = strings;
  const when =
    row.scheduledAt && row.status === 'scheduled' ? words.scheduled(exactTime(row.scheduledAt)) : row.statusText;
  return (
    <div class="tr2">
      <b>
        <Avatar name={row.name} /> <bdi>{row.name}</bdi>
      </b>
      {row.lastWords ? <q dir="auto">{row.lastWords}</q> : <q class="sys">{words.nothingYet}</q>}
      <span class="c">{channelName(row.channel)}</span>
      <span class={`st ${toneOf(row.status, row.statusText)}`}>{when}</span>
      <time dateTime={row.at}>{timeAgo(row.at, now)}</time>
    </div>
  );
}
