import type { DraftProposal } from '../assist/assist.ts';
import type { Composition } from '../draft.ts';
import type { Locale } from '../locales/locale.ts';
import { strayWords } from './g1-alignment.ts';
import { changedQuantities } from './g2-quantities.ts';
import { unknownNames } from './g3-names.ts';
import { changedPolarity } from './g4-polarity.ts';
import { brokenContext, lostContext } from './g5-context.ts';
import { novelty, runsOf } from './g6-novelty.ts';
import { unclean } from './g7-hygiene.ts';
import { type GroundingSource, quotableIn } from './quotable.ts';
import { type Objection, type ReadSegment, readSegment } from './read-segment.ts';
import { writeComposition } from './write-composition.ts';

export type { GroundingSource } from './quotable.ts';
/** Kept with the transcript: `why` quotes neither the model nor the customer. */
export interface GroundingFailure {
  rule: string;
  segment: number;
  why: string;
}

interface GroundingNeeds {
  /** The conversation's. */
  locale: Locale;
  /** The customer's own name, role and company, as given. */
  names: readonly string[];
}

/** Longer than any card. What a stranger's model sends is read while others wait: its length bounds that. */
const most = { segments: 20, characters: 2000 } as const;

/**
 * Whether a proposed wording is grounded in what the customer said: seven rules, and every one must hold. What comes out
 * is written anew from the customer's own characters: of the proposal nothing is kept but which sentences stand, in which
 * order, where a joining word is, and which slip of spelling is mended.
 */
export function groundDraft(
  proposal: DraftProposal,
  sources: readonly GroundingSource[],
  needs: GroundingNeeds,
): { ok: true; composition: Composition } | { ok: false; failures: GroundingFailure[] } {
  const { segments } = proposal;
  const characters = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (segments.length === 0) return { ok: false, failures: [{ rule: 'G1', segment: 0, why: 'says nothing' }] };
  if (segments.length > most.segments || characters > most.characters) {
    return { ok: false, failures: [{ rule: 'G7', segment: 0, why: 'too long' }] };
  }
  const quotable = sources.flatMap((source) => quotableIn(source, needs.locale));
  const known = { runs: runsOf(sources), names: needs.names };
  const failures: GroundingFailure[] = [];
  const read: ReadSegment[] = [];
  segments.forEach((segment, at) => {
    const result = readSegment(segment, sources, quotable);
    const objections = 'read' in result ? objectionsTo(result.read, known) : [result.objection];
    failures.push(...objections.map((objection) => ({ ...objection, segment: at })));
    if ('read' in result) read.push(result.read);
  });
  if (read.length === segments.length) {
    failures.push(...brokenContext(read, quotable, needs.locale).map((broken) => ({ rule: 'G5', ...broken })));
  }
  if (failures.length > 0) return { ok: false, failures };
  return { ok: true, composition: writeComposition(read, proposal.headline, needs.locale) };
}

function objectionsTo(
  segment: ReadSegment,
  known: { runs: ReadonlySet<string>; names: readonly string[] },
): Objection[] {
  const found: [Objection['rule'], string[]][] = [
    ['G5', lostContext(segment)],
    ['G7', unclean(segment)],
  ];
  if (!isAsTyped(segment)) {
    found.push(
      ['G1', strayWords(segment)],
      ['G2', changedQuantities(segment)],
      ['G3', unknownNames(segment, known.names)],
      ['G4', changedPolarity(segment)],
      ['G6', novelty(segment, known.runs)],
    );
  }
  return found.flatMap(([rule, whys]) => [...new Set(whys)].map((why) => ({ rule, why })));
}

/** One sentence, character by character: there is nothing in it that could differ. */
const isAsTyped = ({ text, units }: ReadSegment): boolean => units.length === 1 && units[0]?.text === text;
