import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import path from 'node:path';
import { z } from 'zod';
import type { Admin } from './admin.ts';
import { CommandFailed } from './command.ts';
import { commands } from './table.ts';

const asked = z.object({ command: z.string(), input: z.unknown() });
const answered = z.union([
  z.object({ ok: z.literal(true), answer: z.unknown(), text: z.string() }),
  z.object({ ok: z.literal(false), usage: z.boolean(), message: z.string() }),
]);
export type CommandAnswer = z.infer<typeof answered>;

const socketPath = (dataDir: string) => path.join(dataDir, 'goodword.sock');

/** Runs one command and turns what goes wrong into one line. */
export async function runCommand(admin: Admin, name: string, input: unknown): Promise<CommandAnswer> {
  const found = commands.find((one) => one.name === name);
  if (!found) return { ok: false, usage: true, message: `There is no command "${name}".` };
  try {
    return { ok: true, ...(await found.execute(admin, input)) };
  } catch (cause) {
    if (cause instanceof z.ZodError) {
      const issue = cause.issues[0];
      return { ok: false, usage: true, message: `${issue?.path.join('.')}: ${issue?.message}` };
    }
    if (cause instanceof CommandFailed) return { ok: false, usage: false, message: cause.message };
    throw cause;
  }
}

/** The server's side: a socket in the data folder that only its owner may open (mode 0600). */
export function serveCommands(dataDir: string, admin: Admin): Promise<Server> {
  const file = socketPath(dataDir);
  rmSync(file, { force: true });
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const { command, input } = asked.parse(JSON.parse(Buffer.concat(chunks).toString()));
      runCommand(admin, command, input)
        .catch((cause: unknown) => ({
          ok: false,
          usage: false,
          message: messageOf(cause),
        }))
        .then((answer) => res.end(JSON.stringify(answer)));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(file, () => {
      chmodSync(file, 0o600);
      resolve(server);
    });
  });
}

/** The other side; null: no server runs on this data folder. */
export function askServer(dataDir: string, command: string, input: unknown): Promise<CommandAnswer | null> {
  const file = socketPath(dataDir);
  if (!existsSync(file)) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const req = request({ socketPath: file, method: 'POST', path: '/' }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve(answered.parse(JSON.parse(Buffer.concat(chunks).toString()))));
    });
    req.once('error', (cause) => {
      const gone = 'code' in cause && (cause.code === 'ECONNREFUSED' || cause.code === 'ENOENT');
      if (gone) resolve(null);
      else reject(cause);
    });
    req.end(JSON.stringify({ command, input }));
  });
}

/** Errors of a worker thread come without their class. */
export function messageOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);
}
