import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './lib/chromium.ts';
import { projectRoot } from './lib/generate-migrations.ts';

/** `npm run screenshot`: the demo site of a fresh server, as the README shows it, into docs/images/wall.png. */
const executablePath = await ensureChromium();
if (executablePath === null) throw new Error('No Chromium: install it, or name one in CHROMIUM.');

const folder = await mkdtemp(path.join(os.tmpdir(), 'goodword-screenshot-'));
const [port, demoPort] = [await freePort(), await freePort()];
const server = spawn(process.execPath, ['dist/server/main.js', 'serve', '--demo'], {
  cwd: projectRoot,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    GOODWORD_DATA_DIR: folder,
    LOG_LEVEL: 'error',
  },
});
try {
  await answering(`http://localhost:${port}/readyz`);
  await mkdir(path.join(projectRoot, 'docs/images'), { recursive: true });
  await takePicture(`http://127.0.0.1:${demoPort}/`, path.join(projectRoot, 'docs/images/wall.png'));
  console.log('docs/images/wall.png is written');
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('close', resolve));
  await rm(folder, { recursive: true, force: true });
}

async function takePicture(url: string, file: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 });
    await page.goto(url);
    const wall = page.locator('goodword-wall, [data-goodword-wall]').first();
    await wall.scrollIntoViewIfNeeded();
    // Playwright's selectors look into open shadow roots; a closed one has no cards for us, and the wall is then tall.
    await page.waitForFunction(() => {
      const host = document.querySelector('goodword-wall, [data-goodword-wall]');
      return host !== null && host.getBoundingClientRect().height > 300;
    });
    await page.waitForLoadState('networkidle');
    await wall.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 140));
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within 20 s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
