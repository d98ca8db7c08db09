import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { restore } from './cli/restore.ts';
import { runCli } from './cli/run.ts';
import type { Config } from './config.ts';
import { createContainer } from './container.ts';
import { serve } from './serve.ts';

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);

/** The nearest folder above this file that holds the widget's build: the same from source and from dist. */
function rootFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return folder;
}

function version(): string {
  const read: { version: string } = JSON.parse(readFileSync(path.join(rootFolder(), 'package.json'), 'utf8'));
  return read.version;
}

async function serveForeground(config: Config, { demo }: { demo: boolean }): Promise<void> {
  const running = await serve(config, { demo, root: rootFolder(), out });
  await new Promise<void>((resolve) => {
    let asked = 0;
    const leave = () => {
      asked += 1;
      // A second signal means at once: a supervisor that asks twice will not ask a third time.
      if (asked > 1) process.exit(1);
      setTimeout(() => process.exit(1), 10_000).unref();
      running.stop().then(resolve, (cause: unknown) => {
        err(`${cause instanceof Error ? cause.message : String(cause)}\n`);
        process.exit(1);
      });
    };
    process.on('SIGTERM', leave);
    process.on('SIGINT', leave);
  });
}

const status = await runCli(
  {
    version: version(),
    out,
    err,
    serve: serveForeground,
    restore,
    async open(config) {
      const { admin, close } = await createContainer(config);
      return { admin, close };
    },
  },
  process.argv.slice(2),
);
// A server that failed half-way through its start may still hold a port.
if (status !== 0) process.exit(status);
