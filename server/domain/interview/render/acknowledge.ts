import type { Span } from '../commands.ts';
import type { Locale } from '../locales/locale.ts';
import type { CustomerEntry, InterviewState } from '../state.ts';
import { isUnfitByDefault } from '../understand/hygiene.ts';
import { readMessage } from '../understand/read-message.ts';
import { tellingSpanIn } from '../understand/telling-span.ts';

export interface Topic extends Span {
  text: string;
}

/** The words of an answer worth quoting back: verbatim, never of a sensitive or hostile sentence. */
export function topicOf(entry: CustomerEntry, { lexicon }: Locale): Topic | null {
  if (lexicon.abuse.test(entry.text) || lexicon.sensitive.test(entry.text)) return null;
  let best: (Topic & { score: number }) | null = null;
  for (const sentence of readMessage(entry.text, entry.question, lexicon).sentences) {
    const text = entry.text.slice(sentence.start, sentence.end);
    if (sentence.kind !== 'content' || isUnfitByDefault(text, lexicon)) continue;
    const span = tellingSpanIn(text, lexicon);
    if (!span || (best && span.score <= best.score)) continue;
    // Saying the whole answer back is parroting, not listening.
    if (span.end - span.start > 0.8 * entry.text.length) continue;
    const start = sentence.start + span.start;
    best = {
      entry: entry.id,
      start,
      end: start + span.end - span.start,
      text: text.slice(span.start, span.end),
      score: span.score,
    };
  }
  return best && { entry: best.entry, start: best.start, end: best.end, text: best.text };
}

/** Listening shows, but not twice in a row: the answer before this one must have gone unquoted. */
export function maySayNoted(state: InterviewState, entry: string): boolean {
  const answers = state.entries.filter((one) => one.by === 'customer' && one.question !== null && one.kind === 'say');
  const before = answers[answers.findIndex(({ id }) => id === entry) - 1];
  return !state.entries.some((one) => one.by === 'us' && one.question === 'n.ack' && one.quote?.entry === before?.id);
}
