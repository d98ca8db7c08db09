import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './generate-migrations.ts';
import type { Tally } from './run-guards.ts';

/** What of vitest's JSON report is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numTotalTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

/** Runs these vitest projects with their progress on our output. A run that found or finished nothing counts as failed. */
export async function runVitest(
  projects: string[],
  env: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<Tally> {
  const file = path.join(os.tmpdir(), `goodword-vitest-${process.pid}-${projects[0]}.json`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap((name) => ['--project', name])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await finished([...args, ...reporters, ...more], env);
  const report = await readReport(file);
  if (report === null) {
    console.log(`✗ ${projects.join(', ')}: vitest ended with ${code} and no report`);
    return { passed: 0, failed: 1 };
  }
  const failedFiles = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0;
  });
  for (const { name } of failedFiles) console.log(`✗ ${path.relative(projectRoot, name)} could not be run`);
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) console.log(`! ${skipped} of ${report.numTotalTests} tests were skipped in ${projects.join(', ')}`);
  const failed = report.numFailedTests + failedFiles.length;
  // vitest fails for reasons that no test shows (an unhandled rejection, nothing found): those count as one.
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function finished(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function readReport(file: string): Promise<Report | null> {
  try {
    // vitest's own format.
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return null;
  } finally {
    await rm(file, { force: true });
  }
}
