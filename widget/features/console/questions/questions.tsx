import { useEffect } from 'preact/hooks';
import type { ConsoleRoot } from '../console-root.ts';
import { Nothing } from '../row-parts.tsx';
import { strings } from '../strings.ts';
import { CampaignForm } from './campaign-form.tsx';
import { DryRun } from './dry-run.tsx';
import { QuestionList } from './question-list.tsx';
import type { QuestionsModel } from './questions-model.ts';

/** What a campaign asks: its questions, their wording, their order, and how that looks to a customer. */
export function Questions({ root, model }: { root: ConsoleRoot; model: QuestionsModel }) {
  const { questions } = strings;
  useStayingUntilSaved(model);
  useFocus(model);
  const draft = model.draft.value;
  const save = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <section class="det" aria-labelledby="qst-title">
      <header class="ph">
        <h1 id="qst-title">
          {questions.title} <small>{model.campaign.value?.name ?? ''}</small>
        </h1>
        <Campaigns root={root} model={model} />
      </header>
      {draft ? (
        <form class="qs" onSubmit={save} noValidate>
          <div class="qs-main">
            <CampaignForm model={model} draft={draft} />
            <QuestionList model={model} draft={draft} />
          </div>
          <DryRun model={model} draft={draft} />
          <SaveBar model={model} />
          <p class="vh" role="status">
            {model.told.value}
          </p>
        </form>
      ) : (
        <Nothing phase={model.phase.value} text={questions.empty} onRetry={() => void model.load()} />
      )}
    </section>
  );
}

function Campaigns({ root, model }: { root: ConsoleRoot; model: QuestionsModel }) {
  const campaigns = model.list.value?.campaigns ?? [];
  if (campaigns.length < 2) return null;
  return (
    <select
      class="sw short"
      aria-label={strings.questions.campaign}
      value={model.campaign.value?.id ?? ''}
      onChange={(event) => root.go({ item: event.currentTarget.value })}
    >
      {campaigns.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function SaveBar({ model }: { model: QuestionsModel }) {
  const { questions } = strings;
  const dirty = model.dirty.value;
  const wrong = Object.keys(model.problems.value).length;
  return (
    <div class={dirty || wrong > 0 ? 'qs-save' : 'qs-save idle'}>
      <span class={wrong > 0 ? 'sp bad' : 'sp'}>
        {wrong > 0 ? questions.refused(wrong) : dirty ? questions.unsaved : questions.running}
      </span>
      <button type="button" class="btn sm" disabled={!dirty} onClick={model.discard}>
        {questions.discard}
      </button>
      <button type="submit" class="btn sm pri" aria-keyshortcuts="Control+S" disabled={!dirty || model.saving.value}>
        {questions.save}
      </button>
    </div>
  );
}

/** The browser asks before a tab with unsaved edits closes; inside the console `LeaveDialog` does. */
function useStayingUntilSaved(model: QuestionsModel): void {
  const dirty = model.dirty.value;
  useEffect(() => {
    if (!dirty) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [dirty]);
}

/** After the list has been drawn anew: moving a row's element takes the cursor away from it. */
function useFocus(model: QuestionsModel): void {
  const wanted = model.focus.value;
  useEffect(() => {
    if (!wanted) return;
    const element = [...document.querySelectorAll<HTMLElement>('[data-at]')].find(
      ({ dataset }) => dataset.at === wanted.at || wanted.at.startsWith(`${dataset.at}.`),
    );
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
}
