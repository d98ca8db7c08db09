import type { ProposedSegment } from '../assist/assist.ts';
import type { Span } from '../commands.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { align, type Step } from './align.ts';
import type { GroundingSource, Quotable } from './quotable.ts';
import { isSpelling } from './spelling.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Objection {
  rule: 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7';
  why: string;
}

/** A token of the customer's, and which of the segment's sentences it stands in. `start` counts within that sentence. */
export interface SaidToken extends Token {
  unit: number;
}

/** A proposed segment laid against the sentences that it says it was made of. */
export interface ReadSegment {
  text: string;
  op: ProposedSegment['op'];
  /** Whole sentences, in the order proposed: a span that names a part of one names it all. */
  units: Quotable[];
  said: SaidToken[];
  told: Token[];
  steps: Step[];
  lexicon: Lexicon;
}

/** The alignment's cost is the product of the tokens on both sides. */
const most = { spans: 20, tokens: 400 } as const;

export function readSegment(
  segment: ProposedSegment,
  sources: readonly GroundingSource[],
  quotable: readonly Quotable[],
): { read: ReadSegment } | { objection: Objection } {
  if (segment.src.length > most.spans) return refused('G7', 'too long');
  const units: Quotable[] = [];
  for (const span of segment.src) {
    const objection = spanObjection(span, sources);
    if (objection) return { objection };
    const named = quotable.filter(
      (unit) => unit.entry === span.entry && unit.start < span.end && span.start < unit.end,
    );
    if (named.length === 0) return refused('G7', 'the span holds nothing that could be quoted');
    units.push(...named.filter((unit) => !units.includes(unit)));
  }
  const [first] = units;
  const told = tokensOf(segment.text);
  if (!first || !told.some(({ word }) => word)) return refused('G1', 'says nothing, or says it of nowhere');
  if (units.some(({ locale }) => locale !== first.locale)) return refused('G5', 'mixes languages');
  return aligned(segment, units, { told, lexicon: first.locale.lexicon });
}

function aligned(
  { text, op }: ProposedSegment,
  units: Quotable[],
  { told, lexicon }: { told: Token[]; lexicon: Lexicon },
): { read: ReadSegment } | { objection: Objection } {
  const said = units.flatMap((unit, at) => tokensOf(unit.text).map((token): SaidToken => ({ ...token, unit: at })));
  if (told.length > most.tokens) return refused('G7', 'too long');
  if (said.length > 2 * told.length + 20) return refused('G5', 'cuts inside a sentence');
  const steps = align(said, told, (from, to) => isSpelling(from, to, lexicon));
  return { read: { text, op, units, said, told, steps, lexicon } };
}

function spanObjection({ entry, start, end }: Span, sources: readonly GroundingSource[]): Objection | null {
  const source = sources.find((one) => one.entry === entry);
  if (!source) return { rule: 'G7', why: 'a span of something that the customer did not say' };
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  return inside && end <= source.text.length ? null : { rule: 'G1', why: 'a span outside the text' };
}

const refused = (rule: Objection['rule'], why: string): { objection: Objection } => ({ objection: { rule, why } });

/** Words put between two sentences, by the index of the sentence they stand behind. Anything else that was added is none of these. */
export function joinsIn({ steps, said, told }: ReadSegment): Map<number, Token[]> {
  const joins = new Map<number, Token[]>();
  steps.forEach((step, at) => {
    const token = step.op === 'added' ? told[step.told] : undefined;
    if (!token) return;
    const [before, after] = [unitBefore(steps, at, said), unitAfter(steps, at, said)];
    if (before === null || after !== before + 1) return;
    joins.set(before, [...(joins.get(before) ?? []), token]);
  });
  return joins;
}

const unitOf = (step: Step | undefined, said: readonly SaidToken[]): number | null =>
  step && step.op !== 'added' ? (said[step.said]?.unit ?? null) : null;

const unitBefore = (steps: readonly Step[], at: number, said: readonly SaidToken[]): number | null =>
  unitOf(
    steps.slice(0, at).findLast(({ op }) => op !== 'added'),
    said,
  );

const unitAfter = (steps: readonly Step[], at: number, said: readonly SaidToken[]): number | null =>
  unitOf(
    steps.slice(at).find(({ op }) => op !== 'added'),
    said,
  );
