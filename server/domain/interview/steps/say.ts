import type { Slot } from '../commands.ts';
import { slotAskedBy } from '../policy/questions.ts';
import { clean } from '../understand/clean.ts';
import { correctionIn } from '../understand/correction.ts';
import { isRefusal } from '../understand/hygiene.ts';
import { type Interrupt, interruptIn } from '../understand/interrupts.ts';
import { readRating } from '../understand/rating.ts';
import { relationIn } from '../understand/relation.ts';
import { bareMessage, wordsOf } from '../understand/words.ts';
import { advance } from './advance.ts';
import { consentByText, reviewByText } from './consent-by-text.ts';
import { correctEarlier } from './correct.ts';
import { giveIdentity } from './identify.ts';
import { reopen, setAside, stop, withdraw } from './leave.ts';
import { askForHuman, listen, misheard, reply } from './listen.ts';
import { confirmInWords } from './mismatch.ts';
import { finish, setChoice, skip } from './press.ts';
import { tell } from './tell.ts';
import { tongueOf, turnTongue } from './tongue.ts';
import { accepted, aside, limits, refuse, type StepOutcome, type Turn, understood } from './turn.ts';

/** Free text, at any point. Leaving is heard first, whatever the question was. */
export function say(turn: Turn, raw: string, stale: boolean): StepOutcome {
  const text = clean(raw);
  if (text === '') return refuse(turn, 'empty');
  if (text.length > limits.message) return refuse(turn, 'too_long');
  const interrupt = heardIn(turn, text);
  if (interrupt === 'stop') return stop(turn, text);
  if (interrupt === 'withdraw') return withdraw(turn, text);
  if (turn.state.ended) return interrupt === 'start' ? reopen(turn, text) : refuse(turn, 'closed');
  if (stale) return refuse(turn, 'stale_question');
  if (turn.state.entries.filter(({ by }) => by === 'customer').length >= limits.messages)
    return refuse(turn, 'too_many');
  turnTongue(turn, text);
  if (interrupt && interrupt !== 'start') return interrupted(turn, text, interrupt);
  return setAside(turn, text) ?? answer(turn, text);
}

/** By text a burst comes as lines of one message: leaving in any line of it is leaving. */
function heardIn({ state, locale }: Turn, text: string): Interrupt | null {
  const whole = interruptIn(text, locale.lexicon);
  if (state.channel !== 'sms' || whole || !text.includes('\n')) return whole;
  const heard = text.split('\n').map((line) => interruptIn(line, locale.lexicon));
  return heard.find((one) => one === 'stop') ?? heard.find((one) => one === 'withdraw') ?? null;
}

type Aside = Exclude<Interrupt, 'stop' | 'withdraw' | 'start'>;

function interrupted(turn: Turn, text: string, interrupt: Aside): StepOutcome {
  if (interrupt === 'skip') return skip(turn, text);
  aside(turn, text);
  if (interrupt === 'help') tell(turn, 's.help', 'note');
  if (interrupt === 'finish') finish(turn);
  if (interrupt === 'pause') {
    understood(turn, [{ t: 'Pause' }]);
    tell(turn, 'n.pause', 'note');
  }
  return accepted;
}

