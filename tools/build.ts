import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import type { BuiltChunk } from './build/chunk-record.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const widget = path.join(root, 'dist/widget.next');
const MODULES = ['wall', 'chat', 'owner-frame', 'console'] as const;
const configFile = path.join(root, 'vite.config.ts');

process.env.NODE_ENV = 'production';
process.chdir(root);
await rm(widget, { recursive: true, force: true });
await mkdir(path.join(widget, '.chunks'), { recursive: true });
await buildWidget();
if (!process.argv.includes('--widget')) await attempt('server', buildServer);

/** The modules first: the loader is told their hashed names. Then the manifest that the server reads at run time. */
async function buildWidget(): Promise<void> {
  for (const entry of MODULES) {
    await attempt(entry, () => build({ configFile, mode: entry, logLevel: 'silent' }));
  }
  const chunks: Record<string, BuiltChunk[]> = {};
  for (const entry of MODULES) chunks[entry] = await chunksOf(entry);
  await writeFile(path.join(widget, '.chunks/names.json'), JSON.stringify(namesOf(chunks)));
  await attempt('embed', () => build({ configFile, mode: 'embed', logLevel: 'silent' }));
  chunks.embed = await chunksOf('embed');
  for (const { file } of chunks.embed) await cp(path.join(widget, file), path.join(widget, 'embed.js'));
  await writeFile(path.join(widget, 'manifest.json'), `${JSON.stringify(namesOf(chunks), null, 2)}\n`);
  await rm(path.join(widget, '.chunks'), { recursive: true });
  await refuseUnfilledNames(chunks);
  if (process.exitCode === 1) return;
  await writeFile(path.join(root, 'dist/chunks.json'), `${JSON.stringify(chunks, null, 2)}\n`);
  await rm(path.join(root, 'dist/widget'), { recursive: true, force: true });
  await rename(widget, path.join(root, 'dist/widget'));
}

/** The others are still built, so that one broken entry does not hide a second; the build has failed all the same. */
async function attempt(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (trouble) {
    const message = trouble instanceof Error ? trouble.message : String(trouble);
    console.error(`${name} does not build: ${stripVTControlCharacters(message)}`);
    process.exitCode = 1;
  }
}

async function buildServer(): Promise<void> {
  await build({ configFile, logLevel: 'silent', build: { ssr: true } });
  await cp(path.join(root, 'server/pages/chat/chat.css'), path.join(root, 'dist/server/chat.css'));
  const migrations = path.join(root, 'server/adapters/db/migrations');
  if (existsSync(migrations)) {
    await cp(migrations, path.join(root, 'dist/server/migrations'), { recursive: true });
  }
}

/** `{wall: "assets/wall-<hash>.js", …}`, relative to the folder that embed.js is served from. */
function namesOf(chunks: Record<string, BuiltChunk[]>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [entry, files] of Object.entries(chunks)) {
    for (const chunk of files) if (chunk.entry) names[entry] = chunk.file;
  }
  return names;
}

async function chunksOf(entry: string): Promise<BuiltChunk[]> {
  const record = path.join(widget, `.chunks/${entry}.json`);
  // Written by our own plugin a moment ago.
  return existsSync(record) ? (JSON.parse(await readFile(record, 'utf8')) as BuiltChunk[]) : [];
}

/** Only the loader is told the names; elsewhere the constant would be a ReferenceError on the visitor's page. */
async function refuseUnfilledNames(chunks: Record<string, BuiltChunk[]>): Promise<void> {
  for (const { file } of Object.values(chunks).flat()) {
    const code = await readFile(path.join(widget, file), 'utf8');
    if (code.includes('__GOODWORD_CHUNKS__')) throw new Error(`${file} uses __GOODWORD_CHUNKS__: only the loader may`);
  }
}
