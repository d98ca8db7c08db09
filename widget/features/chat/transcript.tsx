import type { ChatEntry } from '../../../shared/contracts/chat.ts';
import { type ChatTurn, fill, ratingName } from '../../../shared/contracts/chat-page.ts';
import type { Waiting } from './answer-queue.ts';
import { Marked } from './card.tsx';
import type { ChatScreen } from './chat-model.ts';
import { DeliveryState } from './delivery-state.tsx';
import { Icon, Stars } from './icons.tsx';
import { Act, Composer, ErrorLine, PostForm, RatingTiles } from './parts.tsx';

/** What was said, in order. The question being asked is not in it: that one is a form below. */
export const Transcript = ({ page, turns }: { page: ChatScreen; turns: readonly ChatTurn[] }) => {
  const bubbles = page.waiting.filter((one) => spokenText(one, page) !== null);
  if (turns.length === 0 && bubbles.length === 0) return null;
  return (
    <ol class="log" aria-label={page.strings.transcript}>
      {turns.map((turn) => (
        <Turn key={turn.answer.id} page={page} turn={turn} />
      ))}
      {bubbles.map((one) => (
        <WaitingTurn key={one.message.id} page={page} one={one} />
      ))}
    </ol>
  );
};

const Turn = ({ page, turn: { asked, answer } }: { page: ChatScreen; turn: ChatTurn }) => {
  const { strings } = page;
  const question = asked.at(-1)?.text ?? '';
  if (page.editing === answer.id) return <li class="turn">{<EditAnswer page={page} turn={{ asked, answer }} />}</li>;
  const change = page.waiting.find(({ message: { input } }) => input.type === 'edit' && input.entry === answer.id);
  const input = change?.message.input;
  const rating = input?.type === 'edit' && input.rating !== undefined ? input.rating : answer.rating;
  const text = input?.type === 'edit' ? input.text : answer.text;
  return (
    <li class="turn">
      <p class="qq">{asked.map(spoken)}</p>
      <Bubble page={page} rating={rating} text={text} />
      {change !== undefined ? <DeliveryState page={page} one={change} /> : null}
      {change === undefined && answer.editable ? (
        <p class="under">
          {page.sent === answer.id ? (
            <span class="stt">
              <Icon name="tick" />
              {strings.sent}
            </span>
          ) : null}
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

const Bubble = ({ page, rating, text }: { page: ChatScreen; rating: number | null; text: string }) => (
  <div class="bub">
    {rating === null ? <p dir="auto">{text}</p> : <Stars rating={rating} label={ratingName(page.strings, rating)} />}
  </div>
);

/** An answer that the server does not have yet, in its place, with its state in words. */
const WaitingTurn = ({ page, one }: { page: ChatScreen; one: Waiting }) => {
  const { step } = page.view;
  const { input, question } = one.message;
  return (
    <li class="turn fresh">
      <p class="qq">{step.kind !== 'done' && step.question.id === question ? step.question.text : ''}</p>
      <Bubble page={page} rating={input.type === 'rate' ? input.rating : null} text={spokenText(one, page) ?? ''} />
      <DeliveryState page={page} one={one} />
    </li>
  );
};

/** What such an answer looks like in the talk; null for what is no part of it. */
export function spokenText({ message: { input } }: Waiting, { view: { step }, strings }: ChatScreen): string | null {
  if (input.type === 'rate') return String(input.rating);
  if (input.type === 'say') return input.text;
  if (input.type === 'skip') return strings.skip;
  if (input.type !== 'choose') return null;
  const replies = step.kind === 'text' || step.kind === 'choice' ? step.quickReplies : [];
  return replies.find((reply) => reply.id === input.choice)?.label ?? input.choice;
}

/** One of our messages; where it quotes the customer, the quote is marked. */
export const spoken = (entry: ChatEntry) => (
  <span key={entry.id}>
    <Marked text={entry.text} marks={entry.quote === null ? [] : [entry.quote]} />{' '}
  </span>
);
/** The form of an earlier answer, in its place: what depends on it, and nothing else, is asked again. */
const EditAnswer = ({ page, turn: { asked, answer } }: { page: ChatScreen; turn: ChatTurn }) => {
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
