/** About what the sticky header covers, in CSS px. */
const headerHeight = 90;

/** Puts the cursor into what the customer's own act brought up: a fault first, then the new control, then its heading. */
export function moveFocus(root: HTMLElement): void {
  const fault = root.querySelector<HTMLElement>('[aria-invalid=true]');
  // What a panel was open for is done: it would stand between the customer and the changed card.
  if (fault === null) for (const panel of root.querySelectorAll('details')) panel.open = false;
  const target =
    fault ??
    root.querySelector<HTMLElement>('.fix textarea, .fix input:checked') ??
    root.querySelector<HTMLElement>(
      '#now textarea#answer, #now .rate input, #now .step-choice .qr button, #now #name',
    ) ??
    root.querySelector<HTMLElement>('#now h1');
  if (target === null) return;
  target.focus({ preventScroll: true });
  if (target instanceof HTMLTextAreaElement) target.setSelectionRange(target.value.length, target.value.length);
  showQuestion(root);
}

/** The question and its control, whole where they fit; the control's end where they do not. */
export function showQuestion(root: HTMLElement): void {
  const now = root.querySelector('#now');
  if (now === null) return;
  const question = now.querySelector('.step, .fix, .end') ?? now;
  question.scrollIntoView({
    block: question.getBoundingClientRect().height > innerHeight - headerHeight ? 'start' : 'end',
  });
}
