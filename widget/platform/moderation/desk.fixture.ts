import type { ModerationAction, ModerationCard, ModerationResult } from '../../../shared/contracts/owner.ts';
import { Refused, Unreachable } from '../request-failure.ts';
import { type CardPatch, inverseOf, patchOf } from './apply-action.ts';
import type { DeskNeeds, DeskTransport } from './desk-needs.ts';

export function aCard(id: string, over: Partial<ModerationCard> = {}): ModerationCard {
  return {
    id,
    body: 'Best rye this side of the river. I said what I said.',
    headline: null,
    rating: 5,
    author: { name: 'Walt Brannigan', title: null, company: null },
    about: 'Counter',
    locale: 'en',
    highlights: [],
    tags: [],
    featured: false,
    reply: null,
    incentive: null,
    image: null,
    verified: true,
    at: '2026-09-01T09:00:00.000Z',
    status: 'pending',
    contentHash: `hash-${id}`,
    conversationId: null,
    receivedAt: '2026-09-01T09:00:00.000Z',
    consent: { publish: true, identity: true, ads: false },
    wantsContact: false,
    ...over,
  };
}

/** A server in memory: does each key once, hands out undo tokens, and answers when the test says so. */
export class FakeServer implements DeskTransport {
  readonly cards = new Map<string, ModerationCard>();
  /** Undecided calls; `settle` answers one. */
  readonly calls: { settle: () => void; lose: (applied: boolean) => void }[] = [];
  applied = 0;
  refuseWith: Refused | null = null;
  #answers = new Map<string, ModerationResult>();
  #undos = new Map<string, { id: string; patch: CardPatch }>();

  constructor(cards: ModerationCard[]) {
    for (const card of cards) this.cards.set(card.id, card);
  }

  act(id: string, action: ModerationAction, key: string): Promise<ModerationResult> {
    return this.#call(key, () => this.#set(id, patchOf(action, 'Brindle Lane')));
  }

  undo(token: string, key: string): Promise<ModerationResult> {
    return this.#call(key, () => {
      const undo = this.#undos.get(token);
      if (!undo) throw refusal(409, 'undo_used');
      this.#undos.delete(token);
      return this.#set(undo.id, undo.patch);
    });
  }

  reload(id: string): Promise<ModerationCard | null> {
    return Promise.resolve(this.cards.get(id) ?? null);
  }

  withdraw(id: string): void {
    const card = this.cards.get(id);
    if (card) this.cards.set(id, { ...card, status: 'withdrawn' });
  }

  #set(id: string, patch: CardPatch): ModerationResult {
    const card = this.cards.get(id);
    if (!card || card.status === 'withdrawn') throw refusal(409, 'withdrawn');
    const undo = `undo-${this.#undos.size}-${this.applied++}`;
    this.#undos.set(undo, { id, patch: inverseOf(patch, card) });
    const next = { ...card, ...patch };
    this.cards.set(id, next);
    return { card: next, undo };
  }

  #call(key: string, run: () => ModerationResult): Promise<ModerationResult> {
    const once = () => {
      if (this.refuseWith) throw this.refuseWith;
      const answer = this.#answers.get(key) ?? run();
      this.#answers.set(key, answer);
      return answer;
    };
    return new Promise((resolve, reject) => {
      const settle = () => {
        try {
          resolve(once());
        } catch (error) {
          reject(error);
        }
      };
      const lose = (applied: boolean) => {
        if (applied) once();
        reject(new Unreachable('lost'));
      };
      this.calls.push({ settle, lose });
    });
  }
}

export function refusal(status: number, code: string): Refused {
  return new Refused({ status, code, message: code, field: null, retryAfterMs: null });
}

export interface Stage {
  needs: DeskNeeds;
  server: FakeServer;
  /** Runs what waits for a timer. */
  tick: () => void;
  /** Lets settled promises take effect. */
  flush: () => Promise<void>;
}

export function aStage(cards: ModerationCard[]): Stage {
  const server = new FakeServer(cards);
  const timers = new Set<() => void>();
  let key = 0;
  const needs: DeskNeeds = {
    transport: server,
    signature: () => 'Brindle Lane',
    now: () => 0,
    after: (_ms, run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
    key: () => `key-${++key}`,
  };
  const tick = () => {
    const due = [...timers];
    timers.clear();
    for (const run of due) run();
  };
  const flush = async () => {
    for (let i = 0; i < 8; i++) await Promise.resolve();
  };
  return { needs, server, tick, flush };
}
