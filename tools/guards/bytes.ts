import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltChunk } from '../build/chunk-record.ts';
import { projectRoot } from '../lib/generate-migrations.ts';
import { run } from '../lib/run.ts';
import type { Guard } from './guard.ts';

/** One line of size-limit's `--json`. */
interface Budget {
  name: string;
  passed: boolean;
  size: number;
  /** Absent when no file has that name. */
  sizeLimit?: number;
}

/** The budgets of .size-limit.json, brotli bytes, with each one's part of its limit. */
export const budgets: Guard = {
  name: 'byte budgets',
  async run(root) {
    const script = path.join(projectRoot, 'node_modules/size-limit/bin.js');
    const { code, output } = await run(process.execPath, [script, '--json'], { cwd: root });
    const json = /^\[[\s\S]*^\]/m.exec(output)?.[0];
    if (json === undefined) return { ok: false, report: output.trim() };
    // size-limit's own format.
    const rows = JSON.parse(json) as Budget[];
    const width = Math.max(...rows.map(({ name }) => name.length));
    const lines = rows.map(({ name, size, sizeLimit, passed }) => {
      if (sizeLimit === undefined) return `${name.padEnd(width)}  was not built`;
      const ratio = (size / sizeLimit).toFixed(2);
      return `${name.padEnd(width)}  ${String(size).padStart(6)} of ${String(sizeLimit).padStart(6)} B  ${ratio}${passed ? '' : '  TOO BIG'}`;
    });
    return { ok: code === 0 && rows.every(({ passed }) => passed), report: lines.join('\n') };
  },
};

/** What no byte count shows: which module ended up in which chunk. Reads what the build wrote to dist/chunks.json. */
export const chunkContents: Guard = {
  name: 'chunk contents',
  async run(root) {
    // Written by tools/build.ts.
    const chunks = JSON.parse(await readFile(path.join(root, 'dist/chunks.json'), 'utf8')) as Record<
      string,
      BuiltChunk[]
    >;
    const findings: string[] = [];
    for (const entry of ['embed', 'wall', 'chat', 'owner-frame', 'console']) {
      const files = chunks[entry] ?? [];
      const first = files.find((chunk) => chunk.entry);
      if (first === undefined) findings.push(`${entry}: was not built`);
      else if (first.imports.length > 0)
        findings.push(`${entry}: needs ${first.imports.join(', ')} before it can start`);
      for (const module of files.flatMap((chunk) => chunk.modules)) {
        const why = refused(entry, module);
        if (why !== null) findings.push(`${entry}: holds ${module} (${why})`);
      }
    }
    const count = Object.values(chunks).flat().length;
    return {
      ok: findings.length === 0,
      report: findings.join('\n') || `${count} chunks, owner code for visitors: 0 bytes`,
    };
  },
};

function refused(entry: string, module: string): string | null {
  if (/node_modules\/zod\//.test(module)) return 'zod has no place in a browser: import its types only';
  const forVisitors = entry === 'embed' || entry === 'wall' || entry === 'chat';
  if (forVisitors && /^widget\/features\/(owner|console)\b/.test(module)) return 'owner code for visitors: 0 bytes';
  if (entry === 'embed' && /node_modules\//.test(module)) return 'the loader has no libraries';
  return null;
}
