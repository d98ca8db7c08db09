import { assemble } from '../compose/assemble.ts';
import type { Locale } from '../locales/locale.ts';
import { signOf } from '../understand/polarity.ts';
import { quantitiesIn } from '../understand/quantities.ts';
import type { Quotable } from './quotable.ts';
import type { ReadSegment } from './read-segment.ts';

const bounds = { min: 40, max: 140 } as const;

/**
 * The proposed headline, if its segment is whole sentences exactly as they were typed, and they may stand alone by the
 * composer's own measure; else none. A headline that may not stand is no reason to refuse the draft.
 */
export function headlineFrom(segments: readonly ReadSegment[], at: number | null, locale: Locale): string | null {
  const segment = at === null ? undefined : segments[at];
  if (!segment || segments.flatMap(({ units }) => units).length < 3) return null;
  const { units, steps } = segment;
  if (steps.some(({ op }) => op !== 'same') || !followEachOther(units) || !standsAlone(units, locale)) return null;
  const whole = segments.flatMap((one) => one.units.map(({ text }) => text)).join('\n');
  const own = units.map(({ text }) => text).join(' ');
  if (signOf(own, locale.lexicon) * signOf(whole, locale.lexicon) < 0) return null;
  const text = assemble(
    units.map((unit, index) => ({ ...unit, index, of: units.length })),
    locale,
  ).body;
  return text.length >= bounds.min && text.length <= bounds.max ? text : null;
}

const followEachOther = (units: readonly Quotable[]): boolean =>
  units.every((unit, at) => {
    const before = units[at - 1];
    return !before || (before.entry === unit.entry && before.index + 1 === unit.index);
  });

function standsAlone(units: readonly Quotable[], { lexicon }: Locale): boolean {
  const [first] = units;
  if (!first || first.bound || lexicon.anaphoricStart.test(first.text) || lexicon.answerStart.test(first.text))
    return false;
  const tells = (unit: Quotable): boolean =>
    quantitiesIn(unit.text, lexicon).length > 0 || unit.role === 'result' || unit.role === 'specific';
  const vetoed = [/[?:]["”’)]?$/u, lexicon.conditional, lexicon.sarcasm, lexicon.danglingComparison];
  return units.some(tells) && !units.some(({ text }) => vetoed.some((pattern) => pattern.test(text)));
}
