import type { ChatStep } from '../../../shared/contracts/chat.ts';
import type { ChatPageState } from '../../../shared/contracts/chat-page.ts';
import { fill } from '../../../shared/contracts/chat-page.ts';
import { Card } from './card.tsx';
import { Icon } from './icons.tsx';
import { Act, ErrorLine, PostForm } from './parts.tsx';

type DoneStep = Extract<ChatStep, { kind: 'done' }>;

export const Done = ({ page, step }: { page: ChatPageState; step: DoneStep }) => (
  <div class="end">
    <h1 class="ask" tabIndex={-1}>
      {titleOf(page, step)}
    </h1>
    {step.outcome === 'submitted' ? <Facts page={page} /> : <p class="lede">{step.message}</p>}
    {step.outcome === 'expired' ? null : <OwnLink page={page} />}
    {step.card === null ? null : <Card card={step.card} strings={page.strings} foot={standing(page, step)} />}
    <ErrorLine error={page.error} />
    <Afterwards page={page} step={step} />
  </div>
);

function titleOf({ strings, view }: ChatPageState, { outcome }: DoneStep): string {
  if (outcome === 'submitted')
    return view.firstName === null ? strings.doneSubmitted : fill(strings.doneSubmittedNamed, { name: view.firstName });
  return strings[`done${capital(outcome)}`];
}

// The catalogue names its words after the outcomes and the states: spelling the tables out costs more than this.
const capital = <T extends string>(of: T): Capitalize<T> => (of.charAt(0).toUpperCase() + of.slice(1)) as Capitalize<T>;

/** Where the words stand with the owner, said on the card. */
function standing({ strings, view }: ChatPageState, { outcome, testimonial }: DoneStep): string {
  if (outcome === 'private' || testimonial === null) return strings.statePrivate;
  return fill(strings[`state${capital(testimonial)}`], { business: view.business });
}

const Facts = ({ page: { strings, view } }: { page: ChatPageState }) => (
  <ul class="facts">
    {(
      [
        [fill(strings.factWith, { business: view.business }), strings.factWithNote],
        [strings.factTell, strings.factTellNote],
        [strings.factMind, strings.factMindNote],
      ] as const
    ).map(([fact, note]) => (
      <li key={fact}>
        <Icon name="tick" />
        <span>
          {fact}
          <small>{note}</small>
        </span>
      </li>
    ))}
  </ul>
);

const OwnLink = ({ page: { strings, link } }: { page: ChatPageState }) => (
  <div class="lnk">
    <label class="vh" for="link">
      {strings.yourLink}
    </label>
    <input id="link" readOnly value={link} dir="ltr" />
    <button type="button" class="btn" data-act="copy" data-done={strings.copied}>
      {strings.copyLink}
    </button>
  </div>
);

const Afterwards = ({ page, step }: { page: ChatPageState; step: DoneStep }) => {
  const { strings } = page;
  if (step.outcome === 'expired') return null;
  const published = step.outcome === 'submitted' || step.outcome === 'private';
  return (
    <div class="dock">
      <div class="pair">
        <PostForm page={page} question={null}>
          <Act look="btn" to="reopen">
            {published ? strings.editTestimonial : strings.reopen}
          </Act>
        </PostForm>
        {published ? (
          <details>
            <summary class="btn">{strings.withdraw}</summary>
            <PostForm page={page} question={null} part="t" class="sure">
              <p>{strings.withdrawAsk}</p>
              <Act look="btn pri" to="withdraw">
                {strings.withdrawYes}
              </Act>
            </PostForm>
          </details>
        ) : null}
      </div>
    </div>
  );
};

/** After "Save and leave": nothing more is asked here. */
export const Left = ({ page }: { page: ChatPageState }) => {
  const { strings } = page;
  return (
    <div class="end">
      <h1 class="ask" tabIndex={-1}>
        {strings.leftTitle}
      </h1>
      <p class="lede">{strings.leftNote}</p>
      <p class="lede bare">{strings.leftUnsent}</p>
      <OwnLink page={page} />
      <p class="lede">{strings.stopNote}</p>
      <div class="dock">
        <a class="btn pri" href="?#now">
          {strings.carryOn}
        </a>
        <PostForm page={page} question={null}>
          <Act look="btn quiet" to="stop">
            {strings.stop}
          </Act>
        </PostForm>
      </div>
    </div>
  );
};
