import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { guards } from './guards/all.ts';
import { budgets, chunkContents } from './guards/bytes.ts';
import { ensureChromium } from './lib/chromium.ts';
import { projectRoot } from './lib/generate-migrations.ts';
import { runGuards, type Tally } from './lib/run-guards.ts';
import { runVitest } from './lib/vitest.ts';

/**
 * `npm test`: everything, one part after the other; the last line is `N passed, N failed`. With words, only the parts
 * whose name holds one of them: `npm test -- journeys bytes`.
 */
const wanted = process.argv.slice(2);
const total: Tally = { passed: 0, failed: 0 };
const started = Date.now();

await part('guards', () => runGuards(guards));
await part('unit, conformance and contract tests', () => runVitest(['unit', 'unit-widget']));
await part('journeys, and browser tests that leave the clock alone', sideBySide);
await part('browser tests that read the clock', alone);
await part('bytes', () => runGuards([budgets, chunkContents]));
await part('faults, short form', shortFaults);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((word) => name.includes(word));
}

async function part(name: string, work: () => Promise<Tally>): Promise<void> {
  if (!isWanted(name)) return;
  const from = Date.now();
  console.log(`\n── ${name} ──`);
  const { passed, failed } = await work();
  total.passed += passed;
  total.failed += failed;
  const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(0);
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(from)} s (${seconds(started)} s in all)`);
}

/** Most of them wait for a process or a page: a third worker keeps two cores busy. */
async function sideBySide(): Promise<Tally> {
  const projects = [...(isWanted('journeys') ? ['journeys'] : []), ...(isWanted('browser') ? ['e2e-patient'] : [])];
  return withChromium((env) => runVitest(projects, env, ['--maxWorkers=3']));
}

/** One after the other, with the machine to themselves. */
function alone(): Promise<Tally> {
  return withChromium((env) => runVitest(['e2e'], env));
}

/** A browser test that did not run is a failed one: nobody reads a skip. */
async function withChromium(run: (env: Record<string, string>) => Promise<Tally>): Promise<Tally> {
  const chromium = await ensureChromium();
  if (chromium !== null) return run({ CHROMIUM: chromium });
  console.log('✗ No Chromium: install it (`apt-get install chromium`) or name one in CHROMIUM.');
  return { passed: 0, failed: 1 };
}

/** Ten seconds of killing each; `npm run faults:sends` and `faults:webhooks` are the long forms. */
async function shortFaults(): Promise<Tally> {
  const [sends, webhooks] = await Promise.all([
    shortFault('tests/faults/sends.ts'),
    shortFault('tests/faults/webhooks.ts'),
  ]);
  return { passed: sends.passed + webhooks.passed, failed: sends.failed + webhooks.failed };
}

function shortFault(script: string): Promise<Tally> {
  if (!existsSync(path.join(projectRoot, script))) {
    console.log(`✗ ${script} is missing`);
    return Promise.resolve({ passed: 0, failed: 1 });
  }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--short'], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    child.on('close', (code) => resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
  });
}
