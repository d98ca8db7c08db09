import { useRef, useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import type { Draft } from './arrange.ts';
import { QuestionRow } from './question-row.tsx';
import type { QuestionsModel } from './questions-model.ts';

/** The content questions. What belongs to every conversation is not here: nobody can switch it off. */
export function QuestionList({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const { questions } = strings;
  const problem = model.problems.value.bank;
  return (
    <section class="block" aria-labelledby="qst-list">
      <h2 id="qst-list">{questions.list}</h2>
      <p>{questions.listHint}</p>
      <div class="qs-how">
        <Order model={model} order={draft.order} />
        <WordingLanguage model={model} />
      </div>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <Rows model={model} draft={draft} />
      <div class="qs-end">
        <button type="button" class="btn sm" onClick={model.add}>
          {questions.add}
        </button>
        <button type="button" class="btn sm quiet" onClick={model.allAsInBank}>
          {questions.resetAll}
        </button>
      </div>
    </section>
  );
}

function Rows({ model, draft }: { model: QuestionsModel; draft: Draft }) {
  const movable = draft.order === 'listed';
  const dragged = useRef<string | null>(null);
  const [drag, setDrag] = useState<string | null>(null);
  const start = (id: string) => {
    dragged.current = id;
    setDrag(id);
  };
  const end = () => {
    dragged.current = null;
    setDrag(null);
  };
  return (
    <ol class={movable ? 'qlist movable' : 'qlist'} aria-label={strings.questions.list}>
      {draft.rows.map((row, at) => (
        <QuestionRow
          key={row.id}
          model={model}
          row={row}
          place={movable ? { at, last: draft.rows.length - 1 } : null}
          drag={{
            id: drag,
            start,
            end,
            over: () => {
              if (dragged.current && dragged.current !== row.id) model.move(dragged.current, at);
            },
          }}
        />
      ))}
    </ol>
  );
}

function Order({ model, order }: { model: QuestionsModel; order: Draft['order'] }) {
  const { questions } = strings;
  return (
    <fieldset>
      <legend>{questions.order}</legend>
      {(['worth', 'listed'] as const).map((one) => (
        <label class="check" key={one}>
          <input type="radio" name="order" checked={order === one} onChange={() => model.set('order', one)} />
          {questions.orders[one]}
        </label>
      ))}
    </fieldset>
  );
}

function WordingLanguage({ model }: { model: QuestionsModel }) {
  return (
    <label class="field">
      <span>{strings.questions.language}</span>
      <select
        class="input"
        value={model.language.value}
        onChange={(event) => {
          model.language.value = event.currentTarget.value;
        }}
      >
        {model.choice.value.languages.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
