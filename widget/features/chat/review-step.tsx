import type { ChatStep } from '../../../shared/contracts/chat.ts';
import type { ChatTurn } from '../../../shared/contracts/chat-page.ts';
import { Card, Marked } from './card.tsx';
import type { ChatScreen } from './chat-model.ts';
import { Act, Back, ErrorLine, faulty, PostForm } from './parts.tsx';
import { QuickReplies, StyleSelect } from './question-steps.tsx';
import { Transcript } from './transcript.tsx';

interface ReviewProps {
  page: ChatScreen;
  step: Extract<ChatStep, { kind: 'review' }>;
}

/** The card as it would appear, ways to change it, and the three separate choices. */
export const ReviewStep = ({ page, step, turns }: ReviewProps & { turns: readonly ChatTurn[] }) => {
  const { strings } = page;
  return (
    <div class="step step-review">
      <h1 class="ask m" tabIndex={-1}>
        {strings.reviewTitle}
      </h1>
      <p class="lede">{step.edited ? strings.reviewLedeEdited : step.question.text}</p>
      <Card card={step.card} strings={strings} undecided />
      <Wording page={page} step={step} />
      <div class="row2">
        <EditWords page={page} step={step} />
        {step.edited ? <OriginalWords page={page} step={step} /> : <PutBack page={page} step={step} />}
        <details>
          <summary class="btn quiet">{strings.earlierAnswers}</summary>
          <Transcript page={page} turns={turns} />
        </details>
      </div>
      <NameStyleForm page={page} step={step} />
      <Consents page={page} step={step} />
    </div>
  );
};

/** The wording that does not stand, one tap away. */
const Wording = ({ page, step }: ReviewProps) =>
  step.proposal && (
    <PostForm page={page} question={step.question.id} part="u" class="alt">
      <p class="lede">{step.proposal.title}</p>
      <p dir="auto">
        <Marked text={step.proposal.text} marks={step.proposal.added} />
      </p>
      <QuickReplies replies={[step.proposal.reply]} />
    </PostForm>
  );

const EditWords = ({ page, step }: ReviewProps) => (
  <details open={page.error?.field === 'text'}>
    <summary class="btn quiet">{page.strings.editWords}</summary>
    <PostForm page={page} question={step.question.id} part="w" class="own">
      <label class="vh" for="words">
        {page.strings.yourWords}
      </label>
      <textarea
        id="words"
        name="text"
        dir="auto"
        rows={6}
        value={page.typed.text ?? step.card.body}
        {...(page.error?.field === 'text' ? faulty(page.error, 'text') : {})}
      />
      {page.error?.field === 'text' ? <ErrorLine error={page.error} /> : null}
      <Act look="btn" to="words">
        {page.strings.saveWords}
      </Act>
    </PostForm>
  </details>
);

const PutBack = ({ page, step }: ReviewProps) => (
  <details>
    <summary class="btn quiet">{page.strings.putBack}</summary>
    <PostForm page={page} question={step.question.id} part="u" class="own">
      <fieldset class="ck mine">
        <legend class="lede">{page.strings.putBackNote}</legend>
        {step.units.map((unit) => (
          <label key={unit.id}>
            <input
              type="checkbox"
              name="kept"
              value={unit.id}
              checked={(page.typed[`kept.${unit.id}`] ?? (unit.kept ? 'yes' : '')) === 'yes'}
            />
            <span dir="auto">{unit.text}</span>
          </label>
        ))}
      </fieldset>
      <Act look="btn" to="units">
        {page.strings.saveUnits}
      </Act>
    </PostForm>
  </details>
);

const OriginalWords = ({ page, step }: ReviewProps) => (
  <PostForm page={page} question={step.question.id} part="r">
    <Act look="btn quiet" to="reset">
      {page.strings.originalWords}
    </Act>
  </PostForm>
);

const NameStyleForm = ({ page, step }: ReviewProps) => (
  <PostForm page={page} question={step.question.id} part="n" class="nm">
    <input type="hidden" name="name" value={step.identity.name} />
    <input type="hidden" name="title" value={step.identity.title} />
    <input type="hidden" name="company" value={step.identity.company} />
    <label for="style">{page.strings.identityStyle}</label>
    <span>
      <StyleSelect styles={step.styles} style={page.typed.style ?? step.style} />
      <Act look="btn sm" to="identify">
        {page.strings.change}
      </Act>
    </span>
  </PostForm>
);

/** Never pre-ticked; what was ticked comes back only after a refusal, as the customer left it. */
const Consents = ({ page, step }: ReviewProps) => {
  const error = page.error?.field === 'text' ? null : page.error;
  return (
    <PostForm page={page} question={step.question.id} id="step">
      <fieldset class="ck">
        <legend class="vh">{page.strings.consentLegend}</legend>
        {step.consents.map((consent) => (
          <label key={consent.id}>
            <input
              type="checkbox"
              name={consent.id}
              value="yes"
              checked={page.typed[consent.id] === 'yes'}
              {...(consent.id === 'publish' ? faulty(error, 'publish') : {})}
            />
            <span>{consent.label}</span>
          </label>
        ))}
      </fieldset>
      <ErrorLine error={error} />
      <div class="dock">
        <Act look="btn pri" to="approve">
          {page.strings.approve}
        </Act>
        <Act look="btn quiet" to="private">
          {page.strings.keepPrivate}
        </Act>
        <Back page={page} plain />
      </div>
    </PostForm>
  );
};
