import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ThreadDetail } from '../../../../shared/contracts/inbox.ts';
import { Icon } from '../../../ui/icons.tsx';
import { exactTime } from '../../../ui/time-ago.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import type { InboxModel } from './inbox-model.ts';
import { ReplyBox } from './reply-box.tsx';
import { isOver, statusWords, toneOf } from './status-words.ts';
import { ThreadSide } from './thread-side.tsx';

/** One thread, live: what was said, a box to answer in, and who looks after it. */
export function Thread({ root, model }: { root: ConsoleRoot; model: InboxModel }) {
  const { inbox } = strings;
  const detail = model.detail.value;
  return (
    <section class="det" aria-labelledby="thread-title">
      <header class="ph">
        <button
          type="button"
          class="back"
          aria-label={inbox.back}
          aria-keyshortcuts="u"
          onClick={() => root.go({ item: null })}
        >
          <Icon name="back" />
        </button>
        <h1 id="thread-title">
          <span dir="auto">{detail?.row.subject ?? inbox.transcript}</span>{' '}
          <small class={toneOf(detail?.row.status ?? '')}>{detail && statusWords(detail.row)}</small>
        </h1>
        {detail?.canWrite && <DoneButton model={model} status={detail.row.status} />}
      </header>
      {detail ? (
        <div class="dgrid">
          <div class="thread">
            <Said detail={detail} />
            {detail.canWrite ? <ReplyBox model={model} detail={detail} /> : <p class="hint rbox">{inbox.readOnly}</p>}
          </div>
          <ThreadSide root={root} model={model} detail={detail} />
        </div>
      ) : (
        <Nothing
          phase={model.missing.value ? 'ready' : 'loading'}
          text={inbox.gone}
          onRetry={() => model.open(model.chosen.value)}
        />
      )}
    </section>
  );
}

function DoneButton({ model, status }: { model: InboxModel; status: string }) {
  const { inbox } = strings;
  const over = isOver(status);
  return (
    <button
      type="button"
      class="btn sm"
      aria-keyshortcuts="e"
      onClick={() => void model.change({ type: 'status', status: over ? 'open' : 'done' })}
    >
      {over ? inbox.reopen : inbox.done}
    </button>
  );
}

function Said({ detail }: { detail: ThreadDetail }) {
  const { inbox } = strings;
  const pane = useRef<HTMLDivElement>(null);
  const count = detail.entries.length;
  // What came last is in sight when something came, or another thread was opened.
  useLayoutEffect(() => {
    if (pane.current) pane.current.scrollTop = pane.current.scrollHeight;
  }, [count, detail.row.id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be scrollable by keyboard.
    <div class="dm" ref={pane} tabIndex={0} role="log" aria-label={inbox.transcript}>
      <ol class="letters">
        {detail.entries.map((entry) => (
          <Letter key={entry.id} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

function Letter({ entry: { by, name, body, at, files } }: { entry: ThreadDetail['entries'][number] }) {
  const { inbox } = strings;
  return (
    <li class={by}>
      <p class="by">
        <b>
          <bdi>{name ?? inbox.by[by]}</bdi>
        </b>{' '}
        {by === 'note' && <span>{inbox.by.note}</span>} <time dateTime={at}>{exactTime(at)}</time>
      </p>
      <p class="said" dir="auto">
        {body}
      </p>
      {files.length > 0 && (
        <ul class="links">
          {files.map((file) => (
            <li key={file.name}>
              <File file={file} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function File({ file: { name, href, state } }: { file: ThreadDetail['entries'][number]['files'][number] }) {
  const { inbox } = strings;
  if (!href) return <>{state === 'failed' ? inbox.fileFailed(name) : inbox.fileWaits(name)}</>;
  return (
    <a href={href} download>
      {name}
    </a>
  );
}
