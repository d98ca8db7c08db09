import type { ChatEntry } from '../../../shared/contracts/chat.ts';
import type { CustomerEntry, InterviewState, OurEntry } from './state.ts';
import { isEditable } from './steps/revise.ts';

/** Screens rather than questions, and mails: the talk does not repeat them. */
const unseen = new Set(['q.name', 'a.preview', 'c.publish.sms', 'a.preview.link', 'r.remind1']);

/** The talk so far, without the open question. */
export function entriesOf(state: InterviewState, extra: { closed?: 'expired' }): ChatEntry[] {
  return state.entries.flatMap((entry) => {
    if (entry.by === 'customer')
      return entry.kind === 'draft' ? [] : [theirs(entry, state, extra.closed === undefined)];
    return isShown(entry, state) ? [ours(entry)] : [];
  });
}

function isShown(entry: OurEntry, state: InterviewState): boolean {
  if (entry.role === 'greeting' || entry.role === 'closing' || unseen.has(entry.question)) return false;
  if (entry.role === 'question') return entry.id !== state.pending?.entry;
  return entry.quote === null || stillSays(entry, state);
}

/** An acknowledgement falls with the words it quoted. */
function stillSays(entry: OurEntry, state: InterviewState): boolean {
  const { quote } = entry;
  const source = quote && state.entries.find(({ id }) => id === quote.entry);
  if (!quote || !source) return false;
  const said = entry.text.slice(quote.at, quote.at + quote.end - quote.start);
  return said !== '' && source.text.slice(quote.start, quote.end) === said;
}

function ours(entry: OurEntry): ChatEntry {
  const { quote } = entry;
  return {
    id: entry.id,
    seq: entry.seq,
    by: 'us',
    text: entry.text,
    question: entry.question,
    rating: null,
    editable: false,
    quote: quote && { start: quote.at, end: quote.at + quote.end - quote.start },
    at: new Date(entry.at).toISOString(),
  };
}

function theirs(entry: CustomerEntry, state: InterviewState, open: boolean): ChatEntry {
  return {
    id: entry.id,
    seq: entry.seq,
    by: 'customer',
    text: entry.text,
    question: entry.question,
    rating: entry.kind === 'rate' ? entry.rating : null,
    ...(entry.kind === 'draft' ? {} : { kind: entry.kind }),
    editable: open && isEditable(entry, state.ended),
    quote: null,
    at: new Date(entry.at).toISOString(),
  };
}
