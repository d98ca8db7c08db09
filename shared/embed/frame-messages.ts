/**
 * What the visitor's script and the owner frame say to each other by postMessage, one type a direction.
 * Each side checks `event.origin` and `event.source` before it reads `kind`. Nothing secret ever goes this way,
 * but for the one-time code, which the loader puts into the frame's own URL fragment and forgets.
 */

/** Host page → frame: how the host looks, so that the frame looks the same; and how much of it can be seen. */
export type ToFrame =
  | {
      kind: 'goodword:host-style';
      font: string;
      color: string;
      background: string;
      dark: boolean;
      dir: 'ltr' | 'rtl';
      /** The host's `--goodword-*` custom properties. */
      tokens: Record<string, string>;
    }
  /** Where the viewport lies over the frame, in the frame's CSS pixels: the owner bar and toast follow it. */
  | { kind: 'goodword:viewport'; top: number; height: number };

/** Frame → host page. */
export type ToHost =
  | { kind: 'goodword:frame-ready' }
  | { kind: 'goodword:frame-height'; height: number }
  /** Bring this vertical stretch of the frame into view. */
  | { kind: 'goodword:scroll-to'; top: number; height: number }
  | { kind: 'goodword:exit' };