function answer(turn: Turn, text: string): StepOutcome {
  if (turn.state.channel === 'sms' && callsForHelp(turn, text)) {
    aside(turn, text);
    askForHuman(turn);
    return accepted;
  }
  switch (turn.state.pending?.q) {
    case undefined:
      return refuse(turn, 'not_now');
    case 'a.preview':
      return turn.state.channel === 'sms' ? reviewByText(turn, text) : refuse(turn, 'not_now');
    case 'c.publish.sms':
    case 'a.preview.link':
      return consentByText(turn, text);
    case 'q.rating':
      return rateInWords(turn, text);
    case 'm.mismatch':
      return confirmInWords(turn, text);
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

/** The one word that the text about help asks for. */
const callsForHelp = ({ locale }: Turn, text: string): boolean => bareMessage(text, locale.lexicon) === 'call';

export function record(turn: Turn, raw: string, kind: 'say' | 'rate' = 'say', rating: number | null = null): void {
  const question = turn.state.pending?.q ?? null;
  turn.emit({ type: 'user.message', entry: turn.meta.entry, raw, question, kind, rating, choice: null });
}

function tellStory(turn: Turn, text: string): StepOutcome {
  const { lexicon } = tongueOf(turn, text);
  const correction = correctionIn(text, turn.state, lexicon);
  if (correction) return correctEarlier(turn, text, correction);
  const { entry } = turn.meta;
  const asked = slotAskedBy(turn.state.pending?.q ?? '');
  record(turn, text);
  const answered = listen(turn, entry, asked);
  const replied = reply(turn, entry);
  if (answered) advance(turn, entry);
  else if (!replied && asked && isNarrowByText(turn)) passOver(turn, asked);
  else if (!replied) misheard(turn);
  return accepted;
}

/** By text asking a narrow question twice costs more than its answer is worth. */
const isNarrowByText = ({ state }: Turn): boolean => state.channel === 'sms' && state.pending?.q !== 'q.story';

function passOver(turn: Turn, slot: Slot): void {
  turn.emit({ type: 'slot.declined', slot, entry: turn.meta.entry, skipped: true });
  advance(turn);
}

/** The rating question, answered in words: a rating, a rating and a story, or a story alone, which counts and leaves it open. */
function rateInWords(turn: Turn, text: string): StepOutcome {
  const { entry } = turn.meta;
  const { lexicon } = tongueOf(turn, text);
  if (isRefusal(text, lexicon)) return skip(turn, text);
  const reading = readRating(text, lexicon);
  const value = reading.kind === 'rating' ? reading.value : null;
  record(turn, text, reading.kind === 'rating' && reading.end >= text.length ? 'rate' : 'say', value);
  const told = listen(turn, entry, 'story');
  if (value !== null) turn.emit({ type: 'slot.set', slot: 'rating', value, entry });
  const replied = reply(turn, entry);
  if (value !== null) {
    advance(turn, entry);
  } else if (reading.kind === 'other_scale') {
    const { start, end } = reading;
    tell(turn, 'm.scale', 'note', { words: { entry, start, end, text: text.slice(start, end) } });
  } else if (told) {
    askAgain(turn);
  } else if (!replied) {
    misheard(turn);
  }
  return accepted;
}

/** A story before any stars: by text the question must be said again, on the page it still stands there. */
function askAgain(turn: Turn): void {
  if (turn.state.channel === 'sms') tell(turn, 'q.rating', 'question');
}

/** The offer of help, answered in words; a customer who tells the story instead is simply heard. */
function helpInWords(turn: Turn, text: string): StepOutcome {
  const { lexicon } = tongueOf(turn, text);
  const { entry } = turn.meta;
  const bare = bareMessage(text, lexicon);
  const wants = lexicon.wantsHuman.test(text) || lexicon.yes.test(bare);
  const declines = lexicon.no.test(bare) || isRefusal(text, lexicon);
  if ((wants || declines) && bare.split(' ').length <= 8) return setChoice(turn, wants ? 'yes' : 'no', text);
  record(turn, text);
  if (wants) turn.emit({ type: 'human.requested', entry });
  turn.emit({ type: 'slot.set', slot: 'contact_me', value: wants, entry });
  listen(turn, entry, 'story');
  advance(turn, entry);
  return accepted;
}

function relateInWords(turn: Turn, text: string): StepOutcome {
  if (/[?؟]$/u.test(text)) {
    aside(turn, text);
    understood(turn, [{ t: 'AskedUs', ev: { entry: turn.meta.entry, start: 0, end: text.length } }]);
    tell(turn, 'n.offtopic', 'note');
    return accepted;
  }
  return setChoice(turn, relationIn(text, tongueOf(turn, text).lexicon), text);
}

/** Longer than any name with a role and a company. */
const longestName = 12;

function nameInWords(turn: Turn, text: string): StepOutcome {
  const { lexicon } = tongueOf(turn, text);
  const anonymous = isRefusal(text, lexicon) || lexicon.anonymous.has(bareMessage(text, lexicon));
  if (!anonymous && wordsOf(text).length > longestName) return refuse(turn, 'not_now');
  return giveIdentity(turn, {
    name: anonymous ? '' : text.slice(0, 120),
    title: '',
    company: '',
    style: anonymous ? 'anonymous' : 'full',
  });
}
