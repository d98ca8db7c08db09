import type { ChatStep } from '../../../shared/contracts/chat.ts';
import type { ChatScreen } from './chat-model.ts';
import { Icon } from './icons.tsx';
import { Act, Back, Composer, ErrorLine, faulty, PostForm, RatingTiles } from './parts.tsx';

type StepOf<K extends ChatStep['kind']> = { page: ChatScreen; step: Extract<ChatStep, { kind: K }> };

export const RatingStep = ({ page, step }: StepOf<'rating'>) => (
  <PostForm page={page} question={step.question.id} id="step" class="step step-rating">
    <fieldset>
      <legend>
        <h1 class="ask m">{step.question.text}</h1>
      </legend>
      <RatingTiles
        strings={page.strings}
        chosen={page.typed.rating === undefined ? page.rating : Number(page.typed.rating)}
        ends={{ low: step.low, high: step.high }}
        error={page.error}
      />
    </fieldset>
    <ErrorLine error={page.error} />
    <div class="go">
      <p class="safe">
        <Icon name="lock" />
        <span>{page.strings.safe}</span>
      </p>
      <div class="dock">
        <Act look="btn pri" to="rate">
          {page.strings.continue}
        </Act>
      </div>
    </div>
  </PostForm>
);

export const TextStep = ({ page, step }: StepOf<'text'>) => (
  <PostForm page={page} question={step.question.id} id="step" class="step step-text">
    <h1 class="ask m">
      <label for="answer">{step.question.text}</label>
    </h1>
    {step.hint === null ? null : (
      <p class="lede" id="hint">
        {step.hint}
      </p>
    )}
    {step.quickReplies.length === 0 && !step.skippable ? null : (
      <div class="qr">
        <QuickReplies replies={step.quickReplies} />
        {step.skippable ? (
          <Act look="btn" to="skip">
            {page.strings.skip}
          </Act>
        ) : null}
      </div>
    )}
    <ErrorLine error={page.error} />
    <div class="dock">
      <Composer id="answer" page={page} text={step.prefill ?? ''} describedBy={step.hint === null ? undefined : 'hint'}>
        <div class="tools">
          <Back page={page} />
          <small>{savedText(page)}</small>
          <button type="submit" class="snd" name="do" value="say" aria-label={page.strings.send}>
            <Icon name="send" />
          </button>
        </div>
      </Composer>
    </div>
  </PostForm>
);

/** In words: what is answered is with the server; what is being written is on this device, once it really is. */
function savedText({ view, strings, typed, shelved }: ChatScreen): string {
  if (typed.text !== undefined && typed.text !== '') return shelved ? strings.savedHere : '';
  return view.entries.length > 0 ? strings.saved : '';
}

export const ChoiceStep = ({ page, step }: StepOf<'choice'>) => (
  <PostForm page={page} question={step.question.id} id="step" class="step step-choice">
    <fieldset>
      <legend>
        <h1 class="ask m">{step.question.text}</h1>
      </legend>
      {step.hint === null ? null : <p class="lede">{step.hint}</p>}
      <div class="qr">
        <QuickReplies replies={step.quickReplies} />
      </div>
    </fieldset>
    <ErrorLine error={page.error} />
    <div class="dock">
      <Back page={page} plain />
    </div>
  </PostForm>
);

export const QuickReplies = ({ replies }: { replies: readonly { id: string; label: string }[] }) => (
  <>
    {replies.map((reply) => (
      <button key={reply.id} type="submit" class="btn" name="choice" value={reply.id}>
        {reply.label}
      </button>
    ))}
  </>
);

export const IdentityStep = ({ page, step }: StepOf<'identity'>) => {
  const { strings, typed, error } = page;
  return (
    <PostForm page={page} question={step.question.id} id="step" class="step step-identity">
      <h1 class="ask m" tabIndex={-1}>
        {step.question.text}
      </h1>
      <div class="fields">
        {(
          [
            ['name', strings.identityName, 'name'],
            ['title', strings.identityTitle, 'organization-title'],
            ['company', strings.identityCompany, 'organization'],
          ] as const
        ).map(([field, label, autocomplete], at) => (
          <p key={field} class="fld">
            <label for={field}>
              {label}
              {at > 0 ? <i>{strings.optional}</i> : null}
            </label>
            <input
              id={field}
              name={field}
              autocomplete={autocomplete}
              value={typed[field] ?? step[field]}
              {...(at > 0 ? {} : faulty(error, field))}
            />
          </p>
        ))}
        <p class="fld">
          <label for="style">{strings.identityStyle}</label>
          <StyleSelect styles={step.styles} style={typed.style ?? step.style} />
        </p>
      </div>
      <p class="lede">{strings.identityNote}</p>
      <ErrorLine error={error} />
      <div class="dock">
        <Act look="btn pri" to="identify">
          {strings.continue}
        </Act>
        <Back page={page} plain />
      </div>
    </PostForm>
  );
};

export const StyleSelect = ({ styles, style }: { styles: readonly { id: string; label: string }[]; style: string }) => (
  <select id="style" name="style">
    {styles.map((one) => (
      <option key={one.id} value={one.id} selected={one.id === style}>
        {one.label}
      </option>
    ))}
  </select>
);
