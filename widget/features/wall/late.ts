import { followScheme } from '../../platform/theme.ts';
import { dressLate } from './late-sheet.ts';
import type { Mounted } from './mounted.ts';
import { light, themeOf } from './stage.ts';

export { answerSeal, fold, openDisclosure } from './answers.tsx';
export { showMore } from './show-more.ts';
export { update } from './update.ts';

/** What can wait until the wall is on screen: hover, print, the host's theme toggle, the marker's stroke, live news. */
export function settle(wall: Mounted): void {
  const { host, view, stage, leaving, options } = wall;
  if (leaving.signal.aborted || wall.owned) return;
  wall.unsettle?.();
  dressLate(view);
  drawMarks(view.list());
  const unfollow = followScheme(host, themeOf(view.state), (dark) => light(stage.box, dark));
  const live = options.live ? import('./live.ts').then(({ followLive }) => followLive(view, options.wall)) : undefined;
  wall.unsettle = () => {
    unfollow();
    void live?.then((end) => end());
  };
}

/** Marks still out of sight are drawn once, when their card comes into view. Those already seen stay as they are. */
function drawMarks(list: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        target.classList.replace('undrawn', 'drawn');
      }
    },
    { threshold: 0.35 },
  );
  for (const item of list.children) {
    const drawn = item.classList.contains('drawn') || item.getBoundingClientRect().top < innerHeight;
    if (drawn || !item.querySelector('mark')) continue;
    item.classList.add('undrawn');
    seen.observe(item);
  }
}
