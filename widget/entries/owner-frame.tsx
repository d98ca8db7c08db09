import { render } from 'preact';
import { followHost, readingOrder, reveal } from '../features/owner/frame-geometry.ts';
import { hostBridge } from '../features/owner/host-bridge.ts';
import { OwnerApp } from '../features/owner/owner-app.tsx';
import { OwnerRoot } from '../features/owner/owner-root.ts';
import { sheet } from '../features/owner/sheet.ts';

/** What the document at /owner/frame hands over in its JSON island. */
interface Island {
  wall: string;
  origin: string;
}

const island = document.getElementById('island')?.textContent;
// Written by our own server for this script.
const { wall, origin } = JSON.parse(island ?? '{}') as Island;
const code = /^#code=(.+)/.exec(location.hash)?.[1] ?? null;
// A reload must not send the spent code again: a second use warns the owner.
history.replaceState(null, '', location.pathname + location.search);

document.adoptedStyleSheets = [sheet()];
const place = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
place.id = 'root';
// The document speaks the wall's language; the tools on it speak English.
place.lang = 'en';

const bridge = hostBridge();
const root = new OwnerRoot({
  wall,
  origin,
  code,
  bridge,
  reveal: (id) => reveal(bridge, id),
  reading: readingOrder,
  leave: () => location.assign(`/w/${wall}`),
});
root.guard.watch(place);
render(<OwnerApp root={root} />, place);
followHost({
  root: place,
  bridge,
  onNarrow: (narrow) => {
    root.narrow.value = narrow;
  },
});
void root.start();
