const STAR = ' .9l1.75 3.85 4.2.47-3.12 2.84.86 4.14-3.69-2.1-3.69 2.1.86-4.14-3.12-2.84 4.2-.47z';
const FIVE = [7, 22, 37, 52, 67].map((x) => `M${x}${STAR}`).join('');

/** Five stars as one image with a text of its own; `value` from 0 to 5, part stars are cut (4.7 never looks like 5). */
export function Stars({ value, label }: { value: number; label: string }) {
  const whole = Math.floor(value);
  return (
    <svg
      class="stars"
      part="stars"
      viewBox="0 0 74 14"
      role="img"
      aria-label={label}
      fill="currentColor"
      stroke="currentColor"
    >
      <path class="off" d={FIVE} fill="none" />
      <svg width={whole * 15 + (value - whole) * 14} height="14" aria-hidden="true">
        <path d={FIVE} />
      </svg>
    </svg>
  );
}
