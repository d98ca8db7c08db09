import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { generateMigrations } from '../lib/generate-migrations.ts';
import type { Guard } from './guard.ts';

const DIALECTS = ['sqlite', 'postgres'] as const;
type Dialect = (typeof DIALECTS)[number];

/** Generating into a copy of each migrations folder adds nothing: the folders say what the schema says. */
export const migrations: Guard = {
  name: 'migrations',
  async run(root) {
    const findings: string[] = [];
    for (const dialect of DIALECTS) {
      const added = await addedBy(root, dialect);
      findings.push(...added.map((name) => `${dialect}: ${name} is missing; run \`npm run migrations -- NAME\``));
    }
    return { ok: findings.length === 0, report: findings.join('\n') || 'both dialects are current' };
  },
};

/** Names of the .sql files that drizzle-kit would add. The copy lies in the root: drizzle-kit wants a relative folder. */
async function addedBy(root: string, dialect: Dialect): Promise<string[]> {
  const copy = await mkdtemp(path.join(root, `.migrations-${dialect}-`));
  try {
    const folder = path.join(root, 'server/adapters/db/migrations', dialect);
    await cp(folder, copy, { recursive: true }).catch(() => undefined);
    const before = await sqlFiles(copy);
    await generateMigrations(dialect, { cwd: root, out: path.basename(copy), name: 'drift' });
    return (await sqlFiles(copy)).filter((name) => !before.includes(name));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function sqlFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql'));
}
