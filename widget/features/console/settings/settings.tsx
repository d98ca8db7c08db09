import type { ComponentChildren } from 'preact';
import { smsCaps } from '../../../../shared/text-message.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import type { SpaceParts } from '../space-parts.ts';
import { strings } from '../strings.ts';
import type { SettingsModel } from './settings-model.ts';

/** One space: what customers read, where its wall stands, what to paste. */
export function Settings({ root, parts }: { root: ConsoleRoot; parts: SpaceParts }) {
  const { settings } = strings;
  const model = parts.settings;
  const shown = model.shown.value;
  return (
    <section class="det" aria-labelledby="set-title">
      <header class="ph">
        <h1 id="set-title">
          {settings.title} <small>{shown?.name ?? parts.space.name}</small>
        </h1>
        <button type="button" class="btn sm" aria-keyshortcuts="o" onClick={() => void root.openOnSite()}>
          {settings.editOnSite}
        </button>
      </header>
      {shown ? (
        <div class="set">
          <SettingsForm model={model} />
          <div class="side">
            <section class="block">
              <h2>{settings.snippet}</h2>
              <p>{settings.snippetHint}</p>
              <textarea
                class="secret"
                readOnly
                rows={6}
                aria-label={settings.snippet}
                value={shown.snippet}
                onFocus={(event) => event.currentTarget.select()}
              />
              <button type="button" class="btn sm" onClick={() => void root.copy(shown.snippet)}>
                {settings.copy}
              </button>
            </section>
            <Spaces root={root} parts={parts} />
          </div>
        </div>
      ) : (
        <Nothing phase={model.phase.value} text={['', '']} onRetry={() => void model.load()} />
      )}
    </section>
  );
}

function SettingsForm({ model }: { model: SettingsModel }) {
  const { settings } = strings;
  const shown = model.shown.value;
  if (!shown) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  const text = (value: string) => value.trim() || null;
  const field = (name: string, label: string, control: (problem: boolean) => ComponentChildren, hint?: string) => (
    <Field name={name} label={label} hint={hint} model={model}>
      {control}
    </Field>
  );
  return (
    <form class="form block" onSubmit={submit} noValidate>
      <h2>{settings.space}</h2>
      {field(
        'name',
        settings.name,
        (bad) => (
          <input
            class="input"
            maxLength={80}
            value={shown.name}
            aria-invalid={bad}
            onInput={(event) => model.type({ name: event.currentTarget.value })}
          />
        ),
        settings.nameHint,
      )}
      {field(
        'smsName',
        settings.smsName,
        (bad) => (
          <input
            class="input"
            maxLength={60}
            value={shown.smsName ?? ''}
            aria-invalid={bad}
            onInput={(event) => model.type({ smsName: event.currentTarget.value || null })}
          />
        ),
        settings.smsNameHint(smsCaps.biz),
      )}
      {field(
        'smsHelp',
        settings.smsHelp,
        (bad) => (
          <input
            class="input"
            maxLength={60}
            value={shown.smsHelp ?? ''}
            aria-invalid={bad}
            onInput={(event) => model.type({ smsHelp: event.currentTarget.value || null })}
          />
        ),
        settings.smsHelpHint(smsCaps.hlp),
      )}
      {field(
        'siteUrl',
        settings.site,
        (bad) => (
          <input
            class="input"
            type="url"
            value={shown.siteUrl ?? ''}
            aria-invalid={bad}
            onInput={(event) => model.type({ siteUrl: text(event.currentTarget.value) })}
          />
        ),
        settings.siteHint,
      )}
      {field(
        'origins',
        settings.origins,
        (bad) => (
          <textarea
            class="input"
            rows={3}
            value={shown.origins.join('\n')}
            aria-invalid={bad}
            onChange={(event) => model.type({ origins: event.currentTarget.value.split(/\s+/).filter(Boolean) })}
          />
        ),
        settings.originsHint,
      )}
      {field(
        'frequencyDays',
        settings.frequency,
        (bad) => (
          <input
            class="input short"
            type="number"
            min={0}
            max={3650}
            value={shown.frequencyDays}
            aria-invalid={bad}
            onInput={(event) => model.type({ frequencyDays: Math.trunc(event.currentTarget.valueAsNumber) || 0 })}
          />
        ),
        settings.frequencyHint,
      )}
      {field(
        'helpUrl',
        settings.help,
        (bad) => (
          <input
            class="input"
            type="url"
            value={shown.helpUrl ?? ''}
            aria-invalid={bad}
            onInput={(event) => model.type({ helpUrl: text(event.currentTarget.value) })}
          />
        ),
        settings.helpHint,
      )}
      <h2>{settings.look}</h2>
      <fieldset class="field">
        <legend>{settings.design}</legend>
        <div class="two">
          {(['masonry', 'list'] as const).map((design) => (
            <label class="check" key={design}>
              <input
                type="radio"
                name="design"
                checked={shown.wallDesign === design}
                onChange={() => model.type({ wallDesign: design })}
              />
              {settings.designs[design]}
            </label>
          ))}
        </div>
      </fieldset>
      {field(
        'accent',
        settings.accent,
        (bad) => (
          <span class="accent">
            <i style={{ background: shown.accent ?? 'transparent' }} aria-hidden="true" />
            <input
              class="input short"
              placeholder="#1e5a43"
              value={shown.accent ?? ''}
              aria-invalid={bad}
              onInput={(event) => model.type({ accent: text(event.currentTarget.value) })}
            />
          </span>
        ),
        settings.accentHint,
      )}
      <div class="row-end">
        <span class="sp">{model.dirty.value && settings.unsaved}</span>
        <button type="submit" class="btn pri" disabled={!model.dirty.value || model.saving.value}>
          {settings.save}
        </button>
      </div>
    </form>
  );
}

function Field(props: {
  name: string;
  label: string;
  hint?: string;
  model: SettingsModel;
  children: (problem: boolean) => ComponentChildren;
}) {
  const problem = props.model.problem.value;
  const bad = problem?.field.split('.')[0] === props.name;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what the child function returns.
    <label class="field">
      <span>{props.label}</span>
      {props.children(bad)}
      {bad ? (
        <span class="bad" role="alert">
          {problem?.message}
        </span>
      ) : (
        props.hint && <small>{props.hint}</small>
      )}
    </label>
  );
}

function Spaces({ root, parts }: { root: ConsoleRoot; parts: SpaceParts }) {
  const { settings } = strings;
  const me = root.me.value;
  return (
    <section class="block">
      <h2>{settings.spaces}</h2>
      <ul class="spaces">
        {me?.spaces.map((space) => (
          <li key={space.id}>
            <button
              type="button"
              class="btn sm"
              aria-current={space.id === parts.space.id ? 'true' : undefined}
              onClick={() => root.go({ space: space.slug })}
            >
              {space.name}
            </button>
            <a href={`/w/${space.wallSlug}`} target="_blank" rel="noopener">
              /w/{space.wallSlug}
            </a>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="btn sm"
        onClick={() => {
          root.overlay.value = 'new-space';
        }}
      >
        {settings.newSpace}
      </button>
      {me && (
        <p class="you">
          <b>{me.member.email}</b>
          {settings.role(me.member.role, me.account.name)}
          <button type="button" class="btn sm" onClick={() => void root.signOut()}>
            {strings.nav.signOut}
          </button>
        </p>
      )}
    </section>
  );
}
