import type { ChatStep } from '../../../shared/contracts/chat.ts';
import { type ChatTurn, fill, inDigits, transcriptOf } from '../../../shared/contracts/chat-page.ts';
import { Card, initialsOf } from './card.tsx';
import type { ChatScreen } from './chat-model.ts';
import { DeliveryState } from './delivery-state.tsx';
import { Done, Left } from './end-steps.tsx';
import { Icon } from './icons.tsx';
import { ChoiceStep, IdentityStep, RatingStep, TextStep } from './question-steps.tsx';
import { ReviewStep } from './review-step.tsx';
import { spoken, spokenText, Transcript } from './transcript.tsx';

/** The whole page for one state: the markup that the server sends, and what only a running script knows. */
export const ChatPage = ({ page }: { page: ChatScreen }) => {
  const { view } = page;
  const { turns, since } = transcriptOf(view);
  const asking = page.waiting.every((one) => spokenText(one, page) === null);
  const growing = page.left || page.editing !== null || !asks(view.step) ? null : view.growing;
  return (
    <div class={`chat${turns.length === 0 && asking && view.step.kind !== 'done' && !page.left ? ' first' : ''}`}>
      <Top page={page} />
      <div class={growing === null ? 'cols' : 'cols two'}>
        <main class="main">
          {page.left || !asks(view.step) ? null : <Greeting text={view.greeting} />}
          {page.left || !(asks(view.step) || page.editing !== null) ? null : <Transcript page={page} turns={turns} />}
          {page.left || page.editing === null ? (
            <div class="now" id="now" tabIndex={-1}>
              {page.left || since.length === 0 || !asking || !asks(view.step) ? null : (
                <p class="ack">{since.map(spoken)}</p>
              )}
              {page.left ? <LeftFor page={page} /> : <Now page={page} turns={turns} />}
            </div>
          ) : null}
        </main>
        {growing === null ? null : (
          <aside class="side" aria-label={page.strings.growingTitle}>
            <div>
              <h2>{page.strings.growingTitle}</h2>
              <Card card={growing} strings={page.strings} foot={page.strings.nameLater} />
              <p>{page.strings.growingNote}</p>
            </div>
          </aside>
        )}
      </div>
      <div class="vh" role="log" aria-live="polite">
        {page.spoken.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </div>
  );
};

/** Review and the end stand alone: the talk is over, and the card is the whole page. */
const asks = (step: ChatStep): boolean => step.kind !== 'done' && step.kind !== 'review';

/** "Saved" is said of what the server has; what still waits here is named as that. */
const LeftFor = ({ page }: { page: ChatScreen }) => (
  <>
    {page.waiting.slice(0, 1).map((one) => (
      <p key="waiting" class="ack">
        {page.strings.waiting}
        <DeliveryState page={page} one={one} />
      </p>
    ))}
    {page.typed.text && page.shelved ? <p class="ack">{page.strings.leftDraft}</p> : null}
    <Left page={page} />
  </>
);

/** The question; or, while its answer is on the way, only that. */
const Now = ({ page, turns }: { page: ChatScreen; turns: readonly ChatTurn[] }) => {
  const { step } = page.view;
  const own = page.waiting.find(
    ({ message: { input, question } }) =>
      input.type !== 'edit' && (question === null || step.kind === 'done' || question === step.question.id),
  );
  if (own === undefined || spokenText(own, page) === null)
    return (
      <>
        <Step page={page} step={step} turns={turns} />
        {own === undefined ? null : <DeliveryState page={page} one={own} />}
      </>
    );
  return own.state === 'sending' ? <Typing /> : <p class="ack">{page.strings.waiting}</p>;
};

/** Seen for 400 ms at most, and never announced. */
const Typing = () => (
  <div class="dots" aria-hidden="true">
    <i />
    <i />
    <i />
  </div>
);

const Step = ({ page, step, turns }: { page: ChatScreen; step: ChatStep; turns: readonly ChatTurn[] }) => {
  switch (step.kind) {
    case 'rating':
      return <RatingStep page={page} step={step} />;
    case 'text':
      return <TextStep page={page} step={step} />;
    case 'choice':
      return <ChoiceStep page={page} step={step} />;
    case 'identity':
      return <IdentityStep page={page} step={step} />;
    case 'review':
      return <ReviewStep page={page} step={step} turns={turns} />;
    case 'done':
      return <Done page={page} step={step} />;
  }
};

const Top = ({ page }: { page: ChatScreen }) => (
  <header>
    <div class="top">
      <span class="lg" aria-hidden="true">
        {initialsOf(page.view.business, 0)}
      </span>
      <div class="id">
        <b>{page.view.business}</b>
        <span>{progressText(page)}</span>
      </div>
      <Leave page={page} />
    </div>
    <progress class="prog" max={page.view.progress.of} value={page.view.progress.at} aria-label={progressText(page)} />
    <div class="off" role="status">
      {page.reachable ? null : (
        <>
          <Icon name="clock" />
          <span>{page.strings.offline}</span>
        </>
      )}
    </div>
  </header>
);

/** A link: words that were never sent are no answer, and must not become one by leaving. */
const Leave = ({ page }: { page: ChatScreen }) =>
  page.left || page.view.step.kind === 'done' ? null : (
    <a class="leave" href="?leave">
      {page.strings.saveAndLeave}
    </a>
  );

const Greeting = ({ text }: { text: string }) => {
  const hello = /^([^.!?؟]{1,60}[.!?؟])\s+([\s\S]+)$/u.exec(text);
  return (
    <p class="hi">
      {hello === null ? text : <b>{hello[1]}</b>}
      {hello === null ? null : ` ${hello[2]}`}
    </p>
  );
};

function progressText({ view, strings, left }: ChatScreen): string {
  if (left) return strings.saved;
  if (view.step.kind === 'done') return strings.doneSaved;
  if (view.step.kind === 'review') return strings.nearlyDone;
  if (!view.entries.some((entry) => entry.by === 'customer')) return strings.about;
  return fill(strings.questionOf, {
    at: inDigits(strings, view.progress.at),
    of: inDigits(strings, view.progress.of),
  });
}
