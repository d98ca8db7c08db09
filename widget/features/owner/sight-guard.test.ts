import { describe, expect, it } from 'vitest';
import { SightGuard } from './sight-guard.ts';

type Entry = Pick<IntersectionObserverEntry, 'isIntersecting'> & { isVisible?: boolean };

function aGuard() {
  let now = 1000;
  let tell: (entry: Entry) => void = () => {};
  const guard = new SightGuard({
    now: () => now,
    observe: (_element, listener) => {
      tell = (entry) => listener(entry as IntersectionObserverEntry & Entry); // the two fields that are read
      return () => {};
    },
  });
  guard.watch(document.body);
  return {
    guard,
    see: (entry: Entry) => tell(entry),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('the guard against clickjacking', () => {
  it('lets act only after half a second in plain sight', () => {
    const { guard, see, pass } = aGuard();
    see({ isIntersecting: true, isVisible: true });
    pass(499);
    expect(guard.look()).toBe('too-new');
    pass(1);
    expect(guard.look()).toBe('seen');
  });

  it('begins anew after the frame was out of view', () => {
    const { guard, see, pass } = aGuard();
    see({ isIntersecting: true, isVisible: true });
    pass(1000);
    see({ isIntersecting: false });
    expect(guard.look()).toBe('away');
    see({ isIntersecting: true, isVisible: true });
    expect(guard.look()).toBe('too-new');
  });

  it('does not act while something lies over the frame or makes it transparent', () => {
    const { guard, see, pass } = aGuard();
    see({ isIntersecting: true, isVisible: true });
    pass(1000);
    see({ isIntersecting: true, isVisible: false });
    expect(guard.look()).toBe('covered');
    expect(guard.covered.value).toBe(true);
  });

  it('acts under a host’s fixed menu once the owner proved to see the frame', () => {
    const { guard, see, pass } = aGuard();
    see({ isIntersecting: true, isVisible: false });
    pass(1000);
    guard.prove();
    expect(guard.look()).toBe('seen');
    see({ isIntersecting: false });
    expect(guard.look()).toBe('away');
  });

  it('trusts being in view where the browser cannot say more', () => {
    const { guard, see, pass } = aGuard();
    see({ isIntersecting: true });
    pass(600);
    expect(guard.look()).toBe('seen');
  });
});
