import type { Chat } from './chat-model.ts';
import { isControl } from './page-events.ts';

/** What was typed or ticked before the script came is the customer's: it goes into the model before the first drawing. */
export function takeOver(root: HTMLElement, chat: Chat): void {
  for (const control of root.querySelectorAll('input,textarea,select')) {
    if (!isControl(control) || control.type === 'hidden') continue;
    if (control instanceof HTMLSelectElement) {
      const fresh = [...control.options].find((option) => option.defaultSelected)?.value;
      if (fresh !== undefined && control.value !== fresh) chat.type(control.name, control.value);
    } else if (control.type === 'radio' || control.type === 'checkbox') {
      takeTick(control as HTMLInputElement, chat); // radios and checkboxes are inputs
    } else if (control.value !== control.defaultValue) chat.type(control.name, control.value);
  }
}

function takeTick(control: HTMLInputElement, chat: Chat): void {
  if (control.checked === control.defaultChecked) return;
  if (control.type === 'radio') {
    if (control.checked) chat.type(control.name, control.value);
    return;
  }
  chat.type(control.name === 'kept' ? `kept.${control.value}` : control.name, control.checked ? 'yes' : '');
}
