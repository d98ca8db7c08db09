import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../../server/config.ts';
import { type Running, serve } from '../../../server/serve.ts';
import { type Conformance, createConformance } from '../../../server/surfaces/kit/testing/conformance.ts';
import type { PublishedApi } from '../../../server/surfaces/openapi/build-document.ts';
import { createApiDocument } from '../../../server/wiring/api-document.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PUBLIC_URL = 'https://goodword.example';

export interface ApiServer {
  url: string;
  api: PublishedApi;
  conformance: Conformance;
  core: Running['container']['core'];
  close(): Promise<void>;
}

/** The whole server in this process, every door of it, on a data folder of its own; and what it publishes of itself. */
export async function startApi(): Promise<ApiServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-api-'));
  const config = readConfig({
    PORT: '0',
    GOODWORD_DATA_DIR: dataDir,
    GOODWORD_PUBLIC_URL: PUBLIC_URL,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
  });
  // Limits are another suite's: each look at this clock is some time later, so that no minute sees many calls.
  let ahead = 0;
  const clock = {
    now() {
      ahead += 1_500;
      return Date.now() + ahead;
    },
  };
  const running = await serve(config, { demo: false, root, out: () => {}, clock });
  const whole = createApiDocument(PUBLIC_URL);
  // A page for a member's browser, among the calls of programs.
  const promises = whole.promises.filter(({ paths }) => !paths.some((one) => one.endsWith('/authorize')));
  const api = { ...whole, promises };
  return {
    url: `http://127.0.0.1:${running.port}`,
    api,
    conformance: createConformance(api.document),
    core: running.container.core,
    async close() {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
