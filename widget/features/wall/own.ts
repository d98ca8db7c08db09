import { openOwnerFrame } from '../../platform/frame-bridge.ts';
import type { Mounted } from './mounted.ts';

/** The owner's frame in the wall's place; when it leaves, the wall comes back as it is by then. */
export function own(wall: Mounted, hash: string, reload: () => void): void {
  const { host, options, view, stage, leaving } = wall;
  if (wall.owned || leaving.signal.aborted) return;
  wall.owned = true;
  wall.unsettle?.();
  const close = openOwnerFrame({
    host,
    wall: options.wall,
    origin: view.origin,
    hash,
    onExit: () => {
      wall.owned = false;
      stage.fallBack();
      if (!leaving.signal.aborted) reload();
    },
  });
  leaving.signal.addEventListener('abort', close);
}
