import type { Server } from 'node:http';

/** Listens on a free port of loopback, says so to the parent, and ends when the parent does or asks. */
export function servePort(server: Server, answers: Record<string, () => Record<string, number> | Promise<Record<string, number>>> = {}): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  });
  process.on('message', async ({ question }: { question: string }) => {
    process.send?.((await answers[question]?.()) ?? {});
  });
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
}
