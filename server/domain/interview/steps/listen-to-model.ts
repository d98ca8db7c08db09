import type { Command } from '../commands.ts';
import { localeOf } from '../locales/table.ts';
import { contentSlots, llmWeight } from '../policy/coverage.ts';
import type { CustomerEntry } from '../state.ts';
import { bitsOf } from '../understand/informativeness.ts';
import { quantitiesIn } from '../understand/quantities.ts';
import { verify } from '../understand/verify.ts';
import { wordsOf } from '../understand/words.ts';
import type { Turn } from './turn.ts';

/**
 * What a language model heard in the message besides: evidence for slots, and nothing else. It weighs half of what the
 * rules hear, and how much that is we count ourselves.
 */
export function listenToModel(turn: Turn, message: CustomerEntry): void {
  const proposed = turn.meta.assist?.commands ?? [];
  if (proposed.length === 0 || message.id !== turn.meta.entry) return;
  const textOf = (id: string): string | null => (id === message.id ? message.text : null);
  const { accepted, dropped } = verify(proposed, 'llm', textOf);
  const taken: Command[] = [];
  for (const command of accepted) {
    const weighed = weigh(command, message);
    if (weighed) taken.push(weighed);
    else dropped.push({ command, reason: 'not_for_a_model' });
  }
  turn.emit({
    type: 'nlu.commands',
    producer: 'llm',
    entry: message.id,
    accepted: taken,
    dropped,
    words: 0,
    contentWords: 0,
  });
}

function weigh(command: Command, message: CustomerEntry): Command | null {
  if (command.t === 'AskedUs' || command.t === 'WantsHuman') return command;
  if (command.t !== 'AddEvidence' || !contentSlots.has(command.slot)) return null;
  const { lexicon } = localeOf(message.locale);
  const text = message.text.slice(command.ev.start, command.ev.end);
  const bits = bitsOf(wordsOf(text), quantitiesIn(text, lexicon), lexicon);
  return { ...command, ev: { ...command.ev, via: 'volunteered', by: 'llm', ...llmWeight(command.slot, bits) } };
}
