import { describe, expect, it } from 'vitest';
import { memoryShelf, mountChat, openChat, settle, viewAfter } from './testing.ts';

const states = (waiting: readonly { state: string }[]) => waiting.map(({ state }) => state);

describe('saying something', () => {
  it('shows the server’s view, and the answer as sent', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    await say('It was good.');
    expect(server.heard.map(({ id, question }) => [id, question])).toEqual([['first-id', 'q0']]);
    expect(screen().view.step).toMatchObject({ question: { id: 'q1' } });
    expect(screen()).toMatchObject({ waiting: [], sent: 'first-id', typed: {} });
  });

  it('gives every message an id of its own', async () => {
    const { say, server } = await openChat(viewAfter([]));
    await say('One.');
    await say('Two.');
    expect(new Set(server.heard.map(({ id }) => id)).size).toBe(2);
  });

  it('shows the answer as sending while nobody has taken it', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    let arrive = () => {};
    server.hold = new Promise((resolve) => {
      arrive = resolve;
    });
    await say('On its way.');
    expect(states(screen().waiting)).toEqual(['sending']);
    arrive();
    await settle();
    expect(screen().waiting).toEqual([]);
  });

  it('takes a second press while the first is on its way as the same answer', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    server.network(false);
    await say('Once.');
    await say('Once.');
    expect(screen().waiting).toHaveLength(1);
  });

  it('keeps an empty answer here and says what is missing', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    await say('   ');
    expect(screen().error).toEqual({ field: 'text', message: 'errorText' });
    expect(server.heard).toHaveLength(0);
  });

  it('brings the words back beside the reason when the server refuses them', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    server.refuse = { code: 'too_long', message: 'Shorter, please.', field: 'text' };
    await say('Very long.');
    expect(screen()).toMatchObject({
      error: { field: 'text', message: 'Shorter, please.' },
      typed: { text: 'Very long.' },
      waiting: [],
    });
  });
});

describe('a connection that drops', () => {
  it('keeps the draft', async () => {
    const { chat, screen, server } = await openChat(viewAfter([]));
    chat.type('text', 'Half a thou');
    server.network(false);
    expect(screen()).toMatchObject({ reachable: false, typed: { text: 'Half a thou' } });
    server.network(true);
    await settle();
    expect(screen()).toMatchObject({ reachable: true, typed: { text: 'Half a thou' } });
  });

  it('queues the answer, and sends it when the network is back', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    server.network(false);
    await say('Later.');
    expect(states(screen().waiting)).toEqual(['queued']);
    server.network(true);
    await settle();
    expect(server.heard).toHaveLength(1);
    expect(screen()).toMatchObject({ waiting: [], sent: 'first-id' });
  });

  it('sends what is queued in the order it was said', async () => {
    const { chat, say, server } = await openChat(
      viewAfter([
        ['a1', 'First'],
        ['a2', 'Second'],
      ]),
    );
    server.network(false);
    for (const entry of ['a2', 'a1']) {
      chat.go(new URLSearchParams({ edit: entry }));
      const { messageId } = chat.screen.value;
      chat.submit(new Map(Object.entries({ do: ['edit'], entry: [entry], text: [`new ${entry}`], id: [messageId] })));
    }
    await say('Third');
    server.network(true);
    await settle();
    expect(server.heard.map(({ input }) => ('entry' in input ? input.entry : input.type))).toEqual(['a2', 'a1', 'say']);
  });

  it('sends one at a time: the second leaves when the first was taken', async () => {
    const { chat, say, screen, server } = await openChat(viewAfter([['a1', 'First']]));
    let arrive = () => {};
    server.hold = new Promise((resolve) => {
      arrive = resolve;
    });
    await say('Second');
    chat.go(new URLSearchParams({ edit: 'a1' }));
    chat.submit(new Map(Object.entries({ do: ['edit'], entry: ['a1'], text: ['new'], id: [screen().messageId] })));
    await settle();
    expect(states(screen().waiting)).toEqual(['sending', 'queued']);
    arrive();
    await settle();
    expect(server.heard.map(({ input }) => input.type)).toEqual(['say', 'edit']);
  });

  it('repeats an answer whose acknowledgement was lost under the same id, and shows it once', async () => {
    const { say, screen, server, timers } = await openChat(viewAfter([]));
    server.loseAnswers = true;
    await say('Did it arrive?');
    expect(states(screen().waiting)).toEqual(['queued']);
    server.loseAnswers = false;
    await timers.pass(2000);
    expect(server.heard.map(({ id }) => id)).toEqual(['first-id', 'first-id']);
    expect(screen().view.entries.filter(({ text }) => text === 'Did it arrive?')).toHaveLength(1);
    expect(screen().waiting).toEqual([]);
  });

  it('calls it failed after five tries, and sends it when asked to', async () => {
    const { chat, say, screen, server, timers } = await openChat(viewAfter([]));
    server.down = true;
    await say('Hello?');
    for (let wait = 0; wait < 4; wait++) await timers.pass(16_000);
    expect(states(screen().waiting)).toEqual(['failed']);
    server.down = false;
    chat.retry('first-id');
    await settle();
    expect(screen().waiting).toEqual([]);
    expect(server.heard).toHaveLength(1);
  });

  it('gives back what never left, and keeps what may have arrived', async () => {
    const { chat, say, screen, server } = await openChat(viewAfter([]));
    server.network(false);
    await say('Not like this.');
    chat.takeBack('first-id');
    expect(screen()).toMatchObject({ waiting: [], typed: { text: 'Not like this.' } });
    server.network(true);
    await settle();
    server.loseAnswers = true;
    await say('Like this.');
    const [one] = screen().waiting;
    chat.takeBack(one?.message.id ?? '');
    expect(screen().waiting).toHaveLength(1);
  });
});

