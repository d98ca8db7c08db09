import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret that links are derived from: the configured one, or the one kept in the data folder (`secret`, readable by
 * its owner alone), made on the first start. It belongs in every backup: without it every link sent so far is dead.
 */
export function loadSecret(dataDir: string, configured: string | null): string {
  if (configured !== null) return configured;
  const file = path.join(dataDir, 'secret');
  return read(file) ?? make(file);
}

function read(file: string): string | null {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < 32)
      throw new Error(`${file} is damaged: restore it from a backup, or sent links stop working.`);
    return secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function make(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('hex');
  // wx: whoever is second must not overwrite the secret that links were already derived from.
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${secret}\n`);
  fsyncSync(handle);
  closeSync(handle);
  return secret;
}
