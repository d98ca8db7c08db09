import { isControl } from './page-events.ts';

/** What was typed or ticked before the script came is the customer's: it is told to the script as if typed now. */
export function takeOver(root: HTMLElement): void {
  for (const control of root.querySelectorAll('input,textarea,select')) {
    if (isControl(control) && isTouched(control)) control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function isTouched(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean {
  if (control instanceof HTMLSelectElement)
    return ![...control.selectedOptions].every((option) => option.defaultSelected);
  if (control.type === 'radio')
    return (control as HTMLInputElement).checked && !(control as HTMLInputElement).defaultChecked; // by its type
  return control.value !== control.defaultValue || ('checked' in control && control.checked !== control.defaultChecked);
}
