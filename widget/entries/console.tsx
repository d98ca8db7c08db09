import { render } from 'preact';
import { ConsoleApp } from '../features/console/console-app.tsx';
import { ConsoleRoot } from '../features/console/console-root.ts';
import { openLater } from '../features/console/open-later.ts';
import { sheet } from '../features/console/sheet.ts';

document.adoptedStyleSheets = [sheet()];
const place = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
place.replaceChildren();
// Not the public address: behind a second name the cookie belongs to this one.
const root = new ConsoleRoot({
  origin: location.origin,
  openLater,
  // Async, so that a page without TLS, which has no clipboard, is a refusal and not a throw.
  copy: async (text) => navigator.clipboard.writeText(text),
});
render(<ConsoleApp root={root} />, place);
void root.start();
