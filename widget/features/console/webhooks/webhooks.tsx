import type { WebhookRow } from '../../../../shared/contracts/webhooks.ts';
import { webhookEventKinds } from '../../../../shared/webhooks/events.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { formatRoute } from '../route.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import { Status } from './status.tsx';
import { WebhookDetail } from './webhook-detail.tsx';
import { webhookStrings as words } from './webhook-strings.ts';

/** Who is told what happens; one of them open with its log. */
export function Webhooks({ root, now }: { root: ConsoleRoot; now: number }) {
  const model = root.webhooks;
  const phase = model.phase.value;
  if (root.route.value.item && phase === 'ready') return <WebhookDetail root={root} now={now} />;
  const rows = model.rows.value;
  return (
    <section class="det" aria-labelledby="wh-title">
      <header class="ph">
        <h1 id="wh-title">
          {words.title} <small>{words.hint}</small>
        </h1>
        {phase !== 'forbidden' && (
          <button
            type="button"
            class="btn sm pri"
            onClick={() => {
              root.overlay.value = 'new-webhook';
            }}
          >
            {words.make}
          </button>
        )}
      </header>
      {phase === 'forbidden' ? (
        <Nothing phase="ready" text={[strings.putBack.forbidden, '']} onRetry={() => undefined} />
      ) : rows.length === 0 ? (
        <Nothing phase={phase} text={words.empty} onRetry={() => void model.load()} />
      ) : (
        <ul class="whrows" aria-label={words.list}>
          {rows.map((row) => (
            <Row key={row.id} root={root} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ root, row }: { root: ConsoleRoot; row: WebhookRow }) {
  const { space } = root.route.value;
  return (
    <li>
      <a href={formatRoute({ space, screen: 'webhooks', item: row.id })}>
        <bdi>{row.url}</bdi>
      </a>
      <Status row={row} />
      <span>{words.told(row.events.length, webhookEventKinds.length)}</span>
      <small>{row.kind === 'zapier' && words.zapier}</small>
    </li>
  );
}
