import type { ComponentChildren } from 'preact';
import { smsCaps } from '../../../../shared/text-message.ts';
import { strings } from '../strings.ts';
import type { Draft } from './arrange.ts';
import type { QuestionsModel } from './questions-model.ts';

type Written = 'name' | 'defaultItem' | 'smsItem' | 'incentive';

/** What the questions are about, what is given for answering them, and in which language they begin. */
export function CampaignForm({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const { questions } = strings;
  const line = (name: Written, hint: string, nullable = false) => (
    <Field name={name} label={questions[name]} hint={hint} model={model}>
      <input
        class="input"
        data-at={name}
        value={draft[name] ?? ''}
        aria-invalid={name in model.problems.value}
        aria-describedby={`qs-${name}`}
        onInput={({ currentTarget: { value } }) => model.set(name, nullable ? value || null : value)}
      />
    </Field>
  );
  return (
    <details
      class="block about"
      open={['name', 'defaultItem', 'smsItem', 'incentive', 'locale'].some((name) => name in model.problems.value)}
    >
      <summary>
        <h2>{questions.about}</h2>
        <span class="muted">{questions.aboutNow(draft.defaultItem, draft.incentive)}</span>
      </summary>
      <div class="form pairs">
        {line('name', questions.nameHint)}
        {line('defaultItem', questions.defaultItemHint)}
        {line('smsItem', questions.smsItemHint(smsCaps.item), true)}
        {line('incentive', questions.incentiveHint, true)}
        <Language model={model} draft={draft} />
      </div>
    </details>
  );
}

function Language({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const { questions } = strings;
  return (
    <Field name="locale" label={questions.locale} hint={questions.localeHint} model={model}>
      <select
        class="input"
        data-at="locale"
        value={draft.locale ?? ''}
        aria-describedby="qs-locale"
        onChange={(event) => model.set('locale', event.currentTarget.value || null)}
      >
        <option value="">{questions.localeOfSpace}</option>
        {model.choice.value.languages.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint: string;
  model: QuestionsModel;
  children: ComponentChildren;
}

function Field({ name, label, hint, model, children }: FieldProps) {
  const problem = model.problems.value[name];
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label class="field">
      <span>{label}</span>
      {children}
      {problem ? (
        <span class="bad" id={`qs-${name}`} role="alert">
          {problem}
        </span>
      ) : (
        <small id={`qs-${name}`}>{hint}</small>
      )}
    </label>
  );
}
