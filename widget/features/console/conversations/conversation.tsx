import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConversationDetail } from '../../../../shared/contracts/console.ts';
import { Icon } from '../../../ui/icons.tsx';
import { clockTime, exactTime } from '../../../ui/time-ago.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing, Rating } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import { channelName, toneOf } from './conversation-words.ts';
import type { ConversationsModel } from './conversations-model.ts';

/** One conversation, live: what was asked, what was answered, what was sent. */
export function Conversation({ root, model }: { root: ConsoleRoot; model: ConversationsModel }) {
  const { conversations: words } = strings;
  const detail = model.detail.value;
  return (
    <section class="det" aria-labelledby="conv-title">
      <header class="ph">
        <button
          type="button"
          class="back"
          aria-label={words.back}
          aria-keyshortcuts="u"
          onClick={() => root.go({ item: null })}
        >
          <Icon name="back" />
        </button>
        <h1 id="conv-title">
          {detail?.row.name ?? words.transcript}{' '}
          <small class={toneOf(detail?.row.status ?? '', detail?.row.statusText)}>{detail?.row.statusText}</small>
        </h1>
        {detail?.testimonialId && (
          <button
            type="button"
            class="btn sm"
            onClick={() => root.go({ screen: 'approvals', item: detail.testimonialId })}
          >
            {words.toApproval}
          </button>
        )}
      </header>
      {detail ? (
        <Body root={root} detail={detail} />
      ) : (
        <Nothing
          phase={model.missing.value ? 'failed' : 'loading'}
          text={words.empty}
          onRetry={() => model.open(model.chosen.value)}
        />
      )}
    </section>
  );
}

function Body({ root, detail }: { root: ConsoleRoot; detail: ConversationDetail }) {
  const { conversations: words } = strings;
  const pane = useRef<HTMLDivElement>(null);
  const follow = useRef(true);
  const count = detail.entries.length;
  useLayoutEffect(() => {
    if (follow.current && pane.current) pane.current.scrollTop = pane.current.scrollHeight;
  }, [count]);
  const onScroll = () => {
    const { scrollTop, scrollHeight, clientHeight } = pane.current ?? {
      scrollTop: 0,
      scrollHeight: 0,
      clientHeight: 0,
    };
    follow.current = scrollTop + clientHeight > scrollHeight - 60;
  };
  return (
    <div class="dgrid">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be scrollable by keyboard. */}
      <div class="dm" ref={pane} onScroll={onScroll} tabIndex={0} role="log" aria-label={words.transcript}>
        {count === 0 && <p class="muted">{words.nothingYet}</p>}
        <ol class="talk">
          {detail.entries.map((entry) => (
            <li key={entry.id} class={entry.by}>
              <span class="vh">{entry.by === 'us' ? words.weSaid : words.customerSaid}: </span>
              {entry.rating !== null ? <Rating value={entry.rating} /> : <span dir="auto">{entry.text}</span>}
              <time dateTime={entry.at} title={exactTime(entry.at)}>
                {clockTime(entry.at)}
              </time>
            </li>
          ))}
        </ol>
      </div>
      <aside class="pr">
        {detail.wantsContact && (
          <button type="button" class="btn sm pri" onClick={() => void root.takeOver(detail.row.id)}>
            {words.takeOver}
          </button>
        )}
        {detail.about && (
          <>
            <h2 class="sub">{words.about}</h2>
            <p class="about">{detail.about}</p>
          </>
        )}
        <h2 class="sub">{words.deliveries}</h2>
        <ol>
          {detail.deliveries.map(({ id, channel, status, to, at, error }) => (
            <li key={id}>
              <b>{words.sent(channelName(channel), status)}</b>
              <small>
                {to}, {exactTime(at)}
                {error && `. ${error}`}
              </small>
            </li>
          ))}
        </ol>
        <a class="btn sm" href={detail.chatUrl} target="_blank" rel="noopener">
          {words.openChat}
        </a>
        <button type="button" class="btn sm" onClick={() => void root.copy(detail.chatUrl)}>
          {words.copyChat}
        </button>
      </aside>
    </div>
  );
}
