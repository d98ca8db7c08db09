import type { WallOptions } from '../../shared/embed/options.ts';

/** What a mounted widget answers to. */
export interface EmbedHandle {
  /** All options as they now are, not only the changed ones. */
  update: (options: WallOptions) => void;
  destroy: () => void;
  /** The owner came with `#goodword…` in the address: puts the owner's frame into the widget's place. */
  own: (hash: string) => void;
}

/** What the loader calls in the wall's chunk. `origin` ends in a slash. */
export interface EmbedModule {
  mountWall: (host: HTMLElement, options: WallOptions, origin: string) => EmbedHandle;
}

/** Bubbles and crosses shadow roots; `detail` holds no personal data. */
export function emit(host: Element, name: 'ready' | 'render' | 'error' | 'card-open', detail: object): void {
  host.dispatchEvent(new CustomEvent(`goodword:${name}`, { bubbles: true, composed: true, detail }));
}

/** A failure without a name of ours is an answer that could not be rendered. */
export const reasonOf = (error: unknown): string => (error as { reason?: string }).reason ?? 'render';
