import type { Slot } from '../commands.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { type Group, groupsOf } from './bind.ts';
import { frequentWords, overlap, scoreOf, trigrams } from './score.ts';
import type { Candidate } from './units.ts';

/** Words on a web card. */
export const budget = 90;
const mustSpeak: readonly (readonly Slot[])[] = [['problem'], ['result'], ['story', 'specific']];

/** A sentence nobody misses: below this it stays out even where there is room. */
const floor = -0.9;

interface Runner {
  group: Group;
  words: number;
  score: number;
  grams: ReadonlySet<string>;
  /** Of what was chosen so far, how much the likeliest repeats this one. */
  repeated: number;
}

/** Which sentences stand in the draft: ids. Whole groups or nothing, the best first, each filled role heard. */
export function select(candidates: readonly Candidate[], lexicon: Lexicon): ReadonlySet<string> {
  const pool = fitPool(candidates);
  // A contrast whose partner may not stand cannot stand alone.
  const groups = groupsOf(pool, lexicon).filter(({ units }) => units.every(({ fit }) => fit));
  const running = runnersOf(groups, pool, lexicon);
  const chosen: Runner[] = [];
  let left = budget;
  const take = (runner: Runner): void => {
    chosen.push(runner);
    running.delete(runner);
    left -= runner.words;
    for (const other of running) other.repeated = Math.max(other.repeated, overlap(other.grams, runner.grams));
  };
  const fitting = (): Runner[] => [...running].filter(({ words }) => words <= left);
  for (const roles of mustSpeak) {
    const speaks = ({ group }: Runner): boolean => group.units.some(({ role }) => roles.includes(role));
    const best = bestOf(fitting().filter(speaks));
    if (best && !chosen.some(speaks)) take(best);
  }
  for (let best = bestOf(fitting()); best && worthOf(best) >= floor; best = bestOf(fitting())) take(best);
  // Nothing fits the card: the best one whole, rather than nothing or a cut.
  const whole = chosen.length === 0 ? bestOf([...running]) : null;
  return new Set([...chosen, ...(whole ? [whole] : [])].flatMap(({ group }) => group.units.map(({ id }) => id)));
}

/** Personal things stay out while there is anything else; where nothing fits at all, everything may stand. */
function fitPool(candidates: readonly Candidate[]): readonly Candidate[] {
  const impersonal = candidates.map((unit) => (unit.personal ? { ...unit, fit: false } : unit));
  return (
    [impersonal, candidates].find((pool) => pool.some(({ fit }) => fit)) ??
    candidates.map((unit) => ({ ...unit, fit: true }))
  );
}

function runnersOf(groups: readonly Group[], pool: readonly Candidate[], lexicon: Lexicon): Set<Runner> {
  const frequent = frequentWords(pool);
  return new Set(
    groups.map((group) => ({
      group,
      words: group.units.reduce((sum, { words }) => sum + words, 0),
      score: group.units.reduce((sum, unit) => sum + scoreOf(unit, frequent, lexicon), 0) / group.units.length,
      grams: trigrams(group.units.map(({ text }) => text).join(' ')),
      repeated: 0,
    })),
  );
}

const worthOf = ({ score, repeated }: Runner): number => score - repeated;

/** The first of the best: ties keep the order of the telling. */
const bestOf = (runners: readonly Runner[]): Runner | null =>
  runners.reduce<Runner | null>((best, one) => (best === null || worthOf(one) > worthOf(best) ? one : best), null);
