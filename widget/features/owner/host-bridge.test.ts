import { describe, expect, it, vi } from 'vitest';
import { hostBridge } from './host-bridge.ts';

const HOST = 'https://brindle.example';

function aFrame(ancestor: string | null) {
  const parent = { postMessage: vi.fn() };
  let hear: (event: unknown) => void = () => {};
  const view = {
    parent,
    location: { ancestorOrigins: ancestor ? [ancestor] : undefined },
    document: { referrer: '' },
    addEventListener: (_name: string, listener: (event: unknown) => void) => {
      hear = listener;
    },
    removeEventListener: () => {},
  };
  const bridge = hostBridge(view as unknown as Window); // the few members that it touches
  return { bridge, parent, hear: (event: unknown) => hear(event) };
}

const viewport = { kind: 'goodword:viewport', top: 10, height: 500 };

describe('the bridge to the page around the frame', () => {
  it('hears the page around it', () => {
    const { bridge, parent, hear } = aFrame(HOST);
    hear({ source: parent, origin: HOST, data: viewport });
    expect(bridge.viewport.value).toEqual({ top: 10, height: 500 });
  });

  it('hears nobody else: not another window, not another origin', () => {
    const { bridge, parent, hear } = aFrame(HOST);
    hear({ source: {}, origin: HOST, data: viewport });
    hear({ source: parent, origin: 'https://evil.example', data: viewport });
    expect(bridge.viewport.value).toBeNull();
  });

  it('ignores nonsense', () => {
    const { bridge, parent, hear } = aFrame(HOST);
    for (const data of [
      null,
      'x',
      {},
      { kind: 'goodword:viewport', top: 'a', height: Number.NaN },
      { kind: 'goodword:host-style' },
    ])
      hear({ source: parent, origin: HOST, data });
    expect(bridge.viewport.value).toBeNull();
    expect(bridge.style.value).toBeNull();
  });

  it('tells only the page around it', () => {
    const { bridge, parent } = aFrame(HOST);
    bridge.send({ kind: 'goodword:exit' });
    expect(parent.postMessage).toHaveBeenCalledWith({ kind: 'goodword:exit' }, HOST);
  });
});
