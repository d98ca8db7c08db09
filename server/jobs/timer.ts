/** Waiting, injected like the clock. Answers its undo. */
export interface Timer {
  after(ms: number, then: () => void): () => void;
}

export const systemTimer: Timer = {
  after(ms, then) {
    const handle = setTimeout(then, ms);
    return () => clearTimeout(handle);
  },
};
