import type { FormFields } from '../../../shared/contracts/chat-form.ts';
import type { Chat } from './chat-model.ts';

/**
 * All of the page's events, listened to once at its root: the forms stay the forms the server sent, with their names
 * and values, and what leaves by the script is read from them exactly as a plain post would be.
 */
export const pageEvents = (chat: Chat) => ({
  onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) chat.submit(fieldsOf(event.target, event.submitter));
  },
  onInput({ target }: Event): void {
    if (!isControl(target)) return;
    told(chat, target);
    // How the name shows is seen at once; without a script its button does the same.
    const form = target.closest<HTMLFormElement>('form.nm');
    if (target.name === 'style' && form !== null) form.requestSubmit(form.querySelector('button'));
  },
  onClick(event: MouseEvent): void {
    const from = event.target instanceof Element ? event.target : null;
    const act = from?.closest<HTMLButtonElement>('button[data-act]');
    if (act?.dataset.act === 'retry') chat.retry(act.value);
    if (act?.dataset.act === 'take-back') chat.takeBack(act.value);
    if (act?.dataset.act === 'copy') copyLink(act).catch(() => undefined);
    const link = from?.closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    chat.go(new URL(link.href).searchParams);
  },
  onKeyDown(event: KeyboardEvent): void {
    if (sendsByEnter(event)) {
      event.preventDefault();
      // The composer stands in a form; its own button is the one that says it.
      const form = (event.target as HTMLTextAreaElement).form;
      form?.requestSubmit(form.querySelector<HTMLButtonElement>('[value=say],[value=edit]'));
    }
  },
});

/** Tells the model what a control holds now. */
function told(chat: Chat, control: Control): void {
  const tick = control instanceof HTMLInputElement && control.type === 'checkbox';
  const name = control.name === 'kept' ? `kept.${control.value}` : control.name;
  chat.type(name, tick ? (control.checked ? 'yes' : '') : control.value);
}

/** What was typed or ticked before the script came is the customer's: the model has it before the first drawing. */
export function takeOver(root: HTMLElement, chat: Chat): void {
  for (const control of root.querySelectorAll('input,textarea,select')) {
    if (isControl(control) && isTouched(control)) told(chat, control);
  }
}

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return !control.selectedOptions[0]?.defaultSelected;
  if (control.type === 'hidden') return false;
  if (control.type === 'radio') return 'checked' in control && control.checked && !control.defaultChecked;
  return control.value !== control.defaultValue || ('checked' in control && control.checked !== control.defaultChecked);
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): FormFields {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), value]);
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') add(name, value);
  if (submitter instanceof HTMLButtonElement && submitter.name !== '') add(submitter.name, submitter.value);
  return fields;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isControl = (target: unknown): target is Control =>
  (target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement) &&
  target.name !== '';

/** Enter sends, Shift+Enter is a new line, and the Enter that ends an IME's composition is neither (229: Safari). */
const sendsByEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.shiftKey &&
  !event.isComposing &&
  event.keyCode !== 229 &&
  event.target instanceof HTMLTextAreaElement &&
  event.target.closest('.comp') !== null;

const isTyping = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  (isControl(target) && !(target instanceof HTMLInputElement && target.type === 'radio'));

/** For the document: keys 1 to 5 choose the stars, wherever the cursor is; Enter or Continue sends them. */
export function rateByKey(event: KeyboardEvent): void {
  if (!/^[1-5]$/.test(event.key) || isTyping(event)) return;
  const tile = document.querySelector<HTMLInputElement>(`.rate input[value="${event.key}"]`);
  if (tile === null) return;
  event.preventDefault();
  tile.click();
  tile.focus();
}

async function copyLink(button: HTMLButtonElement): Promise<void> {
  const field = button.parentElement?.querySelector('input');
  if (!field) return;
  // Where the browser refuses, the link stands there selected: one key copies it.
  field.select();
  await navigator.clipboard.writeText(field.value);
  button.textContent = button.dataset.done ?? '';
}
