import type { Quote } from '../events.ts';
import type { BankId, BankText, Locale } from '../locales/locale.ts';
import { ownerQuestionOf } from '../policy/questions.ts';
import { fits, smsCaps, smsOf } from '../render/fit-sms.ts';
import { fold, segmentsOf } from '../render/sms-text.ts';
import { type Fields, fill, webTextOf } from '../render/text.ts';
import type { SmsNote, Turn } from './turn.ts';

export type Role = 'greeting' | 'question' | 'note' | 'closing';

/** The customer's own words inside one of our messages. */
export interface Quoted {
  entry: string;
  start: number;
  end: number;
  text: string;
}

export interface Saying {
  words?: Quoted | null;
  /** A wording for this customer, already linted; the web alone has room for one. */
  instead?: string | null;
  fields?: Fields;
  /** The bank text to say it with, where that is not the question's own. */
  bank?: BankId;
}

/** Says something, in the channel where we speak. */
export function tell(turn: Turn, q: string, role: Role, saying: Saying = {}): void {
  const text = bankTextOf(turn, saying.bank ?? q);
  if (turn.state.channel === 'sms') tellByText(turn, { q, role, text, saying });
  else tellOnWeb(turn, { q, role, text, saying });
}

interface Said {
  q: string;
  role: Role;
  text: BankText;
  saying: Saying;
}

/** The bank's text, in the owner's wording where there is one. */
export function bankTextOf({ ctx, locale }: Pick<Turn, 'ctx' | 'locale'>, q: string): BankText {
  // Ids of an older bank, and the owner's own, have no text here.
  const bank: BankText = locale.texts[q as BankId] ?? { web: null, sms: null };
  const own = ownerQuestionOf(ctx, q)?.text?.[locale.tag];
  return own ? { ...bank, web: own.web ?? bank.web, sms: own.sms ?? own.web ?? bank.sms } : bank;
}

function tellOnWeb(turn: Turn, { q, role, text, saying }: Said): void {
  const { ctx, locale } = turn;
  const words = saying.words ?? null;
  const fields = words ? { ...saying.fields, topic: words.text, quote: words.text } : (saying.fields ?? {});
  const filled = saying.instead ?? fill(text.web ?? '', webTextOf(ctx, locale, fields));
  const from = fill(text.web ?? '', webTextOf(ctx, locale, { ...saying.fields, topic: '', quote: '' }));
  turn.emit({
    type: 'bot.message',
    q,
    role,
    variant: 'web',
    text: filled,
    quote: quoteIn(filled, words, from, locale),
  });
}

/** Where the customer's words stand in our text. Nowhere, where a wording of its own left them out. */
function quoteIn(text: string, words: Quoted | null, before: string, { quotes }: Locale): Quote | null {
  if (!words) return null;
  const at = text.indexOf(words.text, Math.max(0, before.indexOf(quotes.open)));
  return at < 0 ? null : { entry: words.entry, start: words.start, end: words.end, at };
}

/**
 * By text every message is a credit: a note that leads into a question shares its message, and one that does not waits
 * for whether a question comes at all.
 */
function tellByText(turn: Turn, said: Said): void {
  const { q, role, text, saying } = said;
  const { words = null } = saying;
  const fields: Fields = words ? { ...saying.fields, topic: words.text, quote: words.text } : (saying.fields ?? {});
  const filled = smsOf(turn.ctx, turn.locale, text, fields);
  if (filled === null) return;
  if (role === 'note') {
    // Notes are posed from the bank alone.
    turn.waiting.push({ q: q as BankId, text: filled, prefix: text.sms?.endsWith(' ') ?? false });
    return;
  }
  send(turn, { q, role, text: role === 'question' ? withNotes(turn, filled) : filled, words, bank: saying.bank });
  turn.waiting = [];
}

function withNotes(turn: Turn, question: string): string {
  const led = turn.waiting.filter(({ prefix }) => prefix).map(({ text }) => text);
  for (let from = 0; from < led.length; from++) {
    const text = led.slice(from).join('') + question;
    if (fits(text, turn.locale)) return text;
  }
  return question;
}

/** What was said by text beside no new question: the last word alone, or a lead-in with the question that still stands. */
export function flush(turn: Turn): void {
  const { waiting, state } = turn;
  if (waiting.length === 0) return;
  turn.waiting = [];
  const alone = waiting.findLast(({ prefix }) => !prefix);
  const lead = waiting.at(-1);
  if (alone) send(turn, { q: alone.q, role: 'note', text: alone.text, words: null });
  else if (lead && state.pending) sendAgain(turn, lead, state.pending.q);
}

/** The question that still stands, behind what leads back to it where both fit into one message. */
function sendAgain(turn: Turn, lead: SmsNote, pending: string): void {
  const asked = turn.state.entries.findLast(({ id }) => id === turn.state.pending?.entry);
  const again =
    smsOf(turn.ctx, turn.locale, bankTextOf(turn, pending), { topic: quotedAgain(turn) }) ?? asked?.text ?? '';
  const text = [lead.text + again, again, lead.text].find((one) => one !== '' && fits(one, turn.locale));
  send(turn, { q: lead.q, role: 'note', text: (text ?? lead.text).trim(), words: null });
}

function quotedAgain({ state }: Turn): string {
  const { quote, entry } = state.pending ?? { quote: null, entry: '' };
  const asked = state.entries.find(({ id }) => id === entry);
  return quote && asked ? asked.text.slice(quote.at, quote.at + quote.end - quote.start) : '';
}

interface Sent {
  q: string;
  role: Role;
  text: string;
  words: Quoted | null;
  bank?: BankId | undefined;
}

function send(turn: Turn, { q, role, text, words, bank }: Sent): void {
  const at = words ? text.indexOf(fold(words.text)) : -1;
  const quote = words && at >= 0 ? { entry: words.entry, start: words.start, end: words.end, at } : null;
  turn.emit({
    type: 'bot.message',
    q,
    role,
    variant: 'sms',
    text,
    quote,
    segments: segmentsOf(text).segments,
    ...(bank ? { bank } : {}),
  });
}

/** Whether the customer's words fit into this text message: marks are made plain, letters are never changed for it. */
export function quotable(turn: Turn, q: BankId, words: string): boolean {
  const cap = q === 'p.example' ? smsCaps.topic : smsCaps.quote;
  if (fold(words).length > cap) return false;
  const text = smsOf(turn.ctx, turn.locale, bankTextOf(turn, q), { topic: words, quote: words });
  return text !== null && fits(text, turn.locale);
}
