import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateMigrations } from '../lib/generate-migrations.ts';
import { bannedWords } from './banned-words.ts';
import { budgets, chunkContents } from './bytes.ts';
import { fileSizes } from './file-sizes.ts';
import type { Guard } from './guard.ts';
import { lockfile } from './lockfile.ts';
import { migrations } from './migrations.ts';
import { biome, types, unused } from './programs.ts';
import { realtime } from './realtime.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(path.join(os.tmpdir(), 'goodword-planted-'));
  await symlink(path.join(project, 'node_modules'), path.join(tree, 'node_modules'));
  await plant('package.json', '{\n  "name": "planted",\n  "type": "module"\n}\n');
});

afterEach(() => rm(tree, { recursive: true, force: true }));

async function plant(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(tree, name)), { recursive: true });
  await writeFile(path.join(tree, name), text);
}

const borrow = (name: string) => cp(path.join(project, name), path.join(tree, name), { recursive: true });

/** Runs it on the tree as it is, then as it is after `spoil`: a guard that nobody has seen fail is a wish. */
async function expectToNotice(guard: Guard, spoil: () => Promise<void>, finding: RegExp): Promise<void> {
  const before = await guard.run(tree);
  expect(before, before.report).toMatchObject({ ok: true });
  await spoil();
  const after = await guard.run(tree);
  expect(after.ok).toBe(false);
  expect(after.report).toMatch(finding);
}

