import { groupsOf } from '../compose/bind.ts';
import type { Candidate } from '../compose/units.ts';
import type { Locale } from '../locales/locale.ts';
import { signOf } from '../understand/polarity.ts';
import type { Quotable } from './quotable.ts';
import { joinsIn, type ReadSegment } from './read-segment.ts';

/** G5 in one segment: sentences stand whole, and a joining word hides no gap. */
export function lostContext(segment: ReadSegment): string[] {
  const { steps, units } = segment;
  const cut = steps.some(({ op }) => op === 'lost');
  const over = [...joinsIn(segment).keys()].some((behind) => !followsOn(units[behind], units[behind + 1]));
  return [
    ...(cut ? ['cuts inside a sentence'] : []),
    ...(over ? ['joins two sentences that do not follow each other'] : []),
    ...units.filter(({ fit }) => !fit).map(() => 'quotes what stays out until the customer puts it in'),
  ];
}

const followsOn = (before: Quotable | undefined, after: Quotable | undefined): boolean =>
  before !== undefined && before.entry === after?.entry && after.index === before.index + 1;

/** G5 over the whole draft: what leans on each other stands together, what was told first comes first. */
export function brokenContext(
  segments: readonly ReadSegment[],
  quotable: readonly Quotable[],
  locale: Locale,
): { segment: number; why: string }[] {
  const placed = segments.flatMap(({ units }, segment) => units.map((unit) => ({ unit, segment })));
  const kept = new Set<Candidate>(placed.map(({ unit }) => unit));
  const whole = placed.flatMap(({ unit, segment }, at) => {
    const before = placed[at - 1]?.unit;
    return [
      ...outOfPlace(
        unit,
        placed.slice(0, at).map((one) => one.unit),
      ),
      ...(unit.bound && !followsOn(before, unit) ? ['a sentence without the one it leans on'] : []),
    ].map((why) => ({ segment, why }));
  });
  const halves = groupsOf(quotable, locale.lexicon).flatMap(({ units }) => {
    const here = placed.findIndex(({ unit }) => units.includes(unit));
    return here < 0 || units.every((unit) => kept.has(unit))
      ? []
      : [{ segment: placed[here]?.segment ?? 0, why: 'one half of what belongs together' }];
  });
  return [...whole, ...halves, ...oneSided([...kept], quotable, locale)];
}

function outOfPlace(unit: Quotable, earlier: readonly Quotable[]): string[] {
  if (earlier.includes(unit)) return ['says one thing twice'];
  const later = earlier.some(
    (one) => one.role === unit.role && (one.seq > unit.seq || (one.seq === unit.seq && one.start > unit.start)),
  );
  return later ? ['out of the order in which it was told'] : [];
}

/** The few kind sentences of an unkind telling, or the other way round: each true, together a lie. */
function oneSided(
  kept: readonly Candidate[],
  all: readonly Candidate[],
  { lexicon }: Locale,
): { segment: number; why: string }[] {
  const sign = (units: readonly Candidate[]): number => signOf(units.map(({ text }) => text).join('\n'), lexicon);
  return sign(kept) * sign(all) < 0 ? [{ segment: 0, why: 'speaks against the whole of what was told' }] : [];
}