describe('news from elsewhere', () => {
  it('shows what another device said, and catches up on what was missed', async () => {
    const { screen, server } = await openChat(viewAfter([]));
    server.elsewhere('phone-1', 'From my phone.');
    server.tell(server.view());
    expect(screen().view.entries.at(-2)?.text).toBe('From my phone.');
    server.elsewhere('phone-2', 'And more.');
    server.network(true);
    await settle();
    expect(screen().view.entries.at(-2)?.text).toBe('And more.');
  });

  it('ignores a view that is older than the one on screen', async () => {
    const { screen, server } = await openChat(viewAfter([['a1', 'New']]));
    server.tell(viewAfter([]));
    expect(screen().view.seq).toBe(3);
  });

  it('says each of our messages once, however often it arrives', async () => {
    const { screen, server } = await openChat(viewAfter([]));
    server.elsewhere('a1', 'Told.');
    server.tell(server.view());
    server.tell(server.view());
    expect(screen().spoken.map(({ text }) => text)).toEqual(['Question 1?']);
  });

  it('keeps words in sight that were being written when another device answered', async () => {
    const { chat, screen, server } = await openChat(viewAfter([]));
    chat.type('text', 'In the middle of');
    server.elsewhere('a1', 'Other device.');
    server.tell(server.view());
    expect(screen()).toMatchObject({ typed: { text: 'In the middle of' }, error: { message: 'stale' } });
  });

  it('announces nothing of what was there when the page was opened', async () => {
    const { screen } = await openChat(viewAfter([['a1', 'Old']]));
    expect(screen().spoken).toEqual([]);
  });

  it('moves the cursor for the customer’s own answer alone', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    server.elsewhere('a1', 'Other device.');
    server.tell(server.view());
    expect(screen().focus).toBe(0);
    await say('Mine.');
    expect(screen().focus).toBeGreaterThan(0);
  });

  it('stands where the conversation stands when the question was answered elsewhere, with the words kept', async () => {
    const { say, screen, server } = await openChat(viewAfter([]));
    server.elsewhere('a1', 'Other window.');
    server.refuse = { code: 'stale_question', message: 'stale', field: null };
    await say('My own words.');
    await settle();
    expect(screen().view.step).toMatchObject({ question: { id: 'q1' } });
    expect(screen()).toMatchObject({ error: { message: 'stale' }, typed: { text: 'My own words.' } });
  });
});

describe('what is kept on the device', () => {
  it('brings unfinished words back to their question after the tab was closed', async () => {
    const first = await openChat(viewAfter([]));
    first.chat.type('text', 'Almost d');
    await first.timers.pass(300);
    expect(first.screen().shelved).toBe(true);
    const second = await openChat(viewAfter([]), first.shelf);
    expect(second.screen().typed).toEqual({ text: 'Almost d' });
    const further = await openChat(viewAfter([['a1', 'x']]), first.shelf);
    expect(further.screen().typed).toEqual({});
  });

  it('sends what was still waiting, but not what the server already has', async () => {
    const first = await openChat(viewAfter([]));
    first.server.network(false);
    await first.say('Waiting since yesterday.');
    await first.timers.pass(300);
    const again = await openChat(viewAfter([]), memoryShelf(first.shelf.kept));
    expect(again.server.heard.map(({ id }) => id)).toEqual(['first-id']);
    const known = await openChat(viewAfter([['first-id', 'Waiting since yesterday.']]), memoryShelf(first.shelf.kept));
    expect(known.server.heard).toEqual([]);
  });

  it('leaves nothing behind once everything is said', async () => {
    const { say, shelf, timers } = await openChat(viewAfter([]));
    await say('Done.');
    await timers.pass(300);
    expect(shelf.kept).toBeNull();
  });

  it('never writes before it has read', async () => {
    const kept = { waiting: [], drafts: { q0: { text: 'Precious' } } };
    const shelf = memoryShelf(kept);
    let give = (_: typeof kept) => {};
    shelf.load = () =>
      new Promise((resolve) => {
        give = resolve;
      });
    const { chat, screen, timers } = mountChat(viewAfter([['a1', 'x']]), shelf);
    const restoring = chat.restore();
    chat.type('text', 'New');
    await timers.pass(1000);
    expect(shelf.kept).toBe(kept);
    give(kept);
    await restoring;
    expect(screen().typed).toEqual({ text: 'New' });
    await timers.pass(1000);
    expect(shelf.kept).toMatchObject({ drafts: { q0: { text: 'Precious' }, q1: { text: 'New' } } });
  });
});

describe('leaving', () => {
  it('posts nothing and keeps the words in the making', async () => {
    const { chat, screen, server, shelf, timers } = await openChat(viewAfter([]));
    chat.type('text', 'Half');
    chat.go(new URLSearchParams('leave'));
    await timers.pass(1000);
    expect(server.heard).toHaveLength(0);
    expect(screen()).toMatchObject({ left: true, shelved: true });
    expect(shelf.kept).toMatchObject({ waiting: [], drafts: { q0: { text: 'Half' } } });
    chat.go(new URLSearchParams());
    expect(screen()).toMatchObject({ left: false, typed: { text: 'Half' } });
  });
});
