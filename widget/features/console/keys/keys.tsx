import { useState } from 'preact/hooks';
import type { ApiKeyRow } from '../../../../shared/contracts/console.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { exactTime } from '../../../ui/time-ago.ts';
import type { NewKey } from '../console-api.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';

/** Keys of the account: made, shown once, revoked. */
export function Keys({ root }: { root: ConsoleRoot }) {
  const { keys } = strings;
  const model = root.keys;
  const phase = model.phase.value;
  const rows = model.rows.value;
  return (
    <section class="det" aria-labelledby="keys-title">
      <header class="ph">
        <h1 id="keys-title">
          {keys.title} <small>{keys.hint}</small>
        </h1>
        {phase !== 'forbidden' && (
          <button
            type="button"
            class="btn sm pri"
            onClick={() => {
              root.overlay.value = 'new-key';
            }}
          >
            {keys.make}
          </button>
        )}
      </header>
      {phase === 'forbidden' ? (
        <Nothing phase="ready" text={[strings.putBack.forbidden, '']} onRetry={() => undefined} />
      ) : rows.length === 0 ? (
        <Nothing phase={phase} text={keys.empty} onRetry={() => void model.load()} />
      ) : (
        <ul class="keyrows">
          {rows.map((row) => (
            <KeyRow
              key={row.id}
              row={row}
              onRevoke={() => {
                model.revoking.value = row;
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function KeyRow({ row, onRevoke }: { row: ApiKeyRow; onRevoke: () => void }) {
  const { keys } = strings;
  const dead = row.revokedAt !== null;
  return (
    <li class={dead ? 'dead' : ''}>
      <b>{row.name}</b>
      <code>{row.hint}</code>
      <span>
        {[row.test ? keys.kinds.test : keys.kinds.live, ...row.scopes.map((scope) => keys.scopeNames[scope])].join(
          ', ',
        )}
      </span>
      <small>
        {keys.made(exactTime(row.createdAt))}.{' '}
        {dead && row.revokedAt
          ? keys.revoked(exactTime(row.revokedAt))
          : keys.used(row.lastUsedAt && exactTime(row.lastUsedAt))}
      </small>
      {!dead && (
        <button type="button" class="btn sm" onClick={onRevoke}>
          {keys.revoke}
        </button>
      )}
    </li>
  );
}

export function KeyDialogs({ root }: { root: ConsoleRoot }) {
  const { keys } = strings;
  const model = root.keys;
  const made = model.made.value;
  const revoking = model.revoking.value;
  if (made) {
    const close = () => {
      model.made.value = null;
    };
    return (
      <Dialog title={keys.madeTitle} hint={keys.madeHint} closeLabel={strings.close} onClose={close}>
        <textarea
          class="secret"
          readOnly
          rows={2}
          aria-label={keys.madeTitle}
          value={made.key}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="row-end">
          <button type="button" class="btn" onClick={() => void root.copy(made.key)}>
            <Icon name="copy" /> {keys.copy}
          </button>
          <button type="button" class="btn pri" onClick={close}>
            {keys.done}
          </button>
        </div>
      </Dialog>
    );
  }
  if (revoking) {
    return (
      <Dialog
        title={keys.revoke}
        hint={keys.revokeSure(revoking.name)}
        closeLabel={strings.close}
        onClose={() => {
          model.revoking.value = null;
        }}
      >
        <div class="row-end">
          <button type="button" class="btn stop" onClick={() => void model.revoke(revoking)}>
            {keys.revokeYes}
          </button>
        </div>
      </Dialog>
    );
  }
  return root.overlay.value === 'new-key' ? <NewKeyDialog root={root} /> : null;
}

function NewKeyDialog({ root }: { root: ConsoleRoot }) {
  const { keys } = strings;
  const [draft, setDraft] = useState<NewKey>({ name: '', scopes: ['read', 'write'], test: false });
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    root.overlay.value = null;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const refused = await root.keys.make(draft);
    if (refused) setProblem(refused);
    else close();
  };
  const toggle = (scope: 'read' | 'write') =>
    setDraft({
      ...draft,
      scopes: draft.scopes.includes(scope) ? draft.scopes.filter((one) => one !== scope) : [...draft.scopes, scope],
    });
  return (
    <Dialog title={keys.make} closeLabel={strings.close} onClose={close}>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span>{keys.name}</span>
          <input
            class="input"
            required
            maxLength={60}
            data-first
            autocomplete="off"
            value={draft.name}
            onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          <small>{keys.nameHint}</small>
        </label>
        <fieldset class="field">
          <legend>{keys.scopes}</legend>
          {(['read', 'write'] as const).map((scope) => (
            <label class="check" key={scope}>
              <input type="checkbox" checked={draft.scopes.includes(scope)} onChange={() => toggle(scope)} />
              {keys.scopeNames[scope]}
            </label>
          ))}
          <label class="check">
            <input
              type="checkbox"
              checked={draft.test}
              onChange={(event) => setDraft({ ...draft, test: event.currentTarget.checked })}
            />
            {keys.test}
          </label>
        </fieldset>
        <p class="bad" role="alert">
          {problem}
        </p>
        <div class="row-end">
          <button type="submit" class="btn pri" disabled={draft.scopes.length === 0}>
            {keys.create}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
