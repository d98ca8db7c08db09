import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { realtimeCatalogue } from '../lib/realtime-catalogue.ts';
import type { Guard } from './guard.ts';

/** docs/realtime.md says what shared/realtime/events.ts says. */
export const realtime: Guard = {
  name: 'realtime catalogue',
  async run(root) {
    const events = await import(pathToFileURL(path.join(root, 'shared/realtime/events.ts')).href);
    const wanted = realtimeCatalogue(events);
    const there = await readFile(path.join(root, 'docs/realtime.md'), 'utf8').catch(() => '');
    const ok = there === wanted;
    const count = Object.keys(events.serverEvents).length + Object.keys(events.clientEvents).length;
    return { ok, report: ok ? `${count} events` : 'docs/realtime.md is stale; run `npm run realtime`' };
  },
};
