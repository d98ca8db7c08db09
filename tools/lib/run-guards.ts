import type { Guard } from '../guards/guard.ts';
import { projectRoot } from './generate-migrations.ts';

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs guards one after the other, each a line; a finding is printed in full. */
export async function runGuards(guards: Guard[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const guard of guards) {
    const started = Date.now();
    const { ok, report } = await guard.run(projectRoot).catch((cause) => ({ ok: false, report: String(cause) }));
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const body = report.includes('\n') || !ok ? `\n${shortened(report).replace(/^/gm, '    ')}` : `: ${report}`;
    console.log(`${ok ? '✓' : '✗'} ${guard.name} (${seconds} s)${body}`);
    tally[ok ? 'passed' : 'failed'] += 1;
  }
  return tally;
}

const MOST_LINES = 120;

function shortened(report: string): string {
  const lines = report.split('\n');
  if (lines.length <= MOST_LINES) return report;
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} lines more`].join('\n');
}
