import { type Assembled, assemble, type Run } from '../compose/assemble.ts';
import { highlightsOf } from '../compose/highlights.ts';
import type { Composition, MechanicalEdit } from '../draft.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import type { Locale } from '../locales/locale.ts';
import { headlineFrom } from './headline-from.ts';
import { gapsIn, type Mend, mendsIn } from './mend.ts';
import type { Quotable } from './quotable.ts';
import { joinsIn, type ReadSegment } from './read-segment.ts';

/** A sentence with what the proposal does to it beyond what the composer would. */
interface Placed {
  unit: Quotable;
  /** Slips of spelling, by place in the sentence. */
  spelt: Mend[];
  /** The joining word behind it; null: none. */
  join: string | null;
  /** Written small behind a joining word, where the customer began with a capital. */
  small: boolean;
}

/**
 * The composer's own text of these sentences in this order, with the proposal's joining words and mended slips: every
 * character is the customer's, a mechanical edit, or one recorded `wording`.
 */
export function writeComposition(
  segments: readonly ReadSegment[],
  headline: number | null,
  locale: Locale,
): Composition {
  const placed = segments.flatMap(placedIn);
  const units = placed.map(({ unit }) => unit);
  const { runs, ...written } = write(placed, assemble(units, locale), locale);
  return {
    ...written,
    headline: headlineFrom(segments, headline, locale),
    highlights: highlightsOf(units, runs, locale),
  };
}

function placedIn(segment: ReadSegment): Placed[] {
  const joins = joinsIn(segment);
  return segment.units.map((unit, at) => ({
    unit,
    spelt: speltIn(segment, at),
    join: joins.get(at)?.[0]?.key ?? null,
    small: joins.has(at - 1) && isWrittenSmall(segment, at),
  }));
}

function speltIn({ steps, said, told, lexicon }: ReadSegment, unit: number): Mend[] {
  return steps.flatMap((step) => {
    const from = step.op === 'spelt' ? said[step.said] : undefined;
    const to = step.op === 'spelt' ? told[step.told] : undefined;
    if (!from || !to || from.unit !== unit) return [];
    const large = /^\p{Lu}/u.test(from.raw) || isEnglishI(to.key, lexicon);
    return [{ kind: 'wording', start: from.start, end: from.end, to: large ? capitalised(to.key) : to.key }];
  });
}

const isEnglishI = (key: string, { tag }: Lexicon): boolean => tag === 'en' && /^i(?:'|$)/u.test(key);

/** Everyday words alone: a name at the start of a sentence keeps its capital. */
function isWrittenSmall({ steps, said, told, lexicon }: ReadSegment, unit: number): boolean {
  const first = said.findIndex((token) => token.unit === unit);
  const step = steps.find((one) => one.op === 'same' && one.said === first);
  const [from, to] = [said[first], step?.op === 'same' ? told[step.told] : undefined];
  const everyday = lexicon.closedClass.has(from?.key ?? '') || lexicon.common.has(from?.key ?? '');
  if (isEnglishI(from?.key ?? '', lexicon)) return false;
  return everyday && to !== undefined && to.raw === to.key && from?.raw === capitalised(from?.key ?? '');
}

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

type Written = Pick<Composition, 'body' | 'spans' | 'edits'> & { runs: Run[] };

function write(placed: readonly Placed[], base: Assembled, locale: Locale): Written {
  const out: Written = { body: '', spans: [], edits: [], runs: [] };
  const gaps = gapsIn(base);
  put(out, gaps[0]);
  placed.forEach((one, index) => {
    const span = base.spans[index];
    const mends = mended(one, placed[index - 1]?.join ?? null, span ? mendsIn(base, span) : [], locale);
    const from = out.body.length;
    writeSentence(out, one.unit, mends);
    const { entry, start, end } = one.unit;
    out.spans.push({ entry, start, end, at: from, length: out.body.length - from });
    if (one.join === null) put(out, gaps[index + 1]);
    else for (const edit of joinedBy(one.join)) put(out, edit);
  });
  return out;
}

const joinedBy = (word: string): Omit<MechanicalEdit, 'at'>[] => [
  { kind: 'join', from: '', to: ' ' },
  { kind: 'wording', from: '', to: word },
  { kind: 'join', from: '', to: ' ' },
];

function put(out: Written, edit: Omit<MechanicalEdit, 'at'> | undefined): void {
  if (!edit || (edit.from === '' && edit.to === '')) return;
  out.edits.push({ kind: edit.kind, at: out.body.length, from: edit.from, to: edit.to });
  out.body += edit.to;
}

/** The composer's edits of the sentence, but for those that a joining word or a mended slip makes wrong. */
function mended({ unit, spelt, join, small }: Placed, joinedTo: string | null, base: Mend[], locale: Locale): Mend[] {
  const slips = spelt.map((mend): Mend => {
    const capital = joinedTo === null && base.some(({ kind }) => kind === 'capital') && mend.start === 0;
    const to = mend.to.replaceAll("'", locale.quotes.apostrophe);
    return { ...mend, to: capital ? capitalised(to) : to };
  });
  const kept = base.filter(({ kind, start, end }) => {
    if (kind === 'stop' && join !== null) return false;
    if (kind === 'capital' && joinedTo !== null) return false;
    return !slips.some((slip) => slip.start < end && start < slip.end);
  });
  const { text } = unit;
  const end = text.length - (/[\s.,;]+$/u.exec(text)?.[0].length ?? 0);
  if (join !== null && end < text.length) kept.push({ kind: 'stop', start: end, end: text.length, to: '' });
  if (small) kept.push({ kind: 'capital', start: 0, end: 1, to: text.slice(0, 1).toLowerCase() });
  return [...kept, ...slips].sort((a, b) => a.start - b.start);
}

function writeSentence(out: Written, { entry, start, text }: Quotable, mends: readonly Mend[]): void {
  let at = 0;
  const take = (to: number): void => {
    if (to <= at) return;
    out.runs.push({ entry, start: start + at, end: start + to, at: out.body.length });
    out.body += text.slice(at, to);
    at = to;
  };
  for (const mend of mends) {
    take(mend.start);
    put(out, { kind: mend.kind, from: text.slice(mend.start, mend.end), to: mend.to });
    at = mend.end;
  }
  take(text.length);
}
