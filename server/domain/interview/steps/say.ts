import type { Command, Slot } from '../commands.ts';
import { slotAskedBy } from '../policy/questions.ts';
import { clean } from '../understand/clean.ts';
import { correctionIn } from '../understand/correction.ts';
import { isInstruction, isRefusal } from '../understand/hygiene.ts';
import { type Interrupt, interruptIn } from '../understand/interrupts.ts';
import { readRating } from '../understand/rating.ts';
import { understand } from '../understand/understand.ts';
import { verify } from '../understand/verify.ts';
import { bareMessage } from '../understand/words.ts';
import { advance } from './advance.ts';
import { giveIdentity } from './identify.ts';
import { correctEarlier } from './correct.ts';
import { reopen, stop, withdraw } from './leave.ts';
import { setChoice, skip } from './press.ts';
import { accepted, refuse, type StepOutcome, type Turn, tell } from './turn.ts';

export const limits = { message: 4000, messages: 60 } as const;

/** Free text, at any point. Leaving is heard first, whatever the question was. */
export function say(turn: Turn, raw: string, stale: boolean): StepOutcome {
  const text = clean(raw);
  if (text === '') return refuse(turn, 'empty');
  if (text.length > limits.message) return refuse(turn, 'too_long');
  const interrupt = interruptIn(text, turn.locale.lexicon);
  if (interrupt === 'stop') return stop(turn, text);
  if (interrupt === 'withdraw') return withdraw(turn, text);
  if (turn.state.ended) return interrupt === 'start' ? reopen(turn) : refuse(turn, 'closed');
  if (stale) return refuse(turn, 'stale_question');
  if (turn.state.entries.filter(({ by }) => by === 'customer').length >= limits.messages) return refuse(turn, 'not_now');
  if (interrupt && interrupt !== 'start') return interrupted(turn, text, interrupt);
  return answer(turn, text);
}

function interrupted(turn: Turn, text: string, interrupt: Exclude<Interrupt, 'stop' | 'withdraw' | 'start'>): StepOutcome {
  if (interrupt === 'skip') return skip(turn, text);
  aside(turn, text);
  if (interrupt === 'help') tell(turn, 's.help', 'note');
  if (interrupt === 'pause') {
    understood(turn, [{ t: 'Pause' }]);
    tell(turn, 'n.pause', 'note');
  }
  if (interrupt === 'finish') finish(turn);
  return accepted;
}

/** Enough said: on to what exists. Without a rating there will be none. */
export function finish(turn: Turn): void {
  understood(turn, [{ t: 'Finish' }]);
  const { rating } = turn.state.slots;
  if (rating.value === null) turn.emit({ type: 'slot.declined', slot: 'rating', entry: turn.meta.entry, skipped: true });
  if (turn.state.pending?.q !== 'a.preview') advance(turn);
}

/** Something said beside the question: no answer to it, and never a part of the draft. */
export const aside = (turn: Turn, raw: string, choice: string | null = null): void =>
  turn.emit({ type: 'user.message', entry: turn.meta.entry, raw, question: null, kind: choice ? 'choose' : 'say', rating: null, choice });

export function understood(turn: Turn, commands: Command[], count = { words: 0, contentWords: 0 }, entry = turn.meta.entry): Command[] {
  const textOf = (id: string): string | null => turn.state.entries.find((one) => one.id === id)?.text ?? null;
  const { accepted: taken, dropped } = verify(commands, 'rules', textOf);
  turn.emit({ type: 'nlu.commands', producer: 'rules', entry, accepted: taken, dropped, ...count });
  return taken;
}

function answer(turn: Turn, text: string): StepOutcome {
  switch (turn.state.pending?.q) {
    case undefined:
    case 'a.preview':
      return refuse(turn, 'not_now');
    case 'q.rating':
      return rateInWords(turn, text);
    case 'l.low':
      return helpInWords(turn, text);
    case 'q.relation':
      return relateInWords(turn, text);
    case 'q.name':
      return nameInWords(turn, text);
    default:
      return tellStory(turn, text);
  }
}

const record = (turn: Turn, raw: string, kind: 'say' | 'rate' = 'say', rating: number | null = null): void =>
  turn.emit({ type: 'user.message', entry: turn.meta.entry, raw, question: turn.state.pending?.q ?? null, kind, rating, choice: null });

/** Understands one recorded message and answers everything in it that is not the answer. Returns whether it was one. */
export function listen(turn: Turn, entry: string, asked: Slot | null): boolean {
  const message = turn.state.entries.find((one) => one.id === entry);
  if (message?.by !== 'customer') return false;
  const { commands, reading, words, contentWords } = understand(
    { entry, text: message.text, question: message.question, asked },
    turn.locale.lexicon,
  );
  const taken = understood(turn, commands, { words, contentWords }, entry);
  for (const command of taken) {
    if (command.t === 'Decline') turn.emit({ type: 'slot.declined', slot: command.slot, entry, skipped: false });
  }
  return taken.some(({ t }) => t === 'AddEvidence' || t === 'Decline') || reading.whole === 'affirmation';
}

