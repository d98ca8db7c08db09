import type { WallCard, WallPayload } from '../../../shared/contracts/wall.ts';
import type { WallOptions } from '../../../shared/embed/options.ts';
import type { WallWords } from './words/words.ts';

/** A card of the wall, or the hole (in CSS pixels) that a withdrawn one leaves while the reader looks at it. */
export type Shown = WallCard & { hole?: number };

/** What one mounted wall shows. Owned by its mount, gone with it. */
export interface WallState {
  payload: WallPayload;
  words: WallWords;
  options: WallOptions;
  /** Of the list design; none for masonry. */
  listSheet?: CSSStyleSheet;
  /** In the wall's order. A card that changes is another object. */
  cards: Shown[];
  /** Ids of the cards that begin a page of their own: what comes later never moves what is above. */
  pageStarts: Set<string>;
  /** Ids of unfolded cards. */
  open: Set<string>;
}

/** What the lazy parts (late, live) may do with a wall. */
export interface WallView {
  readonly host: HTMLElement;
  /** The wall itself, inside the host's shadow root. */
  readonly box: HTMLElement;
  /** Base URL of the server, with its last slash. */
  readonly origin: string;
  /** Undefined before the first answer; the lazy parts come after it. */
  state: WallState;
  /** Renders the state and places the cards, in one frame. */
  paint: () => void;
  /** One page; without a cursor the first. Throws FetchFailed. */
  fetchPage: (cursor?: string | null, fresh?: boolean) => Promise<WallPayload>;
  list: () => HTMLElement;
}