describe('each guard fails when it should', { timeout: 120_000 }, () => {
  describe('lint and format', () => {
    const violations: [string, string, string, RegExp][] = [
      ['a default export', 'server/thing.ts', 'export default 1;\n', /noDefaultExport/],
      ['a console line', 'server/thing.ts', "console.log('hello');\n", /noConsole/],
      ['the environment', 'server/thing.ts', 'export const home = process.env.HOME;\n', /noProcessEnv/],
      ['bad formatting', 'server/thing.ts', 'export const a = "b"\n', /formatt/],
      ['an any', 'server/thing.ts', 'export const a = (b: any) => b;\n', /noExplicitAny/],
      ['a name in camel case', 'server/someThing.ts', 'export const a = 1;\n', /useFilenamingConvention/],
    ];
    it.each(violations)('notices %s', async (_what, name, text, finding) => {
      await borrow('biome.json');
      await plant('server/fine.ts', 'export const fine = 1;\n');
      await expectToNotice(biome, () => plant(name, text), finding);
    });
  });

  it('lockfile: notices a missing binary of another system, and a registry host', async () => {
    const tool = { optionalDependencies: { 'tool-mac': '1.0.0' } };
    const write = (packages: object) => plant('package-lock.json', JSON.stringify({ packages }));
    await write({ 'node_modules/tool': tool, 'node_modules/tool-mac': {} });
    await expectToNotice(lockfile, () => write({ 'node_modules/tool': tool }), /tool-mac@1\.0\.0/);
    await write({ 'node_modules/tool': {} });
    const named = { resolved: 'https://registry.example/tool.tgz' };
    await expectToNotice(lockfile, () => write({ 'node_modules/tool': named }), /registry\.example/);
  });

  it('types: notices a wrong type', async () => {
    await borrow('tsconfig.json');
    await plant('server/fine.ts', 'export const fine: number = 1;\n');
    await expectToNotice(types, () => plant('server/wrong.ts', "export const wrong: number = 'one';\n"), /TS2322/);
  });

  it('unused code: notices an export that nobody imports', async () => {
    await plant('knip.json', '{ "entry": ["server/main.ts"], "project": ["server/**/*.ts"] }');
    await plant('server/main.ts', "import { used } from './used.ts';\n\nused();\n");
    await plant('server/used.ts', 'export const used = () => 1;\n');
    const spoil = () => plant('server/used.ts', 'export const used = () => 1;\nexport const forgotten = 2;\n');
    await expectToNotice(unused, spoil, /forgotten/);
  });

  it('banned words: notices markup made of words, and a clock in the rules', async () => {
    await plant('widget/card.tsx', '// innerHTML is banned\nexport const card = 1;\n');
    await expectToNotice(bannedWords, () => plant('widget/card.tsx', 'document.body.innerHTML = x;\n'), /card\.tsx:1/);
    await rm(path.join(tree, 'widget'), { recursive: true });
    await expectToNotice(bannedWords, () => plant('server/domain/a/b.ts', 'const now = Date.now();\n'), /b\.ts:1/);
    await rm(path.join(tree, 'server'), { recursive: true });
    const locking = "query.for('update');\n";
    await expectToNotice(bannedWords, () => plant('server/adapters/db/stores/a.ts', locking), /a\.ts:1/);
  });

  it('file sizes: notices the 351st line, but in a table of words', async () => {
    await plant('server/locales/en.ts', '// word\n'.repeat(1000));
    await plant('server/long.ts', '// line\n'.repeat(350));
    await expectToNotice(fileSizes, () => plant('server/long.ts', '// line\n'.repeat(351)), /long\.ts: 351 lines/);
  });

  it('realtime catalogue: notices an edited catalogue', async () => {
    await borrow('shared');
    await borrow('docs/realtime.md');
    await expectToNotice(realtime, () => plant('docs/realtime.md', '# Old\n'), /stale/);
  });

  it('migrations: notices a column that no migration adds, in both dialects', async () => {
    const schema = (column: string) => ({
      sqlite: `import { sqliteTable, text } from 'drizzle-orm/sqlite-core';\nexport const t = sqliteTable('t', { ${column} });\n`,
      pg: `import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const t = pgTable('t', { ${column} });\n`,
    });
    const write = async (column: string) => {
      await plant('server/adapters/db/schema/index.sqlite.ts', schema(column).sqlite);
      await plant('server/adapters/db/schema/index.pg.ts', schema(column).pg);
    };
    await write("id: text('id')");
    for (const dialect of ['sqlite', 'postgres'] as const) {
      await generateMigrations(dialect, { cwd: tree, out: `server/adapters/db/migrations/${dialect}`, name: 'first' });
    }
    await expectToNotice(
      migrations,
      () => write("id: text('id'), more: text('more')"),
      /sqlite: 0\d+_drift[\s\S]*postgres: 0\d+_drift/,
    );
  });

  it('byte budgets: notices one byte too many for the compressed limit', async () => {
    await plant('.size-limit.json', '[{ "name": "a", "path": "a.js", "limit": "20 B", "brotli": true }]');
    await plant('package.json', '{ "name": "planted", "devDependencies": { "@size-limit/file": "*" } }');
    await plant('a.js', 'a'.repeat(500));
    await expectToNotice(budgets, () => plant('a.js', 'The quick brown fox jumps.'), /TOO BIG/);
  });

  it('chunk contents: notices owner code in the wall, zod in the chat, a second file before the first paint', async () => {
    const chunk = (name: string, modules: string[], imports: string[] = []) => [
      { file: `assets/${name}.js`, entry: true, imports, lazy: [], modules },
    ];
    const clean = {
      embed: chunk('embed', ['widget/entries/embed.ts']),
      wall: chunk('wall', ['node_modules/preact/dist/preact.mjs']),
      chat: chunk('chat', []),
      'owner-frame': chunk('owner-frame', ['widget/features/owner/owner.tsx']),
      console: chunk('console', []),
    };
    const write = (chunks: object) => plant('dist/chunks.json', JSON.stringify(chunks));
    await write(clean);
    const owner = () => write({ ...clean, wall: chunk('wall', ['widget/features/owner/owner.tsx']) });
    await expectToNotice(chunkContents, owner, /wall: holds .*owner/);
    await write(clean);
    const zod = () => write({ ...clean, chat: chunk('chat', ['node_modules/zod/index.js']) });
    await expectToNotice(chunkContents, zod, /chat: holds .*zod/);
    await write(clean);
    const second = () => write({ ...clean, wall: chunk('wall', [], ['assets/wall.shared.js']) });
    await expectToNotice(chunkContents, second, /wall: needs/);
  });
});
