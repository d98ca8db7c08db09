import { styleSheet } from '../../platform/styles.ts';
import late from './late.css?inline';
import type { WallView } from './state.ts';

const sheet = styleSheet(late);

export function dressLate({ host }: WallView): void {
  const root = host.shadowRoot;
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
