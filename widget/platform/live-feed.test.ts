import { describe, expect, it, vi } from 'vitest';
import { LiveFeed } from './live-feed.ts';
import type { Realtime } from './realtime.ts';

async function aFeed() {
  const heard: Record<string, (payload?: unknown) => void> = {};
  const socket = {
    on: (name: string, listener: (payload?: unknown) => void) => {
      heard[name] = listener;
    },
    connected: false,
    connect: vi.fn(),
    disconnect: vi.fn(),
    io: { reconnectionDelayMax: vi.fn() },
    auth: undefined as unknown,
  };
  let token = 'first';
  const onReturn = vi.fn();
  const feed = new LiveFeed({
    origin: 'https://goodword.example',
    handshake: () => ({ as: 'owner', token }),
    onReturn,
    listeners: {},
    connect: async () => socket as unknown as Realtime, // the members that a feed uses
  });
  await feed.start();
  return {
    feed,
    socket,
    heard,
    onReturn,
    renew: () => {
      token = 'second';
    },
  };
}

describe('the live feed', () => {
  it('says in one word whether what is shown is live', async () => {
    const { feed, heard } = await aFeed();
    heard.connect?.();
    expect(feed.state.value).toBe('live');
    heard.disconnect?.();
    expect(feed.state.value).toBe('lost');
  });

  it('asks for what was missed on every connection, and for what came between the first load and the first one', async () => {
    const { heard, onReturn } = await aFeed();
    expect(onReturn).not.toHaveBeenCalled();
    heard.connect?.();
    expect(onReturn).toHaveBeenCalledTimes(1);
    heard.disconnect?.();
    heard.connect?.();
    expect(onReturn).toHaveBeenCalledTimes(2);
  });

  it('comes back with the token of that moment', async () => {
    const { socket, renew } = await aFeed();
    renew();
    const give = vi.fn();
    (socket.auth as (give: (auth: unknown) => void) => void)(give); // what socket.io calls at each attempt
    expect(give).toHaveBeenCalledWith({ as: 'owner', token: 'second' });
  });

  it('does not wait out its backing-off when the network is back', async () => {
    const { socket } = await aFeed();
    dispatchEvent(new Event('online'));
    expect(socket.connect).toHaveBeenCalled();
  });

  it('hangs up when it ends', async () => {
    const { feed, socket } = await aFeed();
    feed[Symbol.dispose]();
    expect(socket.disconnect).toHaveBeenCalled();
    dispatchEvent(new Event('online'));
    expect(socket.connect).not.toHaveBeenCalled();
  });
});
