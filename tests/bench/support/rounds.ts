/** One contender's figure for one round; larger is better unless the row says otherwise. */
export interface Contender {
  name: string;
  run(): Promise<number>;
}

export interface Series {
  name: string;
  figures: number[];
  median: number;
}

/** A, B, C, A, B, C …: one uncounted round, then `rounds` counted ones. What drifts on the machine drifts for all of them. */
export async function interleave(contenders: readonly Contender[], rounds: number): Promise<Series[]> {
  const series = contenders.map(({ name }): Series => ({ name, figures: [], median: 0 }));
  for (let round = -1; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const figure = await contender.run();
      if (round >= 0) series[i]?.figures.push(figure);
    }
    process.stderr.write(round < 0 ? '  warm-up' : `  round ${round + 1}/${rounds}`);
  }
  process.stderr.write('\n');
  return series.map((one) => ({ ...one, median: median(one.figures) }));
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

export function percentile(figures: readonly number[], p: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? Number.NaN;
}

export interface Figure {
  median: number;
  worst: number;
}

/** Ours to theirs, round by round: the median of the ratios, and the worst. */
export function ratio(ours: Series, theirs: Series, worst: 'smallest' | 'largest' = 'smallest'): Figure {
  const ratios = ours.figures.map((figure, i) => figure / (theirs.figures[i] ?? Number.NaN));
  return { median: median(ratios), worst: worst === 'smallest' ? Math.min(...ratios) : Math.max(...ratios) };
}

export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a contender did not run');
  return value;
}
