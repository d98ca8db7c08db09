import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 over the names and contents of these files and folders; tests and dot-files do not change a build. */
export function fingerprint(root, entries, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const entry of entries) addTo(hash, root, entry);
  return hash.digest('hex');
}

function addTo(hash, root, name) {
  const full = path.join(root, name);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isFile()) {
    hash.update(`${name}\0`).update(readFileSync(full)).update('\0');
    return;
  }
  const children = readdirSync(full).sort();
  for (const child of children) {
    if (child.startsWith('.') || /\.test\.tsx?$/.test(child)) continue;
    addTo(hash, root, path.posix.join(name, child));
  }
}
