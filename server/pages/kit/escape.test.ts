import { describe, expect, it } from 'vitest';
import { escapeHtml, inlineCss, jsonIsland } from './escape.ts';

describe('escaping for pages', () => {
  it('leaves nothing that could end a text or an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  it('writes JSON that cannot close its script and reads back unchanged', () => {
    const value = { words: '</script><!-- \u2028 & <b>' };
    const island = jsonIsland(value);
    expect(island).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(island)).toEqual(value);
  });

  it('makes a stylesheet small without touching what spaces mean', () => {
    expect(inlineCss('/* why */\n.a > .b {\n  width: calc(100% - 4px);\n  margin: 0 auto;\n}\n')).toBe(
      '.a > .b{width: calc(100% - 4px);margin: 0 auto}',
    );
  });

  it('refuses a stylesheet that would end its element', () => {
    expect(() => inlineCss('.a::after { content: "</style>" }')).toThrow('</');
  });
});
