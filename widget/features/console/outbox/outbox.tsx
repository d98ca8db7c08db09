import { useMemo } from 'preact/hooks';
import type { OutboxItem } from '../../../../shared/contracts/console.ts';
import { Icon } from '../../../ui/icons.tsx';
import { exactTime, timeAgo } from '../../../ui/time-ago.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import { namedLinks } from './named-links.ts';
import type { OutboxModel } from './outbox-model.ts';

/** What would have been sent: to be read, and clicked. */
export function Outbox({
  root,
  model,
  now,
  wide,
}: {
  root: ConsoleRoot;
  model: OutboxModel;
  now: number;
  wide: boolean;
}) {
  const { outbox } = strings;
  const open = root.route.value.item;
  const item = model.item.value;
  return (
    <>
      {(wide || !open) && (
        <section class="list" aria-labelledby="out-title">
          <header class="ph">
            <h1 id="out-title">{outbox.title}</h1>
          </header>
          <p class="hint">{outbox.hint}</p>
          <VirtualList
            items={model.list.items.value}
            selected={model.at.value}
            label={outbox.list}
            rowHeight={81}
            onSelect={({ id }) => model.choose(id)}
            onNearEnd={model.list.more}
            empty={
              <Nothing phase={model.list.phase.value} text={outbox.empty} onRetry={() => void model.list.reset()} />
            }
          >
            {(row) => <Row row={row} now={now} />}
          </VirtualList>
        </section>
      )}
      {(wide || open) && (
        <section class="det" aria-label={item ? (item.subject ?? outbox.kinds[item.channel]) : outbox.choose}>
          {item ? <Message root={root} item={item} wide={wide} /> : <p class="nothing">{outbox.choose}</p>}
        </section>
      )}
    </>
  );
}

function Row({ row, now }: { row: OutboxItem; now: number }) {
  return (
    <div class="rowm">
      <b>
        <bdi>{row.to}</bdi>
      </b>
      <time dateTime={row.at}>{timeAgo(row.at, now)}</time>
      <p dir="auto">{row.subject ?? row.text}</p>
      <span class="fl">{strings.outbox.kinds[row.channel]}</span>
    </div>
  );
}

function Message({ root, item, wide }: { root: ConsoleRoot; item: OutboxItem; wide: boolean }) {
  const { outbox } = strings;
  const links = useMemo(() => namedLinks(item.html, item.links), [item]);
  return (
    <>
      <header class="ph">
        {!wide && (
          <button type="button" class="back" aria-label={outbox.back} onClick={() => root.go({ item: null })}>
            <Icon name="back" />
          </button>
        )}
        <h1 dir="auto">{item.subject ?? outbox.kinds[item.channel]}</h1>
      </header>
      <div class="mail">
        <dl>
          <dt>{outbox.to}</dt>
          <dd>{item.to}</dd>
          <dt>{outbox.sent}</dt>
          <dd>{exactTime(item.at)}</dd>
        </dl>
        {item.html !== null && (
          // No script, no form, no origin: a mail is somebody's words in somebody's markup.
          <iframe
            key={item.id}
            title={outbox.body}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            src={`/console/outbox/${item.id}/html`}
          />
        )}
        {links.length > 0 && (
          <>
            <h2 class="sub">{outbox.links}</h2>
            <ul class="links">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={safeLink(href)} title={href} target="_blank" rel="noopener">
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 class="sub">{outbox.text}</h2>
        <pre dir="auto">{item.text}</pre>
      </div>
    </>
  );
}

/** A link in a message is written by a template of ours, but its data is not: only what a browser may follow. */
function safeLink(link: string): string | undefined {
  return /^(https?:|mailto:|tel:)/i.test(link) ? link : undefined;
}
