import { strings } from '../strings.ts';
import { isReworded, type Row, STORY, wordingOf } from './arrange.ts';
import type { QuestionsModel } from './questions-model.ts';
import { WordingEditor } from './wording-editor.tsx';

export interface QuestionRowProps {
  model: QuestionsModel;
  row: Row;
  /** null: the order does not count now. */
  place: { at: number; last: number } | null;
  drag: { id: string | null; start: (id: string) => void; over: () => void; end: () => void };
}

/** One question: on or off, what it says, and, opened, how it is worded. */
export function QuestionRow({ model, row, place, drag }: QuestionRowProps) {
  const open = model.open.value === row.id;
  const steps = place && row.id !== STORY ? place : null;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !event.altKey || !steps || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const at = event.target instanceof HTMLElement ? event.target.dataset.at : undefined;
    model.move(row.id, steps.at + by);
    model.focus.value = { at: at ?? `${row.id}.edit` };
  };
  const state = [model.chosen.value === row.id && 'now', drag.id === row.id && 'dragged', !row.on && 'off'];
  return (
    <li
      class={state.filter(Boolean).join(' ')}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!drag.id) return;
        event.preventDefault();
        drag.over();
      }}
      onDrop={(event) => event.preventDefault()}
    >
      <div class="qrow">
        {steps ? <Grip row={row} drag={drag} /> : place && <span class="grip" />}
        <Switch model={model} row={row} />
        <Said model={model} row={row} />
        <span class="qbtns">
          {steps && <Steps model={model} row={row} place={steps} />}
          <button
            type="button"
            class="btn sm"
            data-at={`${row.id}.edit`}
            aria-expanded={open}
            aria-label={strings.questions.named(
              open ? strings.questions.close : strings.questions.edit,
              nameOf(model, row),
            )}
            onClick={() => model.edit(open ? null : row.id)}
          >
            {open ? strings.questions.close : strings.questions.edit}
          </button>
        </span>
      </div>
      {open && <WordingEditor model={model} row={row} />}
    </li>
  );
}

export const nameOf = (model: QuestionsModel, row: Row): string =>
  wordingOf(row, model.language.value, model.choice.value).web || strings.questions.unwritten;

/** Chooses it for the dry run. */
function Said({ model, row }: { model: QuestionsModel; row: Row }) {
  const { questions } = strings;
  const { languages } = model.choice.value;
  const lang = languages.find(({ tag }) => tag === model.language.value);
  const wrong = Object.keys(model.problems.value).some((field) => field === row.id || field.startsWith(`${row.id}.`));
  const written = languages.filter(({ tag }) => row.text[tag]?.web).map(({ name }) => name);
  const facts = [
    questions.slots[row.slot] ?? row.slot,
    row.id === STORY && questions.always,
    !row.on && questions.off,
    row.own ? questions.yours(written) : isReworded(row) && questions.reworded,
  ];
  return (
    <button
      type="button"
      class="qsaid"
      aria-pressed={model.chosen.value === row.id}
      onClick={() => {
        model.chosen.value = row.id;
      }}
    >
      <span lang={lang?.tag} dir={lang?.dir}>
        {nameOf(model, row)}
      </span>
      <small class={wrong ? 'x' : ''}>{[wrong && questions.wrong, ...facts].filter(Boolean).join(' · ')}</small>
    </button>
  );
}

function Switch({ model, row }: { model: QuestionsModel; row: Row }) {
  const { questions } = strings;
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={questions.ask(nameOf(model, row))}
      data-at={`${row.id}.on`}
      checked={row.on}
      aria-checked={row.on}
      disabled={row.id === STORY}
      onChange={(event) => model.turn(row.id, event.currentTarget.checked)}
    />
  );
}

function Steps({ model, row, place }: { model: QuestionsModel; row: Row; place: { at: number; last: number } }) {
  const { questions } = strings;
  const step = (by: 1 | -1, label: string, sign: string) => {
    const to = place.at + by;
    return (
      <button
        type="button"
        class="btn sm step"
        data-at={`${row.id}.${by < 0 ? 'up' : 'down'}`}
        aria-label={label}
        aria-disabled={to < 1 || to > place.last}
        onClick={() => {
          model.move(row.id, to);
          model.focus.value = { at: `${row.id}.${by < 0 ? 'up' : 'down'}` };
        }}
      >
        {sign}
      </button>
    );
  };
  const name = nameOf(model, row);
  return (
    <>
      {step(-1, questions.up(name), '↑')}
      {step(1, questions.down(name), '↓')}
    </>
  );
}

/** For the mouse alone; fingers and keys have the arrows. */
function Grip({ row, drag }: Pick<QuestionRowProps, 'row' | 'drag'>) {
  return (
    <span
      class="grip"
      aria-hidden="true"
      title={strings.questions.drag}
      draggable
      onDragStart={(event) => {
        const line = event.currentTarget.closest('li');
        event.dataTransfer?.setData('text/plain', row.id);
        if (line) event.dataTransfer?.setDragImage(line, 12, 24);
        drag.start(row.id);
      }}
      onDragEnd={drag.end}
    >
      <i />
    </span>
  );
}
