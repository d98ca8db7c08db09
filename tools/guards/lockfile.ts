import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Guard } from './guard.ts';

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

/**
 * The lockfile names every platform's binaries and no registry host. npm leaves binaries out that it could not see when
 * the lockfile was written (npm/cli#4828); then `npm ci` refuses, and other systems install a tool without its program.
 */
export const lockfile: Guard = {
  name: 'lockfile',
  async run(root) {
    // npm's own format.
    const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;
    const findings: string[] = [];
    for (const [place, { optionalDependencies = {}, resolved }] of Object.entries(packages)) {
      if (resolved?.startsWith('http')) findings.push(`${place}: names the host ${new URL(resolved).host}`);
      for (const [name, version] of Object.entries(optionalDependencies)) {
        const there = `${place}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
        if (!there) findings.push(`${place}: its ${name}@${version} is not in the lockfile`);
      }
    }
    return { ok: findings.length === 0, report: findings.join('\n') || `${Object.keys(packages).length} packages` };
  },
};
