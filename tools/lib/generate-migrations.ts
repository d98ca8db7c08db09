import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** drizzle-kit's `generate` for one dialect into `out` (relative to `cwd`). Resolves with what it printed. */
export async function generateMigrations(
  dialect: 'sqlite' | 'postgres',
  options: { out: string; name: string; cwd?: string },
): Promise<string> {
  const file = dialect === 'sqlite' ? 'index.sqlite.ts' : 'index.pg.ts';
  const kit = path.join(projectRoot, 'node_modules/drizzle-kit/bin.cjs');
  const args = ['--import', 'tsx', kit, 'generate', '--dialect', dialect === 'sqlite' ? 'sqlite' : 'postgresql'];
  const rest = ['--schema', `server/adapters/db/schema/${file}`, '--out', options.out, '--name', options.name];
  const { code, output } = await run(process.execPath, [...args, ...rest], {
    cwd: options.cwd ?? projectRoot,
  });
  if (code !== 0) throw new Error(`drizzle-kit could not read the ${dialect} schema:\n${output}`);
  return output;
}
