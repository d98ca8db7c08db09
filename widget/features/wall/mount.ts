import type { WallOptions } from '../../../shared/embed/options.ts';
import { type EmbedHandle, emit, reasonOf } from '../../platform/embed-handle.ts';
import { whenIdle } from '../../platform/idle.ts';
import { pageLocale } from '../../platform/locale.ts';
import { lateChunk } from './late-chunk.ts';
import type { Mounted } from './mounted.ts';
import { createStage } from './stage.ts';
import { createView } from './view.tsx';
import { wordsFor } from './words/words.ts';

const ownChunk = () => import('./own.ts');

const listChunk = (): Promise<{ listSheet?: CSSStyleSheet }> => import('./list.ts');

/**
 * Shows a wall in the host's open shadow root. Until the first answer is there, and whenever there is none, what the
 * owner wrote inside the element stays. Never throws; tells `goodword:ready`, `:render` and `:error`.
 *
 * @param origin base URL of the Goodword server, with its last slash
 */
export function mountWall(host: HTMLElement, options: WallOptions, origin: string): EmbedHandle {
  const stage = createStage(host);
  const leaving = new AbortController();
  const { box } = stage;
  const view = createView({ host, origin, box, wall: () => wall.options.wall, signal: leaving.signal });
  const wall: Mounted = { host, options, stage, leaving, view, asked: 0 };
  emit(host, 'ready', { wall: options.wall });
  load(wall);
  return {
    update: async (next) => (await lateChunk()).update(wall, next, { load, show }),
    own: async (hash) => (await ownChunk()).own(wall, hash, () => load(wall, true)),
    destroy: () => {
      leaving.abort();
      wall.unsettle?.();
      view.stop();
      stage.fallBack();
    },
  };
}

async function load(wall: Mounted, fresh?: boolean): Promise<void> {
  const { view, stage, host, options, leaving } = wall;
  const asked = ++wall.asked;
  const tooLate = () => leaving.signal.aborted || asked !== wall.asked;
  try {
    const payload = await view.fetchPage(null, fresh);
    const words = await wordsFor(pageLocale(options.lang) ?? payload.locale);
    const { listSheet } = (options.design ?? payload.design) === 'list' ? await listChunk() : {};
    if (tooLate()) return;
    const open = view.state?.open ?? new Set();
    view.state = { payload, words, options, listSheet, cards: payload.cards, pageStarts: new Set(), open };
    show(wall);
  } catch (error) {
    if (tooLate()) return;
    if (!stage.box.isConnected && !wall.owned) stage.fallBack();
    emit(host, 'error', { reason: reasonOf(error) });
  }
}

function show(wall: Mounted): void {
  const { view, stage, host } = wall;
  if (wall.owned) return;
  stage.dress(view.state);
  stage.enter(view.state);
  view.paint();
  emit(host, 'render', { cards: view.state.cards.length, total: view.state.payload.total });
  whenIdle(async () => (await lateChunk()).settle(wall));
}
