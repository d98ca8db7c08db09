import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Said smaller, under the title. */
  hint?: ComponentChildren;
  wide?: boolean;
}

/** A modal `<dialog>`: the browser traps focus, Esc closes it, and focus returns to where it came from. */
export function Dialog({ title, closeLabel, onClose, hint, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the next key press: who types on must not type into what lies under the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Not the attribute autofocus: in a frame on another site the browser refuses it and says so in the host's console.
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class={wide ? 'sheet wide' : 'sheet'} aria-labelledby={id} onClose={onClose} closedby="any">
      <div class="in">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="btn sm quiet" onClick={onClose}>
            {closeLabel}
          </button>
        </header>
        {hint && <p class="hint">{hint}</p>}
        {children}
      </div>
    </dialog>
  );
}
