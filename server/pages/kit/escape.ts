const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or a quoted attribute's value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/**
 * JSON for a `<script type="application/json">`. A `<` in a customer's words could close the element or open a comment,
 * and U+2028/9 end a line for old parsers: all are spelled as escapes, which JSON reads back unchanged.
 */
export const jsonIsland = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Our own stylesheet for a `<style>`: comments and slack out, and it must not be able to end the element. */
export function inlineCss(source: string): string {
  if (source.includes('</')) throw new Error('A stylesheet that holds "</" cannot stand in a <style>.');
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
