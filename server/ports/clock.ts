/** The only source of "now". Injected, so that tests and replays own the time. */
export interface Clock {
  /** Milliseconds since the Unix epoch, UTC. */
  now(): number;
}
