import type { Range } from '../draft.ts';
import type { Locale } from '../locales/locale.ts';
import { markIn } from '../understand/telling-span.ts';
import type { Run } from './assemble.ts';

interface Source {
  entry: string;
  start: number;
  text: string;
}

/** The one stretch of the body worth pointing at: an amount, else a particular clause. At most one, often none. */
export function highlightsOf(sources: readonly Source[], runs: readonly Run[], locale: Locale): Range[] {
  const found =
    best(sources, (text) => markIn(text, locale.lexicon).amount) ??
    best(sources, (text) => markIn(text, locale.lexicon).clause);
  if (!found) return [];
  const start = bodyOffset(found.entry, found.start, runs);
  const last = bodyOffset(found.entry, found.end - 1, runs);
  return start !== null && last !== null && last >= start ? [{ start, end: last + 1 }] : [];
}

function best(
  sources: readonly Source[],
  pick: (text: string) => { start: number; end: number; score: number } | null,
): { entry: string; start: number; end: number } | null {
  let most = 0;
  let found: { entry: string; start: number; end: number } | null = null;
  for (const source of sources) {
    const span = pick(source.text);
    if (!span || span.score <= most) continue;
    most = span.score;
    found = { entry: source.entry, start: source.start + span.start, end: source.start + span.end };
  }
  return found;
}

/** Where a character of the transcript stands in the body; one that a mechanical edit replaced stands beside its neighbour. */
function bodyOffset(entry: string, offset: number, runs: readonly Run[]): number | null {
  const inside = runs.find((span) => span.entry === entry && span.start <= offset && offset < span.end);
  if (inside) return inside.at + offset - inside.start;
  const after = runs.find((span) => span.entry === entry && span.start === offset + 1);
  return after && after.at > 0 ? after.at - 1 : null;
}
