import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const VIRTUAL = '\0goodword:websocket-only-transports';

/**
 * socket.io-client brings long polling and WebTransport along (2 KB brotli) that we never use: a page without a
 * WebSocket falls back to form posts, not to polling. Its `transports` option saves no bytes, so the module that lists
 * the transports is replaced. If engine.io-client moves that module, the build stops here instead of growing silently.
 */
export function websocketOnly(): Plugin {
  const require = createRequire(import.meta.url);
  const socketIo = createRequire(require.resolve('socket.io-client/package.json'));
  const engine = path.dirname(socketIo.resolve('engine.io-client/package.json'));
  const folder = path.join(engine, 'build/esm');
  let seen = false;
  let replaced = false;
  return {
    name: 'goodword:websocket-only',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !importer.startsWith(folder)) return null;
      seen = true;
      if (!/^(\.\/)?(\.\.\/)*transports\/index\.js$/.test(source)) return null;
      replaced = true;
      return { id: VIRTUAL, moduleSideEffects: false };
    },
    load(id) {
      if (id !== VIRTUAL) return null;
      const websocket = JSON.stringify(path.join(folder, 'transports/websocket.js'));
      return `import { WS } from ${websocket};\nexport const transports = { websocket: WS };`;
    },
    // engine.io-client re-exports every transport from its index; only this package may be assumed free of side effects.
    transform(code, id) {
      return id.startsWith(folder) ? { code, map: null, moduleSideEffects: false } : null;
    },
    buildEnd() {
      if (seen && !replaced)
        throw new Error('engine.io-client no longer imports ./transports/index.js: mend websocket-only.ts');
    },
  };
}
