/** Initials on a hue of the name's own; a closing quote for who kept the name private. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string | null }) {
  return (
    <span class="av" part="avatar" aria-hidden="true" style={{ '--h': hueOf(name ?? '') }}>
      {name ? initials(name) : '”'}
    </span>
  );
}

/** 0 to 359, the same for the same name everywhere. */
export function hueOf(name: string): number {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return hash % 360;
}

/** First letters of the first and last word; one letter where a script joins its letters or has no capitals. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s&]*/gu) ?? ['”'];
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = [...(words.length > 1 ? (words.at(-1) ?? '') : '')][0] ?? '';
  return /\p{Lu}/u.test(first) ? first + last.toUpperCase() : first;
}
