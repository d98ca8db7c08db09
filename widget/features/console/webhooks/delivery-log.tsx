import type { WebhookAttempt, WebhookDeliveryRow } from '../../../../shared/contracts/webhooks.ts';
import { exactTime, timeAgo } from '../../../ui/time-ago.ts';
import { webhookStrings as words } from './webhook-strings.ts';
import type { WebhooksModel } from './webhooks-model.ts';

/** Each event that was meant for it, newest first; a press shows every try with what was said on both sides. */
export function DeliveryLog({ model, now }: { model: WebhooksModel; now: number }) {
  const rows = model.log.items.value;
  const phase = model.log.phase.value;
  return (
    <>
      <h2 class="sub">
        {words.log}
        <button type="button" class="btn sm quiet" onClick={() => void model.refresh()}>
          {words.refresh}
        </button>
      </h2>
      {phase === 'failed' && <p role="alert">{words.logFailed}</p>}
      {phase === 'ready' && rows.length === 0 && <p class="muted">{words.logEmpty}</p>}
      <ol class="whlog">
        {rows.map((row) => (
          <Delivery key={row.id} model={model} row={row} now={now} />
        ))}
      </ol>
      {model.log.hasMore.value && (
        <button type="button" class="btn sm" onClick={() => void model.log.more()}>
          {words.more}
        </button>
      )}
    </>
  );
}

const SIGNS = { queued: ['w', '… '], delivered: ['o', '✓ '], dead: ['x', '✕ '] } as const;

function Delivery({ model, row, now }: { model: WebhooksModel; row: WebhookDeliveryRow; now: number }) {
  const opened = model.opened.value;
  const isOpen = opened?.row.id === row.id;
  const [tone, sign] = SIGNS[row.state];
  return (
    <li>
      <button type="button" class="whrow" aria-expanded={isOpen} onClick={() => void model.open(row.id)}>
        <code>{row.event}</code>
        <span class={tone}>
          {sign}
          {words.states[row.state]}
        </span>
        <span class="muted">{said(row)}</span>
        <time dateTime={row.at}>{timeAgo(row.at, now)}</time>
      </button>
      {isOpen && opened && (
        <div class="whtries">
          <p class="muted">
            <code>{row.eventId}</code>
          </p>
          {opened.log.length === 0 && <p class="muted">{words.noTries}</p>}
          {opened.log.map((made) => (
            <Try key={made.attempt} made={made} />
          ))}
          <button type="button" class="btn sm" onClick={() => void model.replay(row.id)}>
            {words.replay}
          </button>
        </div>
      )}
    </li>
  );
}

/** In one line: what it answered last, how often it was tried, when next. */
function said(row: WebhookDeliveryRow): string {
  const answer = row.lastStatus === null ? row.lastError?.replace(/\.$/, '') : words.answered(row.lastStatus);
  const next = row.state === 'queued' && row.nextAt && row.attempts > 0 ? words.next(exactTime(row.nextAt)) : null;
  return [answer, row.attempts > 0 ? words.tries(row.attempts) : null, next].filter(Boolean).join(', ');
}

function Try({ made }: { made: WebhookAttempt }) {
  return (
    <section class="whtry" aria-label={words.attempt(made.attempt, exactTime(made.at), made.durationMs)}>
      <h3>{words.attempt(made.attempt, exactTime(made.at), made.durationMs)}</h3>
      <h4>{words.request}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0}>{pretty(made.requestBody)}</pre>
      <h4>
        {words.response}
        {made.status === null ? `: ${made.error ?? words.noAnswer}` : `: ${made.status}`}
      </h4>
      {made.status !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
        <pre tabIndex={0}>{made.responseBody || words.emptyAnswer}</pre>
      )}
    </section>
  );
}

/** Laid out for reading; what is signed is the text as it was sent. */
function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
