import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../../platform/request-failure.ts';
import type { JsonRequest } from '../../platform/request-json.ts';
import { Pairing } from './pairing-model.ts';

afterEach(() => vi.restoreAllMocks());

function aPairing(answers: (() => unknown)[]) {
  const sent: { url: string; body: Record<string, string> }[] = [];
  const timers: { ms: number; run: () => void }[] = [];
  const granted: unknown[] = [];
  const request = async (url: string, init: JsonRequest = {}) => {
    const body = init.body as Record<string, string>; // what this model sends
    sent.push({ url, body });
    if (url.endsWith('/pair')) return { pair: `pair-${sent.length}`, connectUrl: '/owner/connect?pair=1' };
    const answer = answers.shift();
    return answer ? answer() : new Promise(() => {});
  };
  const pairing = new Pairing({
    wall: 'brindle-lane',
    site: 'https://brindle.example',
    after: (ms, run) => {
      const timer = { ms, run };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    onGrant: (grant) => granted.push(grant),
    request: request as never, // generic in its answer, which the tests write by hand
  });
  const flush = () => new Promise((done) => setTimeout(done, 5));
  const tick = async (upTo: number) => {
    for (const timer of timers.filter(({ ms }) => ms <= upTo)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
    await flush();
  };
  return { pairing, sent, granted, flush, tick };
}

const pending = () => ({ pending: true });
const grant = () => ({ token: 't', expiresAt: 0, board: {} });

describe('signing in from the frame', () => {
  it('shows only the hash of what it will prove with', async () => {
    const { pairing, sent, flush } = aPairing([grant]);
    await pairing.prepare();
    pairing.wait();
    await flush();
    const [asked, polled] = sent;
    expect(asked?.body.challenge).toBe(
      createHash('sha256')
        .update(polled?.body.verifier ?? '')
        .digest('base64url'),
    );
    expect(JSON.stringify(asked)).not.toContain(polled?.body.verifier);
  });

  it('asks until there is a yes, through lost connections', async () => {
    const { pairing, granted, flush, tick } = aPairing([
      pending,
      () => {
        throw new Unreachable('cut');
      },
      grant,
    ]);
    await pairing.prepare();
    pairing.wait();
    await flush();
    await tick(250);
    await tick(2000);
    expect(granted).toHaveLength(1);
  });

  it('never looks at whether the window is still open', async () => {
    const { pairing, flush } = aPairing([pending]);
    const closed = vi.spyOn(window, 'closed', 'get');
    await pairing.prepare();
    pairing.wait();
    await flush();
    expect(closed).not.toHaveBeenCalled();
    expect(pairing.state.value).toBe('waiting');
  });

  it('says so after five minutes, and can be tried again', async () => {
    const { pairing, sent, flush, tick } = aPairing([]);
    await pairing.prepare();
    pairing.wait();
    await flush();
    await tick(300_000);
    expect(pairing.state.value).toBe('timed-out');
    expect(sent.filter(({ url }) => url.endsWith('/pair'))).toHaveLength(2);
    expect(pairing.connectUrl.value).not.toBeNull();
  });

  it('forgets a cancelled one: its late yes opens nothing', async () => {
    let say: (value: unknown) => void = () => {};
    const { pairing, granted, flush } = aPairing([
      () =>
        new Promise((resolve) => {
          say = resolve;
        }),
    ]);
    await pairing.prepare();
    pairing.wait();
    await flush();
    pairing.cancel();
    say(grant());
    await flush();
    expect(granted).toHaveLength(0);
    expect(pairing.state.value).toBe('ready');
  });

  it('says when the answer was no', async () => {
    const refused = new Refused({ status: 410, code: 'expired', message: '', field: null, retryAfterMs: null });
    const { pairing, flush } = aPairing([
      () => {
        throw refused;
      },
    ]);
    await pairing.prepare();
    pairing.wait();
    await flush();
    expect(pairing.state.value).toBe('denied');
  });
});
