import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ChatPage as OnServer } from '../../server/pages/chat/chat-page.tsx';
import { chatStrings } from '../../server/pages/chat/strings.ts';
import type { ChatPageState } from '../../shared/contracts/chat-page.ts';
import { ChatPage as InBrowser } from '../../widget/features/chat/chat-page.tsx';
import { scenes } from './support-chat/scenes.ts';
import { ScriptedChat } from './support-chat/scripted-chat.ts';
import { arabic, english, type Script } from './support-chat/scripts.ts';

/**
 * Neither side may import the other, so the page's markup is written twice. This is what keeps the two one: the script
 * takes over the server's elements in place, and a difference would show as a jump under the customer's hands.
 */
function both(page: ChatPageState): [server: string, browser: string] {
  const screen = { ...page, waiting: [], reachable: true, sent: null, spoken: [], shelved: false, focus: 0 };
  return [renderToString(<OnServer page={page} />), renderToString(<InBrowser page={screen} />)];
}

function stateOf(name: string, script: Script): ChatPageState {
  const chat = new ScriptedChat(script);
  const scene = scenes[name];
  scene?.set(chat, script);
  const view = chat.view();
  return {
    view,
    strings: chatStrings(view.locale),
    link: 'https://goodword.example/c/x',
    rating: name === 'preselected' ? 5 : null,
    editing: null,
    messageId: 'm-1',
    left: name === 'left',
    error: null,
    typed: {},
  };
}

describe.each(Object.keys(scenes))('the %s screen', (name) => {
  it.each([
    ['en', english],
    ['ar', arabic],
  ])('is the same markup from the server and from the script (%s)', (_locale, script) => {
    const [server, browser] = both(stateOf(name, script));
    expect(browser).toBe(server);
    expect(server.length).toBeGreaterThan(500);
  });
});

describe('a screen in the middle of something', () => {
  it('is the same with an earlier answer open, words or stars', () => {
    const state = stateOf('doubt', english);
    for (const { id } of state.view.entries.filter((entry) => entry.editable)) {
      const [server, browser] = both({ ...state, editing: id });
      expect(server).toContain('Save the change');
      expect(browser).toBe(server);
    }
  });

  it('is the same with a refusal and what was typed', () => {
    for (const [name, field] of [
      ['rating', 'rating'],
      ['story', 'text'],
      ['identity', 'name'],
      ['review', 'text'],
      ['review', 'publish'],
    ] as const) {
      const typed: Record<string, string> =
        name === 'story' ? { publish: 'yes' } : { text: 'half', name: '', ads: 'yes', rating: '3' };
      const [server, browser] = both({ ...stateOf(name, english), error: { field, message: 'Not so.' }, typed });
      expect(server).toContain('Not so.');
      expect(browser).toBe(server);
    }
  });
});
