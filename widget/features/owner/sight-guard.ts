import { createModel, effect, signal } from '@preact/signals';

/** So long must something be in view before pressing it counts. */
export const SIGHT_MS = 500;

export type Sight = 'seen' | 'too-new' | 'covered' | 'away';

/** IntersectionObserver v2 says what v1 cannot: that nothing lies over it and that it is not transparent. */
interface TrackedEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

export interface SightNeeds {
  now: () => number;
  /** Chromium's v2 where it exists; replaced in tests. */
  observe?: (element: Element, tell: (entry: TrackedEntry) => void) => () => void;
}

/**
 * Against clickjacking: an action counts only when the frame has been in view, uncovered, for half a second. Where the
 * host's own fixed menu lies over it for good, a number that only a person can read off the frame proves the same once.
 */
export const SightGuard = createModel(({ now, observe = observeTracked }: SightNeeds) => {
  const covered = signal(false);
  let proven = false;
  let clearSince = Number.POSITIVE_INFINITY;
  let inView = false;
  let stop: (() => void) | null = null;
  effect(() => () => stop?.());

  /** Our own dialog lies over everything else of ours: while one is open it is what has to be seen. Time seen is kept. */
  function watch(element: Element): void {
    stop?.();
    stop = observe(element, (entry) => {
      inView = entry.isIntersecting;
      const clear = entry.isIntersecting && (entry.isVisible ?? true);
      covered.value = entry.isIntersecting && !clear;
      if (!clear && !proven) clearSince = Number.POSITIVE_INFINITY;
      else if (inView) clearSince = Math.min(clearSince, now());
      else clearSince = Number.POSITIVE_INFINITY;
    });
  }

  function look(): Sight {
    if (!inView) return 'away';
    if (covered.peek() && !proven) return 'covered';
    return now() - clearSince >= SIGHT_MS ? 'seen' : 'too-new';
  }

  /** The person typed the number that stands in the frame. */
  function prove(): void {
    proven = true;
    clearSince = Math.min(clearSince, now() - SIGHT_MS);
  }

  return { covered, watch, look, prove };
});
export type SightGuard = InstanceType<typeof SightGuard>;

function observeTracked(element: Element, tell: (entry: TrackedEntry) => void): () => void {
  // Not in TypeScript's DOM library yet: https://w3c.github.io/IntersectionObserver/v2/
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) tell(last);
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}
