import { writeFile } from 'node:fs/promises';
import { clientEvents, handshake, serverEvents } from '../shared/realtime/events.ts';
import { realtimeCatalogue } from './lib/realtime-catalogue.ts';

// `npm run realtime`: writes the catalogue that `npm run check` compares.
await writeFile(
  new URL('../docs/realtime.md', import.meta.url),
  realtimeCatalogue({ handshake, serverEvents, clientEvents }),
);
console.log('docs/realtime.md is written');
