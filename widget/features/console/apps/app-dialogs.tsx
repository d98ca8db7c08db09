import { useState } from 'preact/hooks';
import type { AppCreated } from '../../../../shared/contracts/console-apps.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icons.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { strings } from '../strings.ts';

export function AppDialogs({ root }: { root: ConsoleRoot }) {
  const { made, ending } = root.apps;
  if (made.value) return <MadeDialog root={root} made={made.value} />;
  if (ending.value) return <EndDialog root={root} />;
  return root.overlay.value === 'new-app' ? <NewAppDialog root={root} /> : null;
}

function MadeDialog({ root, made }: { root: ConsoleRoot; made: AppCreated }) {
  const { apps } = strings;
  const { row, secret } = made;
  const close = () => {
    root.apps.made.value = null;
  };
  const hint = secret === null ? apps.madePublicHint : apps.madeHint;
  return (
    <Dialog title={apps.madeTitle} hint={hint} closeLabel={strings.close} onClose={close}>
      <Shown label={apps.clientId} value={row.id} />
      {secret !== null && <Shown label={apps.secret} value={secret} />}
      <div class="row-end">
        <button type="button" class="btn" onClick={() => void root.copy(row.id)}>
          <Icon name="copy" /> {apps.copyId}
        </button>
        {secret !== null && (
          <button type="button" class="btn" onClick={() => void root.copy(secret)}>
            <Icon name="copy" /> {apps.copy}
          </button>
        )}
        <button type="button" class="btn pri" onClick={close}>
          {apps.done}
        </button>
      </div>
    </Dialog>
  );
}

function Shown({ label, value }: { label: string; value: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea class="secret" readOnly rows={2} value={value} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}

function EndDialog({ root }: { root: ConsoleRoot }) {
  const { apps } = strings;
  const ending = root.apps.ending.value;
  if (!ending) return null;
  const [title, sure, yes] =
    ending.kind === 'app'
      ? [apps.revoke, apps.revokeSure(ending.row.name), apps.revokeYes]
      : [apps.end, apps.endSure(ending.row.app), apps.endYes];
  const close = () => {
    root.apps.ending.value = null;
  };
  return (
    <Dialog title={title} hint={sure} closeLabel={strings.close} onClose={close}>
      <div class="row-end">
        <button type="button" class="btn stop" onClick={() => void root.apps.end()}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}

function NewAppDialog({ root }: { root: ConsoleRoot }) {
  const { apps } = strings;
  const [draft, setDraft] = useState({ name: '', uris: '', public: false });
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    root.overlay.value = null;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const { name, uris } = draft;
    const refused = await root.apps.make({ name, redirectUris: uris.split('\n'), public: draft.public });
    if (refused) setProblem(refused);
    else close();
  };
  return (
    <Dialog title={apps.make} hint={apps.ownHint} closeLabel={strings.close} onClose={close}>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span>{apps.name}</span>
          <input
            class="input"
            required
            maxLength={60}
            data-first
            autocomplete="off"
            value={draft.name}
            onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          <small>{apps.nameHint}</small>
        </label>
        <label class="field">
          <span>{apps.uris}</span>
          <textarea
            class="input"
            required
            rows={3}
            spellcheck={false}
            value={draft.uris}
            onInput={(event) => setDraft({ ...draft, uris: event.currentTarget.value })}
          />
          <small>{apps.urisHint}</small>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={draft.public}
            onChange={(event) => setDraft({ ...draft, public: event.currentTarget.checked })}
          />
          {apps.public}
        </label>
        <p class="bad" role="alert">
          {problem}
        </p>
        <div class="row-end">
          <button type="submit" class="btn pri">
            {apps.create}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
