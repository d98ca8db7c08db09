import path from 'node:path';
import type { Plugin } from 'vite';

/** What one entry's build made: its files, what each holds and what each pulls in. The byte budgets read it. */
export interface BuiltChunk {
  file: string;
  entry: boolean;
  imports: string[];
  lazy: string[];
  modules: string[];
}

/** Writes `.chunks/<entry>.json` beside the assets; the build merges them into manifest.json and chunks.json. */
export function chunkRecord(entry: string, root: string): Plugin {
  return {
    name: 'goodword:chunk-record',
    generateBundle(_options, bundle) {
      const chunks: BuiltChunk[] = [];
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        chunks.push({
          file: output.fileName,
          entry: output.isEntry,
          imports: output.imports,
          lazy: output.dynamicImports,
          modules: Object.keys(output.modules).map((id) => path.relative(root, id.replace(/^\0/, ''))),
        });
      }
      this.emitFile({ type: 'asset', fileName: `.chunks/${entry}.json`, source: JSON.stringify(chunks, null, 2) });
    },
  };
}
