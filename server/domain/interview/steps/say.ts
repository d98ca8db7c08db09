import { slotAskedBy } from '../policy/questions.ts';
import { clean } from '../understand/clean.ts';
import { correctionIn } from '../understand/correction.ts';
import { isRefusal } from '../understand/hygiene.ts';
import { type Interrupt, interruptIn } from '../understand/interrupts.ts';
import { readRating } from '../understand/rating.ts';
import { relationIn } from '../understand/relation.ts';
import { bareMessage } from '../understand/words.ts';
import { advance } from './advance.ts';
import { correctEarlier } from './correct.ts';
import { giveIdentity } from './identify.ts';
import { reopen, stop, withdraw } from './leave.ts';
import { listen, misheard, reply } from './listen.ts';
import { finish, setChoice, skip } from './press.ts';
import { accepted, aside, limits, refuse, type StepOutcome, type Turn, tell, understood } from './turn.ts';

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
  if (turn.state.entries.filter(({ by }) => by === 'customer').length >= limits.messages)
    return refuse(turn, 'not_now');
  if (interrupt && interrupt !== 'start') return interrupted(turn, text, interrupt);
  return answer(turn, text);
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

function record(turn: Turn, raw: string, kind: 'say' | 'rate' = 'say', rating: number | null = null): void {
  const question = turn.state.pending?.q ?? null;
  turn.emit({ type: 'user.message', entry: turn.meta.entry, raw, question, kind, rating, choice: null });
}

function tellStory(turn: Turn, text: string): StepOutcome {
  const correction = correctionIn(text, turn.state, turn.locale.lexicon);
  if (correction) return correctEarlier(turn, text, correction);
  const { entry } = turn.meta;
  const asked = slotAskedBy(turn.state.pending?.q ?? '');
  record(turn, text);
  const answered = listen(turn, entry, asked);
  const replied = reply(turn, entry);
  if (answered) advance(turn, entry);
  else if (!replied) misheard(turn);
  return accepted;
}

/** The rating question, answered in words: a rating, a rating and a story, or a story alone, which counts and leaves it open. */
function rateInWords(turn: Turn, text: string): StepOutcome {
  const { entry } = turn.meta;
  if (isRefusal(text, turn.locale.lexicon)) return skip(turn, text);
  const reading = readRating(text, turn.locale.lexicon);
  const value = reading.kind === 'rating' ? reading.value : null;
  record(turn, text, reading.kind === 'rating' && reading.end >= text.length ? 'rate' : 'say', value);
  const told = listen(turn, entry, 'story');
  if (value !== null) turn.emit({ type: 'slot.set', slot: 'rating', value, entry });
  const replied = reply(turn, entry);
  if (value !== null) {
    advance(turn, entry);
  } else if (reading.kind === 'other_scale') {
    const { start, end } = reading;
    tell(turn, 'm.scale', 'note', { entry, start, end, text: text.slice(start, end) });
  } else if (!told && !replied) {
    misheard(turn);
  }
  return accepted;
}

/** The offer of help, answered in words; a customer who tells the story instead is simply heard. */
function helpInWords(turn: Turn, text: string): StepOutcome {
  const { lexicon } = turn.locale;
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
  if (text.endsWith('?')) {
    aside(turn, text);
    understood(turn, [{ t: 'AskedUs', ev: { entry: turn.meta.entry, start: 0, end: text.length } }]);
    tell(turn, 'n.offtopic', 'note');
    return accepted;
  }
  return setChoice(turn, relationIn(text, turn.locale.lexicon), text);
}

function nameInWords(turn: Turn, text: string): StepOutcome {
  const { lexicon } = turn.locale;
  const anonymous = isRefusal(text, lexicon) || /^anon(?:ymous)?$/iu.test(bareMessage(text, lexicon));
  return giveIdentity(turn, {
    name: anonymous ? '' : text.slice(0, 120),
    title: '',
    company: '',
    style: anonymous ? 'anonymous' : 'full',
  });
}
