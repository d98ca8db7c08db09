import type { Command, Evidence, Slot } from '../commands.ts';
import type { CueSlot, Lexicon } from '../locales/lexicon.ts';
import { weightOf } from '../policy/coverage.ts';
import { bitsOf, specificityOf } from './informativeness.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Reading, type ReadSentence, readMessage } from './read-message.ts';
import { isContent, type Word, wordsOf } from './words.ts';

export interface Message {
  entry: string;
  text: string;
  question: string | null;
  /** What the open question asks about. */
  asked: Slot | null;
}

export interface Understanding {
  commands: Command[];
  reading: Reading;
  words: number;
  contentWords: number;
}

const cueSlots: readonly CueSlot[] = ['problem', 'hesitation', 'result', 'surprise', 'improve', 'recommend_to'];

/** The rules' reading of one message, as commands. It decides nothing: the verifier and the fold do. */
export function understand(message: Message, lexicon: Lexicon): Understanding {
  const reading = readMessage(message.text, message.question, lexicon);
  const words = wordsOf(message.text);
  const contentWords = words.filter(({ word }) => isContent(word, lexicon)).length;
  const commands = [...wholeCommands(message, reading, lexicon)];
  for (const sentence of reading.sentences) {
    if (sentence.kind === 'content') commands.push(...evidenceIn(message, sentence, lexicon));
    if (sentence.kind === 'asked_us') {
      commands.push({ t: 'AskedUs', ev: { entry: message.entry, start: sentence.start, end: sentence.end } });
    }
  }
  return { commands, reading, words: words.length, contentWords };
}

function* wholeCommands(message: Message, reading: Reading, lexicon: Lexicon): Generator<Command> {
  if (reading.whole === 'refusal' && message.asked) yield { t: 'Decline', slot: message.asked };
  if (reading.whole === 'gibberish') yield { t: 'NotUnderstood' };
  if (lexicon.abuse.test(message.text)) yield { t: 'Hostile' };
  const kinds = new Set(reading.sentences.map(({ kind }) => kind));
  if (kinds.has('wants_human')) yield { t: 'WantsHuman' };
  if (kinds.has('instruction')) yield { t: 'OffTopic' };
}

function evidenceIn(message: Message, sentence: ReadSentence, lexicon: Lexicon): Command[] {
  const text = message.text.slice(sentence.start, sentence.end);
  const words = wordsOf(text);
  const quantities = quantitiesIn(text, lexicon);
  const bits = bitsOf(words, quantities, lexicon);
  const add = (slot: Slot, via: Evidence['via'], span: { start: number; end: number }, share = bits): Command => ({
    t: 'AddEvidence',
    slot,
    ev: { entry: message.entry, start: span.start, end: span.end, via, by: 'rules', ...weightOf(slot, share, via) },
  });
  const commands: Command[] = [];
  if (message.asked && message.asked !== 'numbers') commands.push(add(message.asked, askedVia(message), sentence));
  for (const slot of volunteered({ text, words, quantities }, lexicon)) {
    if (slot !== message.asked) commands.push(add(slot, 'volunteered', sentence));
  }
  for (const quantity of quantities) {
    const span = { start: sentence.start + quantity.start, end: sentence.start + quantity.end };
    commands.push(add('numbers', message.asked === 'numbers' ? 'asked' : 'volunteered', span));
  }
  if (message.asked === 'numbers' && quantities.length === 0) commands.push(vague(message, sentence));
  return commands;
}

/** The rating question asks for a number: words beside it are volunteered. */
const askedVia = (message: Message): Evidence['via'] => (message.question === 'q.rating' ? 'volunteered' : 'asked');

/** "Quite a lot" answers the question for numbers without one. */
const vague = (message: Message, { start, end }: ReadSentence): Command => ({
  t: 'AddEvidence',
  slot: 'numbers',
  ev: { entry: message.entry, start, end, via: 'asked', by: 'rules', conf: 0.9, weight: 0.3 },
});

function volunteered(
  said: { text: string; words: readonly Word[]; quantities: readonly Quantity[] },
  lexicon: Lexicon,
): Slot[] {
  const slots: Slot[] = cueSlots.filter((slot) => lexicon.cues[slot].test(said.text));
  if (!slots.includes('result') && said.quantities.some(({ kind }) => kind === 'change')) slots.push('result');
  if (specificityOf(said.text, said.words, said.quantities.length, lexicon) === 2) slots.push('specific');
  return slots;
}
