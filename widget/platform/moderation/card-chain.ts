import type { ModerationAction, ModerationCard } from '../../../shared/contracts/owner.ts';
import { type CardPatch, changes } from './apply-action.ts';

/** One thing that was done to one card and that the server may not know yet. */
export interface Step {
  /** The same for every attempt, so that the server does it once. */
  key: string;
  card: string;
  /** Null for an undo. */
  action: ModerationAction | null;
  patch: CardPatch;
  inverse: CardPatch;
  undoes: Step | null;
  /** What undoes exactly this, once the server has said it. */
  token: string | null;
  state: 'waiting' | 'sending' | 'done' | 'refused';
  tries: number;
}

/** The server's last word about a card, and the steps on top of it, oldest first. */
export class CardChain {
  readonly steps: Step[] = [];
  /** Whether the server spoke unasked since the last step left. */
  heard = false;
  #truth: ModerationCard;

  constructor(truth: ModerationCard) {
    this.#truth = truth;
  }

  hear(card: ModerationCard): void {
    this.#truth = card;
    this.heard = true;
  }

  /** Whether that card is the same as the last word, as far as moderation goes. */
  agrees({ status, featured, highlights, tags, reply }: ModerationCard): boolean {
    return !changes({ status, featured, highlights, tags, reply }, this.#truth);
  }

  drop(step: Step): void {
    const at = this.steps.indexOf(step);
    if (at >= 0) this.steps.splice(at, 1);
  }

  /** Withdrawn by the customer is the end: nothing that an owner did shows on top of it. */
  shown(): ModerationCard {
    if (this.#truth.status === 'withdrawn') return this.#truth;
    return Object.assign({}, this.#truth, ...this.steps.map(({ patch }) => patch));
  }
}
