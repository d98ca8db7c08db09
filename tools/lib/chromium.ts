import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The system's Chromium (or $CHROMIUM), or null. Never downloads a browser. */
export function systemChromium(): string | null {
  const named = process.env.CHROMIUM;
  return [...(named === undefined ? [] : [named]), ...PLACES].find((place) => existsSync(place)) ?? null;
}

/** As `systemChromium`; where there is none, the system's packages are asked for it, then an npm package that carries one. */
export async function ensureChromium(): Promise<string | null> {
  const there = systemChromium();
  if (there !== null) return there;
  aptInstall('chromium');
  return systemChromium() ?? (await packedChromium());
}

/** `@sparticuz/chromium`, when someone has installed it: the browser lies inside the package. */
async function packedChromium(): Promise<string | null> {
  // Not a dependency of ours, so its name may not be resolved when types are checked.
  const name = '@sparticuz/chromium';
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const packed = await import(name).catch(() => null);
  return packed === null ? null : packed.default.executablePath();
}

/** Installs one system package by name when we are root on a system with apt; false when that did not work. */
export function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} with apt-get …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-q'], options);
  return spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options).status === 0;
}
