import type { WallOptions } from '../../../shared/embed/options.ts';
import type { Stage } from './stage.ts';
import type { WallView } from './state.ts';

/** One wall on one page, from its first fetch to its end. */
export interface Mounted {
  readonly host: HTMLElement;
  options: WallOptions;
  readonly stage: Stage;
  readonly view: WallView;
  readonly leaving: AbortController;
  /** Number of the newest load: the answer to an older one is too late. */
  asked: number;
  /** The owner's frame stands in the wall's place. */
  owned?: boolean;
  /** Ends what was settled after the last render: following the host's theme, live news. */
  unsettle?: () => void;
}
