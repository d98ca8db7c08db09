import { randomOf } from './random.ts';

export interface Interval {
  value: number;
  low: number;
  high: number;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, one) => sum + one, 0) / values.length;

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A 95 % percentile interval of a statistic over the rows, from 1,000 seeded resamples. */
export function bootstrap<T>(rows: readonly T[], statistic: (sample: readonly T[]) => number): Interval {
  const random = randomOf(20261128);
  const values: number[] = [];
  for (let round = 0; round < 1000 && rows.length > 0; round++) {
    const sample = rows.map(() => random.pick(rows)).filter((one): one is T => one !== undefined);
    values.push(statistic(sample));
  }
  return { value: statistic(rows), low: quantile(values, 0.025), high: quantile(values, 0.975) };
}
