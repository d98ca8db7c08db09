import { CommanderError, Command as Program } from 'commander';
import { readConfig, WrongSetting } from '../config.ts';
import type { AnyCommand } from './command.ts';
import { askServer, type CommandAnswer, messageOf, runCommand } from './socket.ts';
import { commands } from './table.ts';

export interface CliNeeds {
  /** Opens the data folder in this process, for a command without a server. */
  open(
    config: ReturnType<typeof readConfig>,
  ): Promise<{ admin: Parameters<typeof runCommand>[0]; close(): Promise<void> }>;
  serve(config: ReturnType<typeof readConfig>, options: { demo: boolean }): Promise<void>;
  restore(config: ReturnType<typeof readConfig>, file: string): Promise<{ held: number }>;
  version: string;
  out(text: string): void;
  err(text: string): void;
}

/** The whole command line. Answers the exit status: 0 done, 1 failed with one clear line, 2 wrong usage. */
export async function runCli(needs: CliNeeds, argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Program('goodword')
    .version(needs.version)
    .exitOverride()
    .configureOutput({ writeOut: needs.out, writeErr: needs.err });
  program
    .command('serve')
    .description('The server in the foreground.')
    .option('--demo', 'with the demo account and its site')
    .action(async (options: { demo?: boolean }) => {
      await needs.serve(readConfig(), { demo: options.demo === true });
    });
  program
    .command('restore <file>')
    .description('Puts a backup in place and holds back every pending send until `jobs retry held`.')
    .option('--json')
    .action(async (file: string, options: { json?: boolean }) => {
      const done = await needs.restore(readConfig(), file);
      needs.out(
        options.json
          ? `${JSON.stringify({ file, ...done })}\n`
          : `Restored ${file}. ${done.held} pending sends are held; "jobs retry held" lets them go.\n`,
      );
    });
  for (const one of commands) {
    add(program, one, async (input, json) => {
      const answer = await perform(needs, one.name, one.here(input));
      if (answer.ok) needs.out(json ? `${JSON.stringify(answer.answer)}\n` : `${answer.text}\n`);
      else needs.err(`${answer.message}\n`);
      status = answer.ok ? (one.failed(answer.answer) ? 1 : 0) : answer.usage ? 2 : 1;
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    needs.err(`${cause instanceof WrongSetting ? 'Wrong setting: ' : ''}${messageOf(cause)}\n`);
    return 1;
  }
  return status;
}

/** Commands of two words ("keys create") hang below their first. */
function add(
  program: Program,
  one: AnyCommand,
  act: (input: Record<string, unknown>, json: boolean) => Promise<void>,
): void {
  const words = one.name.split(' ');
  const [group, leaf] = words.length === 2 ? words : [undefined, words[0]];
  const parent = group
    ? (program.commands.find((existing) => existing.name() === group) ?? program.command(group))
    : program;
  const made = parent
    .command(leaf ?? one.name)
    .description(one.about)
    .option('--json', 'one JSON document on stdout');
  for (const arg of one.args) made.argument(arg.name, arg.about);
  for (const option of one.options) made.option(option.flag, option.about);
  made.allowUnknownOption(false).action(async (...given: unknown[]) => {
    const values = given.slice(0, one.args.length);
    const { json, ...options } = made.opts<Record<string, unknown>>();
    const named = Object.fromEntries(one.args.map((arg, i) => [arg.name.replace(/[<>[\]]/g, ''), values[i]]));
    await act({ ...options, ...named }, json === true);
  });
}

async function perform(needs: CliNeeds, name: string, input: unknown): Promise<CommandAnswer> {
  const config = readConfig();
  const answer = await askServer(config.dataDir, name, input);
  if (answer) return answer;
  const { admin, close } = await needs.open(config);
  try {
    return await runCommand(admin, name, input);
  } finally {
    await close();
  }
}
