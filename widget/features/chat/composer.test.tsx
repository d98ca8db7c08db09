import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Chat } from './chat.tsx';
import { openChat, settle, viewAfter } from './testing.ts';

afterEach(cleanup);

async function page(answers: Parameters<typeof viewAfter>[0] = []) {
  const opened = await openChat(viewAfter(answers));
  const { container } = render(<Chat chat={opened.chat} />);
  // happy-dom knows no layout.
  Element.prototype.scrollIntoView = () => {};
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  const write = async (text: string) => {
    fireEvent.input(box(), { target: { value: text } });
    await settle();
  };
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    fireEvent.keyDown(box(), { key, bubbles: true, cancelable: true, ...more });
    await settle();
    await settle();
  };
  return { ...opened, container, box, write, press };
}

describe('the composer', () => {
  it('sends at Enter and is empty for the next question', async () => {
    const { write, press, server, box } = await page();
    await write('Warm bread at six.');
    await press('Enter');
    expect(server.heard[0]?.input).toEqual({ type: 'say', text: 'Warm bread at six.' });
    expect(box().value).toBe('');
    expect(screen.getByRole('heading').textContent).toBe('Question 1?');
  });

  it('leaves Shift+Enter to the text', async () => {
    const { write, press, server } = await page();
    await write('One line');
    await press('Enter', { shiftKey: true });
    expect(server.heard).toHaveLength(0);
  });

  it('does not send while an input method is composing, by either sign of it', async () => {
    const { write, press, server } = await page();
    await write('パン');
    await press('Enter', { isComposing: true });
    await press('Enter', { keyCode: 229 });
    expect(server.heard).toHaveLength(0);
    await press('Enter');
    expect(server.heard).toHaveLength(1);
  });

  it('keeps what is being typed when news arrives', async () => {
    const { write, box, chat, server } = await page([['a1', 'First']]);
    await write('Still typing');
    server.tell(server.view());
    await settle();
    expect(box().value).toBe('Still typing');
    expect(chat.screen.value.typed.text).toBe('Still typing');
  });

  it('says in words that an answer is queued, and gives it back', async () => {
    const { write, press, server, box } = await page();
    server.network(false);
    await write('Later then.');
    await press('Enter');
    expect(screen.getByText('queued')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('offline');
    fireEvent.click(screen.getByText('takeBack'));
    await settle();
    expect(box().value).toBe('Later then.');
  });

  it('does not call saved what only waits on this device', async () => {
    const { write, press, server } = await page();
    server.network(false);
    await write('Half of it');
    await press('Enter');
    fireEvent.click(screen.getByRole('link', { name: 'saveAndLeave' }));
    await settle();
    expect(screen.getByRole('heading').textContent).toBe('leftTitle');
    expect(screen.getByText('waiting')).toBeTruthy();
    server.network(true);
    await settle();
    await settle();
    expect(screen.queryByText('waiting')).toBeNull();
    expect(server.heard).toHaveLength(1);
  });

  it('puts the reason beside the box, and the cursor into it', async () => {
    const { press, box } = await page();
    await press('Enter');
    expect(screen.getByRole('alert').textContent).toBe('errorText');
    expect(box().getAttribute('aria-describedby')).toBe('err');
    expect(document.activeElement).toBe(box());
  });

  it('opens an earlier answer in its place, with its own words', async () => {
    const { write, press, box, server } = await page([['a1', 'First words']]);
    await write('Half of the second');
    fireEvent.click(screen.getByRole('link', { name: /^editAnswer/ }));
    await settle();
    expect(box().value).toBe('First words');
    await write('Better first words');
    await press('Enter');
    expect(server.heard[0]?.input).toEqual({ type: 'edit', entry: 'a1', text: 'Better first words' });
    expect(box().value).toBe('Half of the second');
  });

  it('answers by a quick reply without a word typed', async () => {
    const { server } = await page();
    fireEvent.click(screen.getByRole('button', { name: 'skip' }));
    await settle();
    expect(server.heard[0]?.input).toEqual({ type: 'skip' });
  });

  it('stops listening when it is taken off the page', async () => {
    const { container, chat, server } = await page();
    cleanup();
    expect(container.textContent).toBe('');
    server.tell(viewAfter([['a1', 'x']]));
    await settle();
    expect(chat.screen.value.view.seq).toBe(3);
    expect(container.textContent).toBe('');
  });
});
