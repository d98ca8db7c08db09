import type { AppRow, ConnectionRow } from '../../../../shared/contracts/console-apps.ts';
import { exactTime } from '../../../ui/time-ago.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';

/** Apps that act for the account, and the account's own. */
export function Apps({ root }: { root: ConsoleRoot }) {
  const { apps } = strings;
  const model = root.apps;
  const phase = model.phase.value;
  return (
    <section class="det" aria-labelledby="apps-title">
      <header class="ph">
        <h1 id="apps-title">
          {apps.title} <small>{apps.hint}</small>
        </h1>
        {model.list.value.apps && (
          <button
            type="button"
            class="btn sm"
            onClick={() => {
              root.overlay.value = 'new-app';
            }}
          >
            {apps.make}
          </button>
        )}
      </header>
      {phase === 'ready' ? (
        <Lists root={root} />
      ) : (
        <Nothing phase={phase} text={['', '']} onRetry={() => void model.load()} />
      )}
    </section>
  );
}

function Lists({ root }: { root: ConsoleRoot }) {
  const { apps } = strings;
  const { connected, apps: own } = root.apps.list.value;
  return (
    <div class="apps">
      <h2>{apps.connected}</h2>
      {connected.length === 0 && <p>{apps.connectedEmpty}</p>}
      <ul class="keyrows">
        {connected.map((row) => (
          <Connection
            key={row.id}
            row={row}
            onEnd={() => {
              root.apps.ending.value = { kind: 'connection', row };
            }}
          />
        ))}
      </ul>
      {own && <OwnApps root={root} own={own} />}
    </div>
  );
}

/** Of owners and admins. */
function OwnApps({ root, own }: { root: ConsoleRoot; own: readonly AppRow[] }) {
  const { apps } = strings;
  return (
    <>
      <h2>{apps.own}</h2>
      <p>{own.length === 0 ? apps.ownEmpty : apps.ownHint}</p>
      <ul class="keyrows">
        {own.map((row) => (
          <OwnApp
            key={row.id}
            row={row}
            onRevoke={() => {
              root.apps.ending.value = { kind: 'app', row };
            }}
          />
        ))}
      </ul>
    </>
  );
}

function Connection({ row, onEnd }: { row: ConnectionRow; onEnd: () => void }) {
  const { apps, keys } = strings;
  const used = row.lastUsedAt && exactTime(row.lastUsedAt);
  return (
    <li>
      <b>
        <bdi>{row.app}</bdi>
      </b>
      <span>{row.scopes.map((scope) => keys.scopeNames[scope]).join(', ')}</span>
      <span>{apps.by(row.by)}</span>
      <small>
        {apps.connectedAt(exactTime(row.connectedAt))}. {apps.used(used)}. {apps.until(exactTime(row.expiresAt))}.
      </small>
      <button type="button" class="btn sm" onClick={onEnd}>
        {apps.end}
      </button>
    </li>
  );
}

function OwnApp({ row, onRevoke }: { row: AppRow; onRevoke: () => void }) {
  const { apps } = strings;
  const revokedAt = row.revokedAt && exactTime(row.revokedAt);
  return (
    <li class={revokedAt ? 'dead' : ''}>
      <b>
        <bdi>{row.name}</bdi>
      </b>
      <code>{row.id}</code>
      <span class="uris">{row.redirectUris.join(' ')}</span>
      <small>
        {row.public && `${apps.publicKind}. `}
        {apps.made(exactTime(row.createdAt))}.{revokedAt && ` ${apps.revoked(revokedAt)}.`}
      </small>
      {!revokedAt && (
        <button type="button" class="btn sm" onClick={onRevoke}>
          {apps.revoke}
        </button>
      )}
    </li>
  );
}
