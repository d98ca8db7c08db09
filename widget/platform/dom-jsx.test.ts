import { describe, expect, it } from 'vitest';
import { Fragment, jsx } from './dom-jsx.ts';

const html = (made: unknown) => (made as HTMLElement).outerHTML;

describe('JSX straight to DOM', () => {
  it('never turns text into markup', () => {
    const words = '<img src=x onerror=alert(1)>';
    expect(html(jsx('p', { children: [words, jsx('mark', { children: words })] }))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;<mark>&lt;img src=x onerror=alert(1)&gt;</mark></p>',
    );
  });

  it('leaves out what Preact would leave out, and keeps false for aria-*', () => {
    expect(
      html(jsx('button', { title: undefined, hidden: false, 'aria-expanded': false, children: [null, false, 0] })),
    ).toBe('<button aria-expanded="false">0</button>');
    expect(html(jsx('svg', { 'aria-hidden': true, class: 'x' }))).toBe('<svg aria-hidden="true" class="x"></svg>');
  });

  it('sets styles property by property and never writes a style attribute itself', () => {
    const made = jsx('i', { style: { '--p': '40%' } }) as HTMLElement;
    expect(made.style.getPropertyValue('--p')).toBe('40%');
  });

  it('flattens fragments and lists, runs components, listens', () => {
    let pressed = 0;
    const Item = ({ name }: Record<string, unknown>) =>
      jsx('li', { onClick: () => pressed++, children: name as string });
    const list = jsx('ul', {
      children: jsx(Fragment, { children: [jsx(Item, { name: 'a' }), [jsx(Item, { name: 'b' })]] }),
    }) as HTMLElement;
    (list.lastElementChild as HTMLElement).click();
    expect([list.textContent, pressed]).toEqual(['ab', 1]);
  });

  it('makes SVG in the SVG namespace', () => {
    expect((jsx('path', {}) as Element).namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});
