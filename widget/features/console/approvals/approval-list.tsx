import type { ModerationCard } from '../../../../shared/contracts/owner.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { timeAgo } from '../../../ui/time-ago.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import type { ApprovalStatus } from '../console-api.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing, Rating } from '../row-parts.tsx';
import { nameOf } from '../sentences.ts';
import { strings } from '../strings.ts';
import type { ApprovalsModel } from './approvals-model.ts';

const TABS: ApprovalStatus[] = ['pending', 'approved', 'archived'];
const ROW = 106;

interface ListProps {
  root: ConsoleRoot;
  model: ApprovalsModel;
  now: number;
  wide: boolean;
}

/** The queue: who, how many stars, two lines of their words, one line of state in words. */
export function ApprovalList({ root, model, now, wide }: ListProps) {
  const { approvals } = strings;
  const status = model.status.value;
  const rows = model.rows.value;
  const count = model.count.value;
  const oldest = status === 'pending' && !model.list.hasMore.value ? rows.at(-1) : undefined;
  const sub =
    status === 'pending'
      ? approvals.waiting(count, oldest ? timeAgo(oldest.receivedAt, now) : null)
      : approvals.count(count);
  return (
    <section class="list" aria-labelledby="list-title">
      <header class="ph">
        <h1 id="list-title">
          {approvals.title}{' '}
          <small>
            {model.picked.value.size > 0
              ? approvals.picked(model.picked.value.size)
              : model.list.phase.value === 'ready' && sub}
          </small>
        </h1>
        <button
          type="button"
          class="find"
          aria-keyshortcuts="/"
          onClick={() => {
            root.overlay.value = 'palette';
          }}
        >
          {approvals.find} <Kbd caps={['/']} />
        </button>
      </header>
      <nav class="tabs3" aria-label={approvals.list}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-current={tab === status ? 'true' : undefined}
            onClick={() => void model.show(tab)}
          >
            {approvals.tabs[tab]}
          </button>
        ))}
      </nav>
      <VirtualList
        key={status}
        items={rows}
        selected={model.at.value}
        label={approvals.list}
        rowHeight={ROW}
        rowClass={(card) => (card.status === status ? '' : 'done')}
        onSelect={({ id }) => {
          model.choose(id);
          // On a narrow screen a card is a place of its own, with a way back.
          if (!wide) root.go({ item: id });
        }}
        onNearEnd={model.list.more}
        empty={
          <Nothing
            phase={model.list.phase.value}
            text={approvals.empty[status]}
            onRetry={() => void model.list.reset()}
          />
        }
      >
        {(card) => <Row card={card} model={model} now={now} />}
      </VirtualList>
    </section>
  );
}

function Row({ card, model, now }: { card: ModerationCard; model: ApprovalsModel; now: number }) {
  const [text, tone] = stateOf(card, model);
  const picked = model.picked.value.has(card.id);
  return (
    <div class="rowi">
      {picked ? (
        <span class="av tickd" aria-hidden="true">
          ✓
        </span>
      ) : (
        <Avatar name={card.author.name} />
      )}
      <b>
        <bdi>{nameOf(card)}</bdi> <Rating value={card.rating} />
      </b>
      <time dateTime={card.receivedAt}>{timeAgo(card.receivedAt, now)}</time>
      <p dir="auto" lang={card.locale}>
        {card.body}
      </p>
      <span class={`fl ${tone}`}>{text}</span>
    </div>
  );
}

/** One line, always: rows of one height scroll by ten thousand. */
function stateOf(card: ModerationCard, model: ApprovalsModel): [string, string] {
  const { states } = strings.approvals;
  if (model.desk.waiting.value.has(card.id) && model.desk.queued.value) return [states.queued, 'w'];
  if (card.status === 'withdrawn') return [states.withdrawn, 'x'];
  if (card.status !== model.status.value) {
    return card.status === 'approved'
      ? [states.approved, 'o']
      : card.status === 'archived'
        ? [states.archived, '']
        : [states.restored, ''];
  }
  if (card.wantsContact) return [states.wantsContact, 'w'];
  if (card.featured) return [states.featured, ''];
  if (card.incentive) return [card.incentive, ''];
  const language = card.locale.startsWith('en')
    ? null
    : new Intl.DisplayNames('en', { type: 'language' }).of(card.locale);
  return [[language, card.about].filter(Boolean).join(' · ') || '\u00a0', ''];
}
