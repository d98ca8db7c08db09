/** Caps of a key or a combination. Shown, not read out: the control beside it has `aria-keyshortcuts`. */
export function Kbd({ caps }: { caps: readonly string[] }) {
  return (
    <span class="keys-of" aria-hidden="true">
      {caps.map((cap) => (
        <kbd>{cap}</kbd>
      ))}
    </span>
  );
}
