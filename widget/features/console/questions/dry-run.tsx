import { fill } from '../../../../shared/wording.ts';
import { strings } from '../strings.ts';
import { type Draft, type Row, STORY, wordingOf } from './arrange.ts';
import { nameOf } from './question-row.tsx';
import type { QuestionsModel } from './questions-model.ts';
import { asTexted } from './septets.ts';

const FIRST_NAME = 'Ana';

/** How it reads to a customer: the chosen question in the chat and as a text, and the way through all of them. */
export function DryRun({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const { questions } = strings;
  return (
    <aside class="dry" aria-labelledby="dry-title">
      <section class="block">
        <h2 id="dry-title">{questions.dryRun}</h2>
        <Preview model={model} draft={draft} />
      </section>
      <section class="block" aria-labelledby="way-title">
        <h2 id="way-title">{questions.way}</h2>
        <Way model={model} draft={draft} />
      </section>
    </aside>
  );
}

function Preview({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const { questions } = strings;
  const row = model.row.value;
  const business = model.list.value?.business;
  const language = model.choice.value.languages.find(({ tag }) => tag === model.language.value);
  if (!row || !business) return null;
  const { web, sms } = wordingOf(row, model.language.value, model.choice.value);
  const onWeb = fill(web, { biz: business.name, item: draft.defaultItem, first: FIRST_NAME });
  const texted = asTexted(sms, {
    biz: business.smsName ?? business.name,
    item: draft.smsItem ?? draft.defaultItem,
    first: FIRST_NAME,
  });
  return (
    <>
      <div class="dry-chat">
        <small>{questions.inChat}</small>
        <p lang={language?.tag} dir={language?.dir}>
          {onWeb || questions.unwritten}
        </p>
        <i aria-hidden="true" />
      </div>
      <div class="dry-sms">
        <small>{questions.byText(business.smsName ?? business.name)}</small>
        <p lang={language?.tag} dir={language?.dir}>
          {texted.text || questions.unwritten}
        </p>
        <small class={texted.segments > (language?.sms === 'ucs2' ? 2 : 1) ? 'x' : ''}>
          {questions.segments(texted.segments)}
        </small>
      </div>
    </>
  );
}

function Way({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const { questions } = strings;
  const asked = draft.rows.filter(({ own, on, text }) => on && (!own || text[model.language.value]?.web));
  const rest = asked.filter(({ id }) => id !== STORY);
  const language = model.choice.value.languages.find(({ tag }) => tag === model.language.value);
  const said = (row: Row) => (
    <bdi lang={language?.tag} dir={language?.dir}>
      {nameOf(model, row)}
    </bdi>
  );
  return (
    <>
      <ol class="way">
        <li class="fixed">{questions.first}</li>
        {asked
          .filter(({ id }) => id === STORY)
          .map((row) => (
            <li key={row.id}>{said(row)}</li>
          ))}
        <li class="some">
          {questions.after[draft.order]}
          <ul class={draft.order}>
            {rest.map((row) => (
              <li key={row.id}>{said(row)}</li>
            ))}
          </ul>
        </li>
        <li class="fixed">{questions.last}</li>
      </ol>
      <p class="muted">{questions.wayHint}</p>
    </>
  );
}
