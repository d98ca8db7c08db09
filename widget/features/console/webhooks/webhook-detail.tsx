import { Icon } from '../../../ui/icons.tsx';
import { exactTime } from '../../../ui/time-ago.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { Status } from './status.tsx';
import { webhookStrings as words } from './webhook-strings.ts';

/** One webhook: how it stands, what can be done with it, and everything that was sent there. */
export function WebhookDetail({ root, now }: { root: ConsoleRoot; now: number }) {
  const model = root.webhooks;
  const row = model.row.value;
  return (
    <section class="det" aria-labelledby="wh-one">
      <header class="ph">
        <button type="button" class="back" aria-label={words.back} onClick={() => root.go({ item: null })}>
          <Icon name="back" />
        </button>
        <h1 id="wh-one">{row ? <bdi>{hostOf(row.url)}</bdi> : words.title}</h1>
      </header>
      {row ? (
        <div class="wh">
          <p class="whurl">
            <code>{row.url}</code>
          </p>
          <p>
            {row.pausedBecause ? <span class="x">❙❙ {words.because[row.pausedBecause]}</span> : <Status row={row} />}
          </p>
          {row.previousSecretUntil && <p class="muted">{words.secretOverlap(exactTime(row.previousSecretUntil))}</p>}
          <div class="whdo">
            <button type="button" class="btn sm pri" onClick={() => void model.test()}>
              {words.test}
            </button>
            <button
              type="button"
              class="btn sm"
              onClick={() => void model.change({ status: row.status === 'active' ? 'paused' : 'active' })}
            >
              {row.status === 'active' ? words.pause : words.resume}
            </button>
            <button
              type="button"
              class="btn sm"
              onClick={() => {
                model.asked.value = 'rotate';
              }}
            >
              {words.rotate}
            </button>
            <button
              type="button"
              class="btn sm stop"
              onClick={() => {
                model.asked.value = 'remove';
              }}
            >
              {words.remove}
            </button>
          </div>
          <h2 class="sub">{words.events}</h2>
          <ul class="whevents">
            {row.events.map((kind) => (
              <li key={kind}>
                <code>{kind}</code>
              </li>
            ))}
          </ul>
          <DeliveryLog model={model} now={now} />
        </div>
      ) : (
        <Nothing phase="ready" text={words.gone} onRetry={() => undefined} />
      )}
    </section>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
