import type { ComponentChildren } from 'preact';
import type { ChatPageState, FieldError } from '../../../shared/contracts/chat-page.ts';
import { type ChatStrings, inDigits, ratingName } from '../../../shared/contracts/chat-page.ts';
import { Icon, Star } from './icons.tsx';

interface PostFormProps {
  page: { messageId: string };
  /** The question it answers, so that a stale answer is known; null: it answers none. */
  question: string | null;
  /** Tells several forms of one page apart: each post has an id of its own, which makes a repeat of it harmless. */
  part?: string;
  id?: string;
  class?: string;
  children: ComponentChildren;
}

export const PostForm = ({ page, question, part = '', children, ...rest }: PostFormProps) => (
  <form method="post" action="?" noValidate {...rest}>
    <input type="hidden" name="id" value={page.messageId + part} />
    <input type="hidden" name="question" value={question ?? ''} />
    {children}
  </form>
);

/** A button that says what its form is for. */
export const Act = ({ to, look, children }: { to: string; look: string; children: ComponentChildren }) => (
  <button type="submit" class={look} name="do" value={to}>
    {children}
  </button>
);

export const ErrorLine = ({ error }: { error: FieldError | null }) =>
  error === null ? null : (
    <p class="err" id="err" role="alert">
      {error.message}
    </p>
  );

/** Ties a control to its error, and puts the cursor there when the page comes back with one. */
export const faulty = (error: FieldError | null, field: string) =>
  error === null || (error.field !== null && error.field !== field)
    ? {}
    : { 'aria-invalid': true as const, 'aria-describedby': 'err', autofocus: true };

interface RatingProps {
  strings: ChatStrings;
  chosen: number | null;
  ends: { low: string; high: string } | null;
  error?: FieldError | null;
}

export const RatingTiles = ({ strings, chosen, ends, error = null }: RatingProps) => (
  <>
    <div class="rate">
      {[1, 2, 3, 4, 5].map((n) => (
        <label key={n}>
          <input
            type="radio"
            name="rating"
            value={n}
            checked={chosen === n}
            aria-label={ratingName(strings, n)}
            {...(n === 1 ? faulty(error, 'rating') : {})}
          />
          <Star />
          <span aria-hidden="true">{inDigits(strings, n)}</span>
        </label>
      ))}
    </div>
    <p class="ends" aria-hidden="true">
      <span>{ends === null ? '' : numbered(strings, 1, ends.low)}</span>
      <span class="far">{ends === null ? '' : numbered(strings, 5, ends.high)}</span>
      {[1, 2, 3, 4, 5].map((n) => (
        <b key={n}>{ratingName(strings, n)}</b>
      ))}
    </p>
  </>
);

const numbered = (strings: ChatStrings, n: number, word: string): string =>
  /^\p{N}/u.test(word) ? word : `${inDigits(strings, n)} ${word}`;

interface ComposerProps {
  id: string;
  page: ChatPageState;
  text: string;
  describedBy?: string;
  children?: ComponentChildren;
}

/** The box they type in: their words, so serif. `children` is the row of tools under it. */
export const Composer = ({ id, page, text, describedBy, children }: ComposerProps) => (
  <div class="comp">
    <textarea
      id={id}
      name="text"
      dir="auto"
      rows={2}
      aria-describedby={describedBy}
      value={page.typed.text ?? text}
      {...faulty(page.error, 'text')}
    />
    {children}
  </div>
);

/** Going back is always possible where there is something to go back to. */
export const Back = ({ page, plain = false }: { page: ChatPageState; plain?: boolean }) =>
  page.view.entries.some((entry) => entry.by === 'customer') ? (
    <Act look={plain ? 'btn quiet' : 'bk'} to="back">
      {plain ? null : <Icon name="back" />}
      {page.strings.back}
    </Act>
  ) : null;
