import { strings } from '../strings.ts';
import { type Channel, isReworded, type Row, wordingOf } from './arrange.ts';
import type { QuestionsModel } from './questions-model.ts';
import { roomFor } from './septets.ts';

const WEB_CAP = 240;

/** How one question is worded in the language that is chosen above the list. */
export function WordingEditor({ model, row }: { model: QuestionsModel; row: Row }) {
  const { questions } = strings;
  return (
    <div class="qedit">
      {row.own && <Slot model={model} row={row} />}
      <Text model={model} row={row} channel="web" />
      <Text model={model} row={row} channel="sms" />
      <Problems model={model} row={row} />
      <p class="muted">{questions.fields}</p>
      <div class="qs-end">
        {row.own ? (
          <button type="button" class="btn sm stop" onClick={() => model.remove(row.id)}>
            {questions.remove}
          </button>
        ) : (
          <button type="button" class="btn sm" disabled={!isReworded(row)} onClick={() => model.asInBank(row.id)}>
            {questions.reset}
          </button>
        )}
      </div>
    </div>
  );
}

function Slot({ model, row }: { model: QuestionsModel; row: Row }) {
  const { questions } = strings;
  const problem = model.problems.value[`${row.id}.slot`];
  return (
    <label class="field">
      <span>{questions.slot}</span>
      <select
        class="input"
        data-at={`${row.id}.slot`}
        value={row.slot}
        aria-invalid={problem !== undefined}
        onChange={(event) => model.setSlot(row.id, event.currentTarget.value)}
      >
        {model.choice.value.slots.map((slot) => (
          <option key={slot} value={slot}>
            {questions.slots[slot] ?? slot}
          </option>
        ))}
      </select>
      {problem ? (
        <span class="bad" role="alert">
          {problem}
        </span>
      ) : (
        <small>{questions.slotHint}</small>
      )}
    </label>
  );
}

function Text({ model, row, channel }: { model: QuestionsModel; row: Row; channel: Channel }) {
  const { questions } = strings;
  const language = model.choice.value.languages.find(({ tag }) => tag === model.language.value);
  const wording = wordingOf(row, model.language.value, model.choice.value);
  const field = `${row.id}.text.${model.language.value}.${channel}`;
  const problem = model.problems.value[field];
  return (
    <label class="field">
      <span>{questions.channels[channel]}</span>
      <textarea
        class="input"
        rows={2}
        data-at={field}
        lang={language?.tag}
        dir={language?.dir}
        value={wording[channel]}
        aria-invalid={problem !== undefined}
        aria-describedby={`${field}.room`}
        onInput={(event) => model.reword(row.id, channel, event.currentTarget.value)}
        onBlur={() => model.settle(row.id, channel)}
      />
      {problem && (
        <span class="bad" role="alert">
          {problem}
        </span>
      )}
      <small id={`${field}.room`}>
        {channel === 'web' ? (
          <Count units={wording.web.length} of={WEB_CAP} text={questions.characters(wording.web.length, WEB_CAP)} />
        ) : (
          <TextRoom text={wording.sms} written={language?.sms ?? 'gsm7'} />
        )}
      </small>
    </label>
  );
}

function TextRoom({ text, written }: { text: string; written: 'gsm7' | 'ucs2' }) {
  const { questions } = strings;
  const { units, of, foreign, fits } = roomFor(text, written);
  if (foreign.length > 0) return <span class="x">{questions.foreign(foreign.slice(0, 6).join(' '))}</span>;
  return <Count units={fits ? units : of + 1} of={of} text={questions.septets(units, of, written)} />;
}

const Count = ({ units, of, text }: { units: number; of: number; text: string }) => (
  <span class={units > of ? 'x' : ''}>{text}</span>
);

/** What is wrong with the question and not with one of its texts here. */
function Problems({ model, row }: { model: QuestionsModel; row: Row }) {
  const fields = [row.id, `${row.id}.on`, `${row.id}.text`, `${row.id}.text.${model.language.value}`];
  const found = fields.flatMap((field) => model.problems.value[field] ?? []);
  return found.length > 0 ? (
    <p class="bad" role="alert">
      {found.join(' ')}
    </p>
  ) : null;
}
