import type { ChatEntry } from '../../../shared/contracts/chat.ts';
import type { ChatPageState } from '../../../shared/contracts/chat-page.ts';
import { type ChatTurn, fill, ratingName } from '../../../shared/contracts/chat-page.ts';
import { Marked } from './card.tsx';
import { Stars } from './icons.tsx';
import { Act, Composer, ErrorLine, PostForm, RatingTiles } from './parts.tsx';

/** What was said, in order. The question being asked is not in it: that one is a form below. */
export const Transcript = ({ page, turns }: { page: ChatPageState; turns: readonly ChatTurn[] }) =>
  turns.length === 0 ? null : (
    <ol class="log" aria-label={page.strings.transcript}>
      {turns.map((turn) => (
        <Turn key={turn.answer.id} page={page} turn={turn} />
      ))}
    </ol>
  );

const Turn = ({ page, turn: { asked, answer } }: { page: ChatPageState; turn: ChatTurn }) => {
  const { strings } = page;
  const question = asked.at(-1)?.text ?? '';
  if (page.editing === answer.id) return <li class="turn">{<EditAnswer page={page} turn={{ asked, answer }} />}</li>;
  return (
    <li class="turn">
      <p class="qq">{asked.map(spoken)}</p>
      <div class="bub">
        {answer.rating === null ? (
          <p dir="auto">{answer.text}</p>
        ) : (
          <Stars rating={answer.rating} label={ratingName(strings, answer.rating)} />
        )}
      </div>
      {answer.editable ? (
        <p class="under">
          <a
            class="ed"
            href={`?edit=${encodeURIComponent(answer.id)}#now`}
            aria-label={fill(strings.editAnswer, { question })}
          >
            {strings.edit}
          </a>
        </p>
      ) : null}
    </li>
  );
};

/** One of our messages; where it quotes the customer, the quote is marked. */
export const spoken = (entry: ChatEntry) => (
  <span key={entry.id}>
    <Marked text={entry.text} marks={entry.quote === null ? [] : [entry.quote]} />{' '}
  </span>
);

/** The form of an earlier answer, in its place: what depends on it, and nothing else, is asked again. */
const EditAnswer = ({ page, turn: { asked, answer } }: { page: ChatPageState; turn: ChatTurn }) => {
  const { strings } = page;
  const question = asked.at(-1)?.text ?? strings.yourAnswer;
  return (
    <PostForm page={page} question={null} class="fix" id="now">
      <input type="hidden" name="entry" value={answer.id} />
      {answer.rating === null ? (
        <>
          <h1 class="ask m">
            <label for="fix">{question}</label>
          </h1>
          <Composer id="fix" page={page} text={answer.text} />
        </>
      ) : (
        <fieldset>
          <legend>
            <h1 class="ask m">{question}</h1>
          </legend>
          <RatingTiles
            strings={strings}
            chosen={page.typed.rating === undefined ? answer.rating : Number(page.typed.rating)}
            ends={null}
          />
        </fieldset>
      )}
      <ErrorLine error={page.error} />
      <div class="dock">
        <Act look="btn pri" to="edit">
          {strings.saveChange}
        </Act>
        <a class="btn quiet" href="?#now">
          {strings.cancel}
        </a>
      </div>
    </PostForm>
  );
};
