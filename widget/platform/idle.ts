/** Work that may wait until the page is at rest. Safari has no requestIdleCallback. */
export function whenIdle(work: () => unknown): void {
  (window.requestIdleCallback ?? setTimeout)(work);
}
