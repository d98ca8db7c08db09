import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './rounds.ts';

export interface Row {
  id: string;
  what: string;
  /** Most often a ratio: the median of the rounds, and the worst of them. */
  figure: Figure;
  goal: number;
  /** Whether more is better (≥ goal) or less (≤ goal). */
  better: 'more' | 'less';
}

const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
const HEAD =
  '# Benchmarks\n\nWritten by `npm run bench -- NAME`. Figures are ratios to a limit or a peer in one interleaved run: the median of the rounds, and the worst round.\n';

/** Prints the rows and puts them into docs/benchmarks.md, in the place of the last run of that name. */
export function report(name: string, rows: readonly Row[], notes: readonly string[]): void {
  const lines = [
    '| id | what | median | worst round | goal | distance |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.id} | ${row.what} | ${fixed(row.figure.median)} | ${fixed(row.figure.worst)} | ${row.better === 'more' ? '≥' : '≤'} ${row.goal} | ${distance(row)} |`,
    ),
  ];
  const section = [
    `## ${name}`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine()}, commit ${commit()}`,
    '',
    ...lines,
    '',
    ...notes.map((note) => `* ${note}`),
    '',
  ].join('\n');
  process.stdout.write(`${section}\n`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const others = before.split(/^(?=## )/m).filter((part) => !part.startsWith(`## ${name}\n`));
  writeFileSync(file, `${others.join('').trimEnd()}\n\n${section}`);
}

function distance({ figure: { median }, goal, better }: Row): string {
  const met = better === 'more' ? median >= goal : median <= goal;
  return met ? 'reached' : `${fixed(better === 'more' ? goal / median : median / goal)}× away`;
}

function fixed(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toFixed(2);
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown'; // a copy without its history
  }
}
