import { describe, expect, it } from 'vitest';
import { ownerSession } from './owner-session.ts';

function aSession() {
  const timers: { ms: number; run: () => void }[] = [];
  const sent: { path: string; auth: string }[] = [];
  let release: () => void = () => {};
  const request = (path: string, init: { headers?: Record<string, string> } = {}) => {
    sent.push({ path, auth: init.headers?.authorization ?? '' });
    if (path !== '/owner/refresh') return Promise.resolve({});
    return new Promise((resolve) => {
      release = () => resolve({ token: 'second', expiresAt: 1_800_000 });
    });
  };
  const session = ownerSession({
    now: () => 0,
    after: (ms, run) => {
      timers.push({ ms, run });
      return () => undefined;
    },
    request: request as never, // generic in its answer, which the tests write by hand
  });
  session.hold({ token: 'first', expiresAt: 900_000 });
  return { session, timers, sent, release: () => release() };
}

describe('the owner’s token', () => {
  it('is renewed a minute and a half before it ends', () => {
    expect(aSession().timers[0]?.ms).toBe(810_000);
  });

  it('makes calls wait for a renewal that is under way: the old one is revoked by it', async () => {
    const { session, timers, sent, release } = aSession();
    timers[0]?.run();
    const call = session.call('/owner/api/board');
    release();
    await call;
    expect(sent.at(-1)).toEqual({ path: '/owner/api/board', auth: 'Bearer second' });
  });

  it('is gone with the frame', () => {
    const { session } = aSession();
    session.end();
    expect(session.token()).toBe('');
  });
});
