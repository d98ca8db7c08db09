import type { ComponentChild } from 'preact';

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?)/g;

/** JSON as people read it: names, texts and numbers told apart by more than their quotes. */
export function Json({ value }: { value: unknown }) {
  return <code>{coloured(JSON.stringify(value, null, 2))}</code>;
}

function coloured(text: string): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const found of text.matchAll(TOKENS)) {
    const [whole, string, colon, word] = found;
    parts.push(text.slice(at, found.index));
    const kind = string === undefined ? (word === undefined ? 'n' : 'w') : colon === undefined ? 's' : 'k';
    parts.push(
      <span key={found.index} class={kind}>
        {string ?? whole}
      </span>,
      colon,
    );
    at = found.index + whole.length;
  }
  return [...parts, text.slice(at)];
}

/** A titled box of code. It scrolls by itself, so the keyboard must be able to reach it (WCAG 2.1.1). */
export function CodeBox({ title, children }: { title: string; children: ComponentChild }) {
  return (
    <figure class="box">
      <figcaption>{title}</figcaption>
      <pre tabindex={0}>{children}</pre>
    </figure>
  );
}
