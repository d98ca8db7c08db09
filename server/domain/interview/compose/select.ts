import type { Slot } from '../commands.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { type Group, groupsOf } from './bind.ts';
import { frequentWords, overlap, scoreOf } from './score.ts';
import type { Candidate } from './units.ts';

/** Words on a web card. */
export const budget = 90;
const mustSpeak: readonly (readonly Slot[])[] = [['problem'], ['result'], ['story', 'specific']];

/** Which sentences stand in the draft: ids. Whole groups or nothing, the best first, each filled role heard. */
export function select(candidates: readonly Candidate[], lexicon: Lexicon): ReadonlySet<string> {
  const quotable = candidates.filter(({ fit }) => fit);
  const pool = quotable.length > 0 ? candidates : candidates.map((unit) => ({ ...unit, fit: true }));
  const groups = groupsOf(pool, lexicon).filter(({ units }) => units.some(({ fit }) => fit) && partnersFit(units));
  const scores = scoring(groups, pool, lexicon);
  const chosen: Group[] = [];
  let left = budget;
  const take = (group: Group): void => {
    chosen.push(group);
    left -= lengthOf(group);
  };
  for (const roles of mustSpeak) {
    const speakers = groups.filter((group) => group.units.some(({ role }) => roles.includes(role)));
    const best = bestOf(
      speakers.filter((group) => !chosen.includes(group) && lengthOf(group) <= left),
      chosen,
      scores,
    );
    if (best && !speakers.some((group) => chosen.includes(group))) take(best);
  }
  for (;;) {
    const best = bestOf(
      groups.filter((group) => !chosen.includes(group) && lengthOf(group) <= left),
      chosen,
      scores,
    );
    if (!best || marginal(best, chosen, scores) < -0.9) break;
    take(best);
  }
  // Nothing fits the card: the best one whole, rather than nothing or a cut.
  if (chosen.length === 0) chosen.push(...[bestOf(groups, chosen, scores)].filter((group) => group !== null));
  return new Set(chosen.flatMap(({ units }) => units.map(({ id }) => id)));
}

/** A contrast whose partner may not stand cannot stand alone; a mere follow-on sentence may be left out. */
const partnersFit = (units: readonly Candidate[]): boolean => units.every(({ fit }) => fit);

const lengthOf = ({ units }: Group): number => units.reduce((sum, { words }) => sum + words, 0);

function scoring(groups: readonly Group[], pool: readonly Candidate[], lexicon: Lexicon): ReadonlyMap<Group, number> {
  const frequent = frequentWords(pool);
  return new Map(
    groups.map((group) => [
      group,
      group.units.reduce((sum, unit) => sum + scoreOf(unit, frequent, lexicon), 0) / group.units.length,
    ]),
  );
}

function marginal(group: Group, chosen: readonly Group[], scores: ReadonlyMap<Group, number>): number {
  const text = textOf(group);
  return (scores.get(group) ?? 0) - chosen.reduce((most, other) => Math.max(most, overlap(text, textOf(other))), 0);
}

const textOf = ({ units }: Group): string => units.map(({ text }) => text).join(' ');

function bestOf(groups: readonly Group[], chosen: readonly Group[], scores: ReadonlyMap<Group, number>): Group | null {
  let best: Group | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    const worth = marginal(group, chosen, scores);
    if (worth > most) [best, most] = [group, worth];
  }
  return best;
}
