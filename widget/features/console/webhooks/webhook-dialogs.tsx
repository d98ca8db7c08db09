import { useState } from 'preact/hooks';
import type { WebhookEdit } from '../../../../shared/contracts/webhooks.ts';
import { type WebhookEventKind, webhookEventKinds } from '../../../../shared/webhooks/events.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icons.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { strings } from '../strings.ts';
import { webhookStrings as words } from './webhook-strings.ts';

export function WebhookDialogs({ root }: { root: ConsoleRoot }) {
  const model = root.webhooks;
  const asked = model.asked.value;
  const row = model.row.value;
  if (model.made.value) return <SecretDialog root={root} secret={model.made.value.secret} />;
  if (asked && row) {
    const isRemoval = asked === 'remove';
    return (
      <Dialog
        title={isRemoval ? words.remove : words.rotate}
        hint={isRemoval ? words.removeSure(row.url) : words.rotateSure}
        closeLabel={strings.close}
        onClose={() => {
          model.asked.value = null;
        }}
      >
        <div class="row-end">
          <button
            type="button"
            class={isRemoval ? 'btn stop' : 'btn pri'}
            onClick={() => void (isRemoval ? model.remove() : model.rotate())}
          >
            {isRemoval ? words.removeYes : words.rotateYes}
          </button>
        </div>
      </Dialog>
    );
  }
  return root.overlay.value === 'new-webhook' ? <NewWebhook root={root} /> : null;
}

function SecretDialog({ root, secret }: { root: ConsoleRoot; secret: string }) {
  const close = () => {
    root.webhooks.made.value = null;
  };
  return (
    <Dialog title={words.secretTitle} hint={words.secretHint} closeLabel={strings.close} onClose={close}>
      <textarea
        class="secret"
        readOnly
        rows={2}
        aria-label={words.secretTitle}
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="row-end">
        <button type="button" class="btn" onClick={() => void root.copy(secret)}>
          <Icon name="copy" /> {words.copy}
        </button>
        <button type="button" class="btn pri" onClick={close}>
          {words.done}
        </button>
      </div>
    </Dialog>
  );
}

const FIRST: WebhookEdit = {
  url: '',
  events: ['testimonial.created', 'testimonial.approved', 'testimonial.deleted'],
  compat: null,
};

function NewWebhook({ root }: { root: ConsoleRoot }) {
  const [draft, setDraft] = useState(FIRST);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    root.overlay.value = null;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const refused = await root.webhooks.make({ ...draft, url: draft.url.trim() });
    if (refused) setProblem(refused);
    else close();
  };
  const toggle = (kind: WebhookEventKind) =>
    setDraft({
      ...draft,
      events: webhookEventKinds.filter((one) => draft.events.includes(one) !== (one === kind)),
    });
  return (
    <Dialog title={words.make} closeLabel={strings.close} onClose={close} wide>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span>{words.url}</span>
          <input
            class="input"
            type="url"
            required
            maxLength={2048}
            data-first
            autocomplete="off"
            placeholder="https://"
            value={draft.url}
            onInput={(event) => setDraft({ ...draft, url: event.currentTarget.value })}
          />
          <small>{words.urlHint}</small>
        </label>
        <fieldset class="field whkinds">
          <legend>{words.events}</legend>
          {webhookEventKinds.map((kind) => (
            <label class="check" key={kind}>
              <input type="checkbox" checked={draft.events.includes(kind)} onChange={() => toggle(kind)} />
              <span>
                {words.eventNames[kind]} <code>{kind}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <label class="check whcompat">
          <input
            type="checkbox"
            checked={draft.compat !== null}
            onChange={(event) => setDraft({ ...draft, compat: event.currentTarget.checked ? 'testivora' : null })}
          />
          {words.compat}
        </label>
        <p class="bad" role="alert">
          {problem}
        </p>
        <div class="row-end">
          <button type="submit" class="btn pri" disabled={draft.events.length === 0}>
            {words.create}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
