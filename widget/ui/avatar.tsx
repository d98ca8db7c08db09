/** Initials on a hue of the name's own; a closing quote for who kept the name private. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string | null }) {
  return (
    <span class="av" part="avatar" aria-hidden="true" style={{ '--h': hueOf(name ?? '') }}>
      {name ? initials(name) : '”'}
    </span>
  );
}

/** 0 to 359, the same for the same name everywhere. */
export const hueOf = (name: string) =>
  [...name].reduce((hue, letter) => (hue * 31 + letter.charCodeAt(0)) % 9973, 7) % 360;

/** First letters of the first and last word; one letter where a script joins its letters or has no capitals. */
export function initials(name: string): string {
  const letters = name.match(/(?<!\S)\p{L}/gu) ?? ['”'];
  const first = letters[0] ?? '';
  return letters.length > 1 && /\p{Lu}/u.test(first) ? first + letters.at(-1)?.toUpperCase() : first;
}
