import type { JSX } from 'preact';

/**
 * JSX straight to DOM nodes. The visitor's wall is built with this in the place of `preact/jsx-runtime` (vite.config.ts),
 * because Preact alone would be more than half of its bytes, and a card has no state to diff: one that changes is made
 * anew. The same components of widget/ui run on Preact everywhere else, so here, as there, they may use attributes,
 * `class`, `style` as an object, listeners, fragments and children; no hooks, refs or context.
 * Text only ever becomes text nodes: there is no way from a string to markup.
 */
type Child = Node | string | number | boolean | null | undefined | Child[];
type Props = Record<string, unknown> & { children?: Child };

const SVG = /^(svg|path)$/;

export function jsx(type: string | ((props: Props) => Child), props: Props): Child {
  if (typeof type !== 'string') return type(props);
  const element = SVG.test(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') append(element, value as Child);
    else if (name === 'style') {
      // Property by property: a style attribute is what a strict Content-Security-Policy refuses.
      for (const [property, set] of Object.entries(value as Record<string, string>)) {
        (element as HTMLElement).style.setProperty(property, set);
      }
    } else if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    // As in Preact: false is a value only for aria-* and data-*.
    else if (value != null && (value !== false || name[4] === '-'))
      element.setAttribute(name, value === true && name[4] !== '-' ? '' : `${value}`);
  }
  return element;
}
export { jsx as jsxs };

export const Fragment = ({ children }: Props) => children;

function append(parent: Element, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  else if (child != null && typeof child !== 'boolean') parent.append(child as Node | string);
}

/** What a component of this build really returned; JSX itself is typed as Preact's. */
export const node = (made: JSX.Element) => made as unknown as HTMLElement;
