import { node } from '../../platform/dom-jsx.ts';
import { emit } from '../../platform/embed-handle.ts';
import { paintKeepingFocus } from './keep-focus.ts';
import { dressLate } from './late-sheet.ts';
import type { Shown, WallView } from './state.ts';
import { lateWords } from './words/late.ts';

export function fold(view: WallView, { id }: Shown): void {
  const { open } = view.state;
  if (!open.delete(id)) {
    open.add(id);
    emit(view.host, 'card-open', { id });
  }
  paintKeepingFocus(view);
}

/** The seal's answer: a sentence and a link, under the card. The same button, Escape, or a press elsewhere ends it. */
export function answerSeal(view: WallView, card: Shown, seal: HTMLElement): void {
  dressLate(view);
  if (seal.ariaExpanded === 'true') return;
  const words = lateWords(view.state.words);
  const day = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date(card.at));
  const note = node(
    <div class="note">
      {words.verifiedSince(day)}{' '}
      <a href={`${view.origin}proof/${encodeURIComponent(card.id)}`} target="_blank" rel="noopener">
        {words.proof}
      </a>
    </div>,
  );
  seal.closest('li')?.append(note);
  seal.ariaExpanded = 'true';
  note.scrollIntoView({ block: 'nearest' });
  emit(view.host, 'card-open', { id: card.id });
  endOnLeave(note, () => {
    note.remove();
    seal.ariaExpanded = 'false';
  });
}

function endOnLeave(note: HTMLElement, end: () => void): void {
  const done = new AbortController();
  const leave = (event: Event) => {
    if (event instanceof KeyboardEvent ? event.key !== 'Escape' : event.composedPath().includes(note)) return;
    done.abort();
    end();
  };
  document.addEventListener('keydown', leave, { signal: done.signal });
  // From the next press on: the one that opened it is still on its way up.
  setTimeout(() => document.addEventListener('click', leave, { signal: done.signal }));
}

/** How these were collected: the space's own settings in sentences, over the page. */
export function openDisclosure(view: WallView): void {
  dressLate(view);
  const words = lateWords(view.state.words);
  const dialog = node(
    <dialog aria-label={words.how} {...{ closedby: 'any' }}>
      <header>
        <strong>{words.how}</strong>
        <form method="dialog">
          <button type="submit" class="link">
            {words.close}
          </button>
        </form>
      </header>
      {view.state.payload.disclosure.map((sentence) => (
        <p dir="auto">{sentence}</p>
      ))}
    </dialog>,
  ) as HTMLDialogElement;
  dialog.addEventListener('close', () => dialog.remove());
  view.box.append(dialog);
  dialog.showModal();
}
