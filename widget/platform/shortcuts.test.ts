import { afterEach, describe, expect, it } from 'vitest';
import { type Command, keyCaps, listenForKeys } from './shortcuts.ts';

let stop = () => {};
afterEach(() => stop());

function listening(keys: string[], singleKeys = true) {
  const ran: string[] = [];
  const commands: Command[] = keys.map((key) => ({
    id: key,
    title: key,
    group: '',
    keys: [key],
    enabled: true,
    run: () => ran.push(key),
  }));
  stop = listenForKeys(document, { commands: () => commands, singleKeys: () => singleKeys });
  const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    return event;
  };
  return { ran, press };
}

describe('keys', () => {
  it('run what they stand for', () => {
    const { ran, press } = listening(['a', 'mod+k', 'g i', '?']);
    press('a');
    press('k', { ctrlKey: true });
    press('K', { metaKey: true });
    press('g');
    press('i');
    press('?', { shiftKey: true });
    expect(ran).toEqual(['a', 'mod+k', 'mod+k', 'g i', '?']);
  });

  it('leave whoever types alone, but for keys with a modifier', () => {
    const { ran, press } = listening(['a', 'mod+k', 'mod+z']);
    const input = document.body.appendChild(document.createElement('textarea'));
    press('a', {}, input);
    press('z', { ctrlKey: true }, input);
    press('k', { ctrlKey: true }, input);
    expect(ran).toEqual(['mod+k']);
  });

  it('can be switched off one by one, not with a modifier', () => {
    const { ran, press } = listening(['a', 'mod+k'], false);
    press('a');
    press('k', { ctrlKey: true });
    expect(ran).toEqual(['mod+k']);
  });

  it('are not taken from a composition, an Alt combination or somebody who took them before', () => {
    const { ran, press } = listening(['a']);
    press('a', { isComposing: true });
    press('a', { altKey: true });
    expect(ran).toEqual([]);
  });

  it('swallow only what they act on', () => {
    const { press } = listening(['a']);
    expect(press('a').defaultPrevented).toBe(true);
    expect(press('q').defaultPrevented).toBe(false);
  });

  it('are written as on the machine', () => {
    expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K']);
    expect(keyCaps('mod+z', false)).toEqual(['Ctrl', 'Z']);
    expect(keyCaps('g i')).toEqual(['g', 'i']);
  });
});
