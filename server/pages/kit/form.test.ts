import { describe, expect, it } from 'vitest';
import { fieldOf, formFields, isTicked } from './form.ts';

describe('form fields', () => {
  it('keeps every value of a repeated name, in order', () => {
    expect(formFields({ kept: ['b', 'a'] }).get('kept')).toEqual(['b', 'a']);
  });

  it('gives an empty text for what is not there and for what is no text', () => {
    const fields = formFields({ deep: { a: 1 } });
    expect(fieldOf(fields, 'deep')).toBe('');
    expect(fieldOf(fields, 'absent')).toBe('');
    expect(isTicked(fields, 'absent')).toBe(false);
  });

  it('turns a browser line end into a plain one', () => {
    expect(fieldOf(formFields({ text: 'a\r\nb\rc' }), 'text')).toBe('a\nb\nc');
  });

  it('survives a body that was never parsed', () => {
    expect(formFields(undefined).size).toBe(0);
  });
});
