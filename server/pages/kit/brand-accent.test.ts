import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandAccent, brandAccentCss, contrast } from './brand-accent.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('a brand colour on our page', () => {
  it('is readable as text on both grounds, and under its own label, whatever it is', () => {
    fc.assert(
      fc.property(hex, (brand) => {
        const accent = brandAccent(brand);
        if (accent === null) throw new Error('a hex colour was refused');
        expect(contrast(accent.light.accent, '#f4efe6')).toBeGreaterThanOrEqual(4.49);
        expect(contrast(accent.dark.accent, '#211a15')).toBeGreaterThanOrEqual(4.49);
        expect(contrast(accent.light.onAccent, accent.light.accent)).toBeGreaterThanOrEqual(4.49);
        expect(contrast(accent.dark.onAccent, accent.dark.accent)).toBeGreaterThanOrEqual(4.49);
      }),
    );
  });

  it('stays itself where it is readable already', () => {
    expect(brandAccent('#1e5a43')?.light.accent).toBe('#1e5a43');
  });

  it('is left out when it is no colour, so that nothing foreign enters the stylesheet', () => {
    for (const bad of [null, '', 'red', '#12345', '#123456;}body{display:none']) expect(brandAccent(bad)).toBeNull();
  });

  it('becomes two rules', () => {
    const accent = brandAccent('#1e5a43');
    expect(accent && brandAccentCss(accent)).toMatch(/^:root\{--accent:#1e5a43;--on-accent:#ffffff\}@media/);
  });
});
