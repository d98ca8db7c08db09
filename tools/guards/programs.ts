import path from 'node:path';
import { projectRoot } from '../lib/generate-migrations.ts';
import { run } from '../lib/run.ts';
import type { Guard } from './guard.ts';

/** A guard that is a program's exit code; the program comes from this project, the tree may be another one. */
function program(name: string, script: string, args: string[], summary: RegExp): Guard {
  return {
    name,
    async run(root) {
      const { code, output } = await run(process.execPath, [path.join(projectRoot, 'node_modules', script), ...args], {
        cwd: root,
      });
      const found = summary.exec(output)?.[0];
      return { ok: code === 0, report: code === 0 ? found || 'nothing found' : output.trim() };
    },
  };
}

export const biome = program(
  'lint and format',
  '@biomejs/biome/bin/biome',
  ['ci', '--colors=off', '--max-diagnostics=30', '--diagnostic-level=error', '.'],
  /Checked \d+ files/,
);
export const types = program(
  'types',
  'typescript/bin/tsc',
  ['-p', '.', '--noEmit', '--incremental', '--tsBuildInfoFile', 'dist/types.tsbuildinfo'],
  /^$/,
);
export const unused = program('unused code', 'knip/bin/knip.js', ['--no-progress'], /^$/);
