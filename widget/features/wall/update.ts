import type { WallOptions } from '../../../shared/embed/options.ts';
import type { Mounted } from './mounted.ts';

/** The page changed an attribute: another wall or language is fetched, anything else is only dressed anew. */
export function update(
  wall: Mounted,
  next: WallOptions,
  { load, show }: Record<'load' | 'show', (wall: Mounted) => void>,
) {
  const { view, stage, options: before, leaving } = wall;
  wall.options = next;
  if (leaving.signal.aborted) return;
  if (next.wall !== before.wall) stage.fallBack();
  if (view.state && next.wall === before.wall && next.lang === before.lang && next.design === before.design) {
    view.state.options = next;
    show(wall);
  } else load(wall);
}
