import type { WallView } from './state.ts';

/** Paints; a reader who stood on a control that was made anew stands on the same control afterwards. */
export function paintKeepingFocus(view: WallView): void {
  const { box } = view;
  const stood = box.querySelector(':focus');
  const item = stood?.closest('li')?.id;
  view.paint();
  if (!stood || stood.isConnected) return;
  const scope = item ? box.querySelector(`#${CSS.escape(item)}`) : box;
  scope?.querySelector<HTMLElement>(`.${stood.classList[0]}`)?.focus({ preventScroll: true });
}
