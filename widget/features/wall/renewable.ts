/** A piece of the screen, made anew where it stands when one of its causes is another than before. */
export function renewable() {
  let made: HTMLElement | undefined;
  let before: unknown[] = [];
  return (causes: unknown[], make: () => HTMLElement): HTMLElement => {
    if (made && causes.every((cause, i) => cause === before[i])) return made;
    before = causes;
    const old = made;
    made = make();
    if (old) {
      // The reader who stood on a control of the old one stands on the same control of the new one.
      const stood = old.querySelector(':focus')?.classList[0];
      old.replaceWith(made);
      if (stood) made.querySelector<HTMLElement>(`.${stood}`)?.focus({ preventScroll: true });
    }
    return made;
  };
}
