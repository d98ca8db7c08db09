import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { barePreload } from './tools/build/bare-preload.ts';
import { chunkRecord } from './tools/build/chunk-record.ts';
import { websocketOnly } from './tools/build/websocket-only.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** tools/build.ts puts it in the place of dist/widget when every entry is there: nobody meets half a build. */
const WIDGET_OUT = 'dist/widget.next';
const preact = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

/**
 * One build per widget entry (`--mode wall`), so that a visitor's first paint is one file: a build of all entries at
 * once would move what they share into chunks of its own and cost the wall a second round trip.
 */
function widgetModule(entry: string): UserConfig {
  return {
    root,
    base: './',
    publicDir: false,
    oxc: preact,
    resolve: entry === 'wall' ? { alias: { 'preact/jsx-runtime': path.join(root, 'widget/platform/dom-jsx.ts') } } : {},
    plugins: [barePreload(), websocketOnly(), chunkRecord(entry, root)],
    build: {
      outDir: WIDGET_OUT,
      emptyOutDir: false,
      target: 'es2022',
      // Older targets get light-dark() and :dir() rewritten into 3 KB of fallbacks, which break a host's own tokens.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
      modulePreload: false,
      cssMinify: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, `widget/entries/${entry}.tsx`),
        // Keeps what the loader calls, and lets lazy chunks import Preact from the entry instead of a third file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: `assets/${entry}.[name]-[hash].js`,
          assetFileNames: 'assets/[name]-[hash][extname]',
          minify: true,
        },
      },
    },
  };
}

/** The loader: a classic script that stands alone; `__GOODWORD_CHUNKS__` tells it the hashed names of the modules. */
function loader(): UserConfig {
  const names = readFileSync(path.join(root, `${WIDGET_OUT}/.chunks/names.json`), 'utf8');
  const wall: unknown = JSON.parse(names).wall;
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [chunkRecord('embed', root)],
    // The whole record costs 150 bytes of a 1.5 KB budget; the one name that the loader asks for is put in by itself.
    define: { '__GOODWORD_CHUNKS__.wall': JSON.stringify(wall), __GOODWORD_CHUNKS__: names },
    build: {
      outDir: WIDGET_OUT,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, 'widget/entries/embed.ts'),
        output: { format: 'iife', entryFileNames: 'embed-[hash].js', minify: true, codeSplitting: false },
      },
    },
  };
}

/**
 * Packages of hundreds of small modules: looking for those files took a third of the time to the first answer
 * (`npm run bench -- start`). What has native parts or finds its files at run time stays outside.
 */
const BUNDLED = ['commander', 'drizzle-orm', 'libphonenumber-js', 'preact', 'preact-render-to-string', 'uuidv7', 'zod'];

/** Chunks lie beside main.js, so `new URL('./migrations/…', import.meta.url)` means the same from any of them. */
function server(): UserConfig {
  return {
    root,
    publicDir: false,
    oxc: preact,
    ssr: { noExternal: BUNDLED },
    build: {
      ssr: true,
      outDir: 'dist/server',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: path.join(root, 'server/main.ts'),
        output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

const useNpmRunBuild: Plugin = {
  name: 'goodword:use-npm-run-build',
  buildStart() {
    this.error('One build per entry: use `npm run build`.');
  },
};

export default defineConfig(({ isSsrBuild, mode }) => {
  if (isSsrBuild) return server();
  if (mode === 'embed') return loader();
  if (mode === 'production') return { plugins: [useNpmRunBuild] };
  return widgetModule(mode);
});
