/** A piece of the screen, made anew where it stands when one of its causes is another than before. */
export function renewable() {
  let made: HTMLElement | undefined;
  let before: unknown[] = [];
  return (causes: unknown[], make: () => HTMLElement): HTMLElement => {
    if (made && causes.every((cause, i) => cause === before[i])) return made;
    before = causes;
    const old = made;
    made = make();
    old?.replaceWith(made);
    return made;
  };
}
