import type { Slot } from '../commands.ts';
import { understand } from '../understand/understand.ts';
import { type Turn, tell, understood } from './turn.ts';

/** Understands one recorded message. Returns whether it holds an answer (a refusal is one). */
export function listen(turn: Turn, entry: string, asked: Slot | null): boolean {
  const message = turn.state.entries.find((one) => one.id === entry);
  if (message?.by !== 'customer') return false;
  const { commands, reading, words, contentWords } = understand(
    { entry, text: message.text, question: message.question, asked },
    turn.locale.lexicon,
  );
  const taken = understood(turn, commands, { entry, words, contentWords });
  for (const command of taken) {
    if (command.t === 'Decline') turn.emit({ type: 'slot.declined', slot: command.slot, entry, skipped: false });
  }
  return taken.some(({ t }) => t === 'AddEvidence' || t === 'Decline') || reading.whole === 'affirmation';
}

/** What was said to us rather than told: each kind is answered shortly, and the question stays. Returns whether anything was. */
export function reply(turn: Turn, entry: string): boolean {
  const heard = turn.events.findLast((event) => event.type === 'nlu.commands' && event.entry === entry);
  const kinds = new Set(heard?.type === 'nlu.commands' ? heard.accepted.map(({ t }) => t) : []);
  const saidBefore = (q: string): boolean => turn.state.entries.some((one) => one.by === 'us' && one.question === q);
  const before = turn.events.length;
  if (kinds.has('WantsHuman')) askForHuman(turn);
  if (kinds.has('AskedUs')) tell(turn, 'n.offtopic', 'note');
  if (kinds.has('OffTopic')) tell(turn, saidBefore('n.inject') ? 'n.unclear' : 'n.inject', 'note');
  if (kinds.has('Hostile') && !saidBefore('n.hostile')) tell(turn, 'n.hostile', 'note');
  if (kinds.has('NotUnderstood')) sayUnclear(turn);
  return turn.events.length > before;
}

export function askForHuman(turn: Turn): void {
  if (!turn.state.wantsHuman) turn.emit({ type: 'human.requested', entry: turn.meta.entry });
  tell(turn, 'n.human', 'note');
}

/** "Thanks": nothing for us, and no answer. */
export function misheard(turn: Turn): void {
  understood(turn, [{ t: 'NotUnderstood' }]);
  sayUnclear(turn);
}

/** Twice on one question, or three times in all, is our failure: buttons that lead out of it. */
function sayUnclear(turn: Turn): void {
  const { here, total } = turn.state.misunderstood;
  tell(turn, here >= 2 || total >= 3 ? 'n.stuck' : 'n.unclear', 'note');
}
