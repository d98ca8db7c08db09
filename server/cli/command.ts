import type { z } from 'zod';
import type { Admin } from './admin.ts';

/**
 * One command of the command line. It runs in the server when one is there (through its socket), else in this process; either way on the
 * same `Admin`. What it answers is its `--json`; `say` is the same for people.
 */
export interface Command<Input, Answer> {
  /** As typed: "keys create". */
  name: string;
  about: string;
  /** `<required>` and `[optional]` words, in order. */
  args?: readonly { name: string; about: string }[];
  options?: readonly { flag: string; about: string }[];
  /** Said by the command line's own process before it asks the server, whose working folder is another. */
  here?(input: Record<string, unknown>): Record<string, unknown>;
  input: z.ZodType<Input>;
  run(admin: Admin, input: Input): Promise<Answer>;
  say(answer: Answer): string;
  /** True: the answer is bad news, and the exit status says so. */
  failed?(answer: unknown): boolean;
}

/** What went wrong, in one clear line; exit status 1. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

/** Forgets the types between the table and the command that it found: input is parsed before `run` sees it. */
export interface AnyCommand {
  name: string;
  about: string;
  args: readonly { name: string; about: string }[];
  options: readonly { flag: string; about: string }[];
  here(input: Record<string, unknown>): Record<string, unknown>;
  failed(answer: unknown): boolean;
  execute(admin: Admin, input: unknown): Promise<{ answer: unknown; text: string }>;
}

export function command<Input, Answer>(given: Command<Input, Answer>): AnyCommand {
  return {
    name: given.name,
    about: given.about,
    args: given.args ?? [],
    options: given.options ?? [],
    here: given.here ?? ((input) => input),
    failed: given.failed ?? (() => false),
    async execute(admin, input) {
      const answer = await given.run(admin, given.input.parse(input));
      return { answer, text: given.say(answer) };
    },
  };
}
