import type { Command } from '../commands.ts';

/** What no language model may touch: these come from rules and buttons alone. */
const rulesOnlySlots = new Set(['rating', 'consent', 'relationship']);
const rulesOnlyCommands = new Set(['Stop', 'Withdraw']);

export interface Verified {
  accepted: Command[];
  dropped: { command: Command; reason: string }[];
}

/** The gate between understanding and state, the same for every producer. `textOf` gives a transcript entry's text. */
export function verify(
  commands: readonly Command[],
  producer: 'rules' | 'llm',
  textOf: (entry: string) => string | null,
): Verified {
  const verified: Verified = { accepted: [], dropped: [] };
  for (const command of commands) {
    const reason = objection(command, producer, textOf);
    if (reason === null) verified.accepted.push(command);
    else verified.dropped.push({ command, reason });
  }
  return verified;
}

function objection(
  command: Command,
  producer: 'rules' | 'llm',
  textOf: (entry: string) => string | null,
): string | null {
  if (producer === 'llm') {
    if (rulesOnlyCommands.has(command.t)) return 'rules_only';
    if ('slot' in command && rulesOnlySlots.has(command.slot)) return 'rules_only';
  }
  if (!('ev' in command) || command.ev === undefined) return null;
  const { entry, start, end } = command.ev;
  const text = textOf(entry);
  if (text === null) return 'unknown_entry';
  return start >= 0 && start < end && end <= text.length ? null : 'span_outside_text';
}
