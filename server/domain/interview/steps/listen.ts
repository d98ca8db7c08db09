import type { Slot } from '../commands.ts';
import { ratingChangeIn } from '../locales/across.ts';
import { localeOf } from '../locales/table.ts';
import { isPersonal as isPersonalText } from '../understand/personal.ts';
import type { Reading } from '../understand/read-message.ts';
import { understand } from '../understand/understand.ts';
import { listenToModel } from './listen-to-model.ts';
import { tell } from './tell.ts';
import { tagOf, tongueOf } from './tongue.ts';
import { type Turn, understood } from './turn.ts';

/** Understands one recorded message. Returns whether it holds an answer (a refusal is one). */
export function listen(turn: Turn, entry: string, asked: Slot | null): boolean {
  const message = turn.state.entries.find((one) => one.id === entry);
  if (message?.by !== 'customer') return false;
  const locale = tongueOf(turn, message.text);
  const { commands, reading, words, contentWords } = understand(
    { entry, text: message.text, question: message.question, asked },
    locale.lexicon,
  );
  const taken = understood(turn, commands, { entry, words, contentWords, locale: tagOf(turn, locale) });
  listenToModel(turn, message);
  for (const command of taken) {
    if (command.t === 'Decline') turn.emit({ type: 'slot.declined', slot: command.slot, entry, skipped: false });
  }
  const changed = changeRating(turn, message.text, reading, entry);
  return taken.some(({ t }) => t === 'AddEvidence' || t === 'Decline') || reading.whole === 'affirmation' || changed;
}

/** "Make my score a 2": theirs to change, at any point. */
function changeRating(turn: Turn, text: string, { sentences }: Reading, entry: string): boolean {
  const { rating } = turn.state.slots;
  const said = sentences.findLast(({ kind }) => kind === 'rating_change');
  const to = said ? ratingChangeIn(text.slice(said.start, said.end)) : null;
  if (to === null || to === rating.value) return false;
  turn.emit({ type: rating.value === null ? 'slot.set' : 'slot.corrected', slot: 'rating', value: to, entry });
  return true;
}

/** What was said to us rather than told: each kind is answered shortly, and the question stays. Returns whether anything was. */
export function reply(turn: Turn, entry: string): boolean {
  const heard = turn.events.flatMap((event) =>
    event.type === 'nlu.commands' && event.entry === entry ? event.accepted : [],
  );
  const kinds = new Set(heard.map(({ t }) => t));
  const saidBefore = (q: string): boolean => turn.state.entries.some((one) => one.by === 'us' && one.question === q);
  const [before, waiting] = [turn.events.length, turn.waiting.length];
  if (kinds.has('WantsHuman')) askForHuman(turn);
  if (kinds.has('AskedUs')) tell(turn, 'n.offtopic', 'note');
  if (kinds.has('OffTopic')) tell(turn, saidBefore('n.inject') ? 'n.unclear' : 'n.inject', 'note');
  if (kinds.has('Hostile') && !saidBefore('n.hostile')) tell(turn, 'n.hostile', 'note');
  if (kinds.has('NotUnderstood')) sayUnclear(turn);
  if (isPersonal(turn, entry) && !saidBefore('n.sensitive')) tell(turn, 'n.sensitive', 'note');
  return turn.events.length > before || turn.waiting.length > waiting;
}

/** Health, loss, the law: said to stay out of print unless the customer wants it in. */
function isPersonal({ state }: Turn, entry: string): boolean {
  const message = state.entries.find((one) => one.id === entry);
  return message?.by === 'customer' && isPersonalText(message.text, localeOf(message.locale).lexicon);
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
