import type { Slot } from '../commands.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { localeOf } from '../locales/table.ts';
import { slotAskedBy } from '../policy/questions.ts';
import type { CustomerEntry, InterviewState } from '../state.ts';
import { isUnfitByDefault } from '../understand/hygiene.ts';
import { specificityOf } from '../understand/informativeness.ts';
import { isPersonal } from '../understand/personal.ts';
import { quantitiesIn } from '../understand/quantities.ts';
import { readMessage } from '../understand/read-message.ts';
import { type Sentence, segment } from '../understand/segment.ts';
import { isTelling, wordsOf } from '../understand/words.ts';

/** One sentence that could stand in the draft, with what the selection needs to know about it. */
export interface Candidate {
  id: string;
  entry: string;
  start: number;
  end: number;
  text: string;
  role: Slot;
  seq: number;
  /** Its number among the quotable sentences of its message, and how many there are. */
  index: number;
  of: number;
  bound: boolean;
  words: number;
  /** Content words, for overlap between units. */
  content: ReadonlySet<string>;
  quantities: number;
  specificity: 0 | 1 | 2;
  /** May stand in a draft without the customer having put it there. */
  fit: boolean;
  /** Makes sense without our question, and holds nothing that should stay out of print. */
  whole: boolean;
  /** Health, death, the law: out unless the customer puts it in, or there is nothing else. */
  personal: boolean;
  /** Swearing, addresses, markup: what `whole` and `fit` leave out for its content, not for its form. */
  unprintable: boolean;
}

/** Every quotable sentence of the transcript, in time order. */
export const candidatesIn = (state: InterviewState): Candidate[] =>
  state.entries.flatMap((entry) => (entry.by === 'customer' ? candidatesOf(entry) : []));

/** Whether there is anything at all to quote. */
export const hasWords = (state: InterviewState): boolean =>
  state.entries.some((entry) => entry.by === 'customer' && candidatesOf(entry).length > 0);

/** A message never changes: an edit makes another. It is read once, and forgotten with the message. */
const known = new WeakMap<CustomerEntry, Candidate[]>();

function candidatesOf(entry: CustomerEntry): Candidate[] {
  const before = known.get(entry);
  if (before) return before;
  const read = readCandidates(entry);
  known.set(entry, read);
  return read;
}

/** Read in the language that it was written in, which need not be the conversation's. */
function readCandidates(entry: CustomerEntry): Candidate[] {
  const { lexicon } = localeOf(entry.locale);
  const role = slotAskedBy(entry.question ?? '');
  if (!isTold(entry) || role === null) return [];
  const said = readMessage(entry.text, entry.question, lexicon)
    .sentences.filter(({ kind }) => kind === 'content')
    .filter(({ start, end }) => !entry.asides.some((aside) => aside.start < end && start < aside.end));
  return candidatesFrom(entry, said, role, lexicon);
}

/** Told in answer to a question about the experience: what a testimonial may be made of. */
export function isTold(entry: CustomerEntry): boolean {
  const role = slotAskedBy(entry.question ?? '');
  return entry.kind === 'say' && entry.choice === null && role !== null && role !== 'relationship';
}

interface Source {
  id: string;
  text: string;
  seq: number;
  rev: number;
}

/** The sentences of a text that is all the customer's, whatever they are. */
export const candidatesOfText = (source: Source, role: Slot, lexicon: Lexicon): Candidate[] =>
  candidatesFrom(source, segment(source.text, lexicon), role, lexicon);

function candidatesFrom(source: Source, said: readonly Sentence[], role: Slot, lexicon: Lexicon): Candidate[] {
  const texts = said.map(({ start, end }) => source.text.slice(start, end));
  const typesCapitals = texts.some((text) => /^\p{Lu}/u.test(text));
  return said.map(({ start, end }, index) => {
    const text = texts[index] ?? '';
    const words = wordsOf(text);
    const quantities = quantitiesIn(text, lexicon).length;
    return {
      id: `u${source.seq}.${source.rev}.${start}`,
      entry: source.id,
      start,
      end,
      text,
      role,
      seq: source.seq,
      index,
      of: said.length,
      bound: index > 0 && bindsBack(text, texts[index - 1] ?? '', typesCapitals, lexicon),
      words: words.length,
      content: new Set(words.filter(({ word }) => isTelling(word, lexicon)).map(({ word }) => word)),
      quantities,
      specificity: specificityOf(text, words, quantities, lexicon),
      ...fitness({ text, words: words.length, role }, lexicon),
    };
  });
}

/** Cutting here would cost a contrast, an antecedent, or the answer to the customer's own question. */
function bindsBack(text: string, previous: string, typesCapitals: boolean, lexicon: Lexicon): boolean {
  if (lexicon.boundStart.test(text) || /[:?]["”’)]?$/u.test(previous)) return true;
  return typesCapitals && /^\p{Ll}/u.test(text);
}

/** An answer that makes no sense without our question stays out until the customer wants it in; so does `improve`. */
function fitness(
  { text, words, role }: { text: string; words: number; role: Slot },
  lexicon: Lexicon,
): Pick<Candidate, 'fit' | 'whole' | 'personal' | 'unprintable'> {
  const unprintable = isUnfitByDefault(text, lexicon);
  const whole = !unprintable && standsAlone({ text, words, role }, lexicon);
  return { fit: whole && role !== 'improve', whole, personal: isPersonal(text, lexicon), unprintable };
}

function standsAlone({ text, words, role }: { text: string; words: number; role: Slot }, lexicon: Lexicon): boolean {
  if (lexicon.answerStart.test(text) && (words < 7 || !lexicon.ownSubject.test(text))) return false;
  if (role === 'story') return true;
  const clause = [lexicon.firstPerson, lexicon.pastEvent, lexicon.finiteVerb].some((verb) => verb.test(text));
  return words >= 8 || (words >= 3 && clause);
}
