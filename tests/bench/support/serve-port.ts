import type { Server } from 'node:http';
import type { Answered, Asked, Ready } from './process.ts';

export type Answers = Record<string, (about: never) => unknown>;

/** Listens on a free port of loopback, says so to the parent, answers its questions, and ends when it does or asks. */
export function servePort(server: Server, answers: Answers = {}): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    ready({ port: typeof address === 'object' && address ? address.port : 0, ready: {} }, answers);
  });
}

/** The same for a program that listens by itself, or not at all. */
export function ready(facts: Ready, answers: Answers): void {
  process.on('message', async ({ id, question, about }: Asked) => {
    // `about` is what this question is asked with: both sides are in this folder.
    const answer = answers[question] as ((about: unknown) => unknown) | undefined;
    try {
      if (!answer) throw new Error(`nobody here knows "${question}"`);
      process.send?.({ id, answer: await answer(about) } satisfies Answered);
    } catch (cause) {
      process.send?.({
        id,
        failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      } satisfies Answered);
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
  process.send?.(facts);
}