/** What was said to us rather than told: each kind is answered once, shortly, and the question stays. */
function reply(turn: Turn, entry: string): void {
  const heard = turn.events.findLast((event) => event.type === 'nlu.commands' && event.entry === entry);
  const kinds = new Set(heard?.type === 'nlu.commands' ? heard.accepted.map(({ t }) => t) : []);
  const saidBefore = (q: string): boolean => turn.state.entries.some((one) => one.by === 'us' && one.question === q);
  const text = turn.state.entries.find(({ id }) => id === entry)?.text ?? '';
  if (kinds.has('WantsHuman')) askForHuman(turn);
  if (kinds.has('AskedUs')) tell(turn, 'n.offtopic', 'note');
  if (kinds.has('OffTopic') && isInstruction(text) && !saidBefore('n.inject')) tell(turn, 'n.inject', 'note');
  if (kinds.has('Hostile') && !saidBefore('n.hostile')) tell(turn, 'n.hostile', 'note');
  if (kinds.has('NotUnderstood')) notUnderstood(turn);
}

export function askForHuman(turn: Turn): void {
  if (!turn.state.wantsHuman) turn.emit({ type: 'human.requested', entry: turn.meta.entry });
  tell(turn, 'n.human', 'note');
}

function notUnderstood(turn: Turn): void {
  const { here, total } = turn.state.misunderstood;
  tell(turn, here >= 2 || total >= 3 ? 'n.stuck' : 'n.unclear', 'note');
}

function tellStory(turn: Turn, text: string): StepOutcome {
  const correction = correctionIn(text, turn.state, turn.locale.lexicon);
  if (correction) return correctEarlier(turn, text, correction);
  const question = turn.state.pending?.q ?? '';
  record(turn, text);
  const answered = listen(turn, turn.meta.entry, slotAskedBy(question));
  reply(turn, turn.meta.entry);
  if (answered) advance(turn, turn.meta.entry);
  else if (silent(turn)) misheard(turn);
  return accepted;
}

/** Nothing in the message was for us, and nothing was an answer: "thanks". */
const silent = (turn: Turn): boolean => !turn.events.some((event) => event.type === 'bot.message');

function misheard(turn: Turn): void {
  understood(turn, [{ t: 'NotUnderstood' }]);
  notUnderstood(turn);
}

function rateInWords(turn: Turn, text: string): StepOutcome {
  const reading = readRating(text, turn.locale.lexicon);
  if (reading.kind === 'rating') {
    record(turn, text, reading.end >= text.trimEnd().length ? 'rate' : 'say', reading.value);
    listen(turn, turn.meta.entry, 'story');
    setRating(turn, reading.value);
    reply(turn, turn.meta.entry);
    advance(turn, turn.meta.entry);
    return accepted;
  }
  if (isRefusal(text, turn.locale.lexicon)) return skip(turn, text);
  record(turn, text);
  const told = listen(turn, turn.meta.entry, 'story');
  if (reading.kind === 'other_scale') {
    tell(turn, 'm.scale', 'note', { entry: turn.meta.entry, start: reading.start, end: reading.end, text: text.slice(reading.start, reading.end) });
  } else {
    reply(turn, turn.meta.entry);
    if (!told && silent(turn)) misheard(turn);
  }
  return accepted;
}

export function setRating(turn: Turn, value: number): void {
  turn.emit({ type: 'slot.set', slot: 'rating', value, entry: turn.meta.entry });
}

function helpInWords(turn: Turn, text: string): StepOutcome {
  const { lexicon } = turn.locale;
  const bare = bareMessage(text, lexicon);
  const wants = lexicon.wantsHuman.test(text) || lexicon.yes.test(bare);
  const declines = lexicon.no.test(bare) || isRefusal(text, lexicon);
  if ((wants || declines) && bare.split(' ').length <= 8) return setChoice(turn, wants ? 'yes' : 'no', text);
  if (wants) turn.emit({ type: 'human.requested', entry: turn.meta.entry });
  record(turn, text);
  turn.emit({ type: 'slot.set', slot: 'contact_me', value: wants, entry: turn.meta.entry });
  listen(turn, turn.meta.entry, 'story');
  advance(turn, turn.meta.entry);
  return accepted;
}

function relateInWords(turn: Turn, text: string): StepOutcome {
  const { relations } = turn.locale.lexicon;
  const bare = bareMessage(text, turn.locale.lexicon);
  const letter = { a: 'customer', b: 'insider', c: 'rewarded' }[bare];
  if (letter) return setChoice(turn, letter, text);
  if (text.endsWith('?')) {
    aside(turn, text);
    understood(turn, [{ t: 'AskedUs', ev: { entry: turn.meta.entry, start: 0, end: text.length } }]);
    tell(turn, 'n.offtopic', 'note');
    return accepted;
  }
  if (isRefusal(text, turn.locale.lexicon)) return setChoice(turn, 'customer', text);
  if (relations.insider.test(text)) return setChoice(turn, 'insider', text);
  if (relations.rewarded.test(text)) return setChoice(turn, 'rewarded', text);
  return setChoice(turn, relations.customer.test(text) ? 'customer' : 'other', text);
}

function nameInWords(turn: Turn, text: string): StepOutcome {
  const anonymous = isRefusal(text, turn.locale.lexicon) || /^anon(?:ymous)?$/iu.test(bareMessage(text, turn.locale.lexicon));
  return giveIdentity(turn, {
    name: anonymous ? '' : text.slice(0, 120),
    title: '',
    company: '',
    style: anonymous ? 'anonymous' : 'full',
  });
}
