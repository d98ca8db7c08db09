import fc from 'fast-check';
import type { DraftProposal, ProposedSegment } from '../../assist/assist.ts';
import type { Span } from '../../commands.ts';
import type { GroundingSource } from '../quotable.ts';
import type { Corpus } from './corpus.ts';

export interface ToldSentence {
  text: string;
  span: Span;
  source: number;
  index: number;
  /** Leans on the one before it. */
  leans: boolean;
}

/** The corpus as a transcript, and its sentences with their places. */
export function transcriptOf(corpus: Corpus): { sources: GroundingSource[]; sentences: ToldSentence[] } {
  const sources: GroundingSource[] = [];
  const sentences: ToldSentence[] = [];
  corpus.told.forEach(({ role, chunks }, source) => {
    const entry = `m${source}`;
    let text = '';
    let index = 0;
    for (const chunk of chunks) {
      chunk.forEach((sentence, at) => {
        const start = text === '' ? 0 : text.length + 1;
        text = text === '' ? sentence : `${text} ${sentence}`;
        sentences.push({ text: sentence, span: { entry, start, end: text.length }, source, index, leans: at > 0 });
        index++;
      });
    }
    sources.push({ entry, text, seq: 2 * source + 1, role });
  });
  return { sources, sentences };
}

type Meeting = 'apart' | 'together' | 'joined';

/** What an honest model proposes: whole sentences, some left out, some side by side, some joined by "and". */
export function honestProposals(corpus: Corpus): fc.Arbitrary<DraftProposal> {
  const { sentences } = transcriptOf(corpus);
  return fc
    .record({
      kept: fc.array(fc.boolean(), { minLength: sentences.length, maxLength: sentences.length }),
      meetings: fc.array(fc.constantFrom<Meeting>('apart', 'together', 'joined'), {
        minLength: sentences.length,
        maxLength: sentences.length,
      }),
      headline: fc.option(fc.nat(12)),
    })
    .map(({ kept, meetings, headline }) => {
      const chosen = wholeChunks(sentences, kept);
      return { segments: segmentsOf(chosen, meetings, corpus.and), headline };
    })
    .filter(({ segments }) => segments.length > 0);
}

/** The first sentence of a chunk decides for the chunk. */
function wholeChunks(sentences: readonly ToldSentence[], kept: readonly boolean[]): ToldSentence[] {
  let keeping = false;
  return sentences.filter((sentence, at) => {
    if (!sentence.leans) keeping = kept[at] === true;
    return keeping;
  });
}

export const asTold = (sentences: readonly ToldSentence[]): ProposedSegment[] =>
  sentences.map(({ text, span }) => ({ text, src: [span], op: 'verbatim' }));

function segmentsOf(chosen: readonly ToldSentence[], meetings: readonly Meeting[], and: string): ProposedSegment[] {
  const segments: ProposedSegment[] = [];
  chosen.forEach((sentence, at) => {
    const [before, last] = [chosen[at - 1], segments.at(-1)];
    const meeting = meetings[at] ?? 'apart';
    const adjacent = before?.source === sentence.source && before.index === sentence.index - 1;
    if (!last || !adjacent || meeting === 'apart' || last.op === 'join') {
      segments.push({ text: sentence.text, src: [sentence.span], op: 'verbatim' });
    } else if (meeting === 'together') {
      last.text = `${last.text} ${sentence.text}`;
      last.src.push(sentence.span);
    } else {
      last.text = joined(last.text, sentence.text, and);
      last.src.push(sentence.span);
      last.op = 'join';
    }
  });
  return segments;
}

/** Anything: honest and senseless segments, words of the transcript and of none, spans that exist and spans that do not. */
export function wildProposals(corpus: Corpus): fc.Arbitrary<DraftProposal> {
  const { sentences } = transcriptOf(corpus);
  const sentence = fc.constantFrom(...sentences);
  const word = fc.oneof(
    fc.constantFrom(...sentences.flatMap(({ text }) => text.split(' '))),
    fc.constantFrom(corpus.and, corpus.negator, corpus.intensifier, '9%', 'Acme', '.', '…', '\u200B'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const told = fc.array(sentence, { minLength: 1, maxLength: 4 }).chain((some) =>
    fc.record({
      text: fc.constantFrom(
        ...[' ', ` ${corpus.and} `, ' … ', '\n'].map((by) => some.map(({ text }) => text).join(by)),
      ),
      src: fc.constant(some.map(({ span }) => span)),
    }),
  );
  const span = fc.oneof(
    sentence.map((one) => one.span),
    fc.record({ entry: fc.constantFrom('m0', 'm1', 'b1', ''), start: fc.integer(), end: fc.integer() }),
  );
  const senseless = fc.record({
    text: fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    src: fc.array(span, { maxLength: 4 }),
  });
  const op = fc.constantFrom<ProposedSegment['op']>('verbatim', 'trim', 'fix', 'join');
  const segment = fc
    .record({ what: fc.oneof({ arbitrary: told, weight: 3 }, { arbitrary: senseless, weight: 1 }), op })
    .map((one): ProposedSegment => ({ ...one.what, op: one.op }));
  return fc.record({ segments: fc.array(segment, { maxLength: 4 }), headline: fc.option(fc.integer()) });
}

export const joined = (before: string, after: string, and: string): string =>
  `${before.replace(/[.]$/u, '')} ${and} ${after.slice(0, 1).toLowerCase()}${after.slice(1)}`;
