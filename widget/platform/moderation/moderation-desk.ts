import { computed, createModel, effect, signal } from '@preact/signals';
import type { ModerationAction, ModerationCard } from '../../../shared/contracts/owner.ts';
import { Refused, troubleOf } from '../request-failure.ts';
import { changes, inverseOf, patchOf } from './apply-action.ts';
import { CardChain, type Step } from './card-chain.ts';
import type { DeskNeeds, DeskNotice, HistoryEntry } from './desk-needs.ts';

/** So many steps can be taken back. */
export const HISTORY_DEPTH = 50;
const RETRIES = 3;

/**
 * Cards as the person sees them: what the server last said, with what was done since on top. Each card has its own
 * chain of steps, sent one after another; different cards do not wait for each other. A refused step is dropped and the
 * card shows the truth again. Without a network steps wait, are labelled, and leave once.
 */
export const ModerationDesk = createModel((needs: DeskNeeds) => {
  const chains = new Map<string, CardChain>();
  const cards = signal<ReadonlyMap<string, ModerationCard>>(new Map());
  const waiting = signal<ReadonlySet<string>>(new Set());
  const history = signal<readonly HistoryEntry[]>([]);
  const notice = signal<DeskNotice | null>(null);
  const reachable = signal(true);
  const signedOut = signal(false);
  let serial = 0;
  let retryIn = 1000;
  let cancelRetry: (() => void) | null = null;
  let over = false;
  effect(() => () => {
    over = true;
    cancelRetry?.();
  });

  function redraw(id: string): void {
    const next = new Map(cards.peek());
    const card = chains.get(id)?.shown();
    if (card) next.set(id, card);
    else next.delete(id);
    cards.value = next;
    const busy = (chains.get(id)?.steps.length ?? 0) > 0;
    if (busy === waiting.peek().has(id)) return;
    const ids = new Set(waiting.peek());
    if (busy) ids.add(id);
    else ids.delete(id);
    waiting.value = ids;
  }

  /** The server's word about cards: first load, another tab's action, the customer's withdrawal. */
  function receive(fresh: readonly ModerationCard[]): void {
    for (const card of fresh) {
      const chain = chains.get(card.id);
      if (chain) chain.hear(card);
      else chains.set(card.id, new CardChain(card));
      redraw(card.id);
    }
  }

  function forget(id: string): void {
    chains.delete(id);
    redraw(id);
  }

  /** One thing done to one or many cards; one undo takes all of it back. Cards that look so already are left alone. */
  function act(ids: readonly string[], make: (card: ModerationCard) => ModerationAction): boolean {
    const steps: Step[] = [];
    for (const id of ids) {
      const chain = chains.get(id);
      const card = chain?.shown();
      // Withdrawn by the customer: not the owner's to touch any more.
      if (!chain || !card || card.status === 'withdrawn') continue;
      const action = make(card);
      const patch = patchOf(action, needs.signature());
      if (!changes(patch, card)) continue;
      const key = needs.key();
      const step: Step = {
        key,
        card: id,
        action,
        patch,
        inverse: inverseOf(patch, card),
        undoes: null,
        token: null,
        state: 'waiting',
        tries: 0,
      };
      chain.steps.push(step);
      steps.push(step);
      redraw(id);
    }
    const [first] = steps;
    if (!first?.action) return false;
    const entry: HistoryEntry = { serial: ++serial, type: first.action.type, steps, at: needs.now() };
    history.value = [...history.peek(), entry].slice(-HISTORY_DEPTH);
    notice.value = {
      kind: 'done',
      serial: entry.serial,
      action: first.action,
      cards: steps.map(({ card }) => card),
      wasLive: steps.some(({ inverse }) => inverse.status === 'approved'),
    };
    for (const { card } of steps) void pump(card);
    return true;
  }

  /** Takes back the newest entry (or all steps of it that stand). A step that has not left is simply not sent. */
  function undo(): boolean {
    const entry = history.peek().at(-1);
    if (!entry) return false;
    history.value = history.peek().slice(0, -1);
    for (const step of entry.steps) {
      const chain = chains.get(step.card);
      if (!chain) continue;
      if (step.state === 'waiting' && step.tries === 0) chain.drop(step);
      else {
        const key = needs.key();
        chain.steps.push({
          ...step,
          key,
          action: null,
          patch: step.inverse,
          inverse: step.patch,
          undoes: step,
          token: null,
          state: 'waiting',
          tries: 0,
        });
      }
      redraw(step.card);
      void pump(step.card);
    }
    notice.value = {
      kind: 'undone',
      serial: entry.serial,
      type: entry.type,
      cards: entry.steps.map(({ card }) => card),
    };
    return true;
  }

  async function pump(id: string): Promise<void> {
    const chain = chains.get(id);
    const step = chain?.steps[0];
    if (!chain || !step || step.state !== 'waiting' || over || signedOut.peek()) return;
    if (step.undoes && step.undoes.token === null) return cannotUndo(chain, step);
    step.state = 'sending';
    step.tries++;
    chain.heard = false;
    try {
      const result = step.undoes?.token
        ? await needs.transport.undo(step.undoes.token, step.key)
        : step.action && (await needs.transport.act(id, step.action, step.key));
      if (over) return;
      if (result) settle(chain, step, result.card);
      step.token = result ? result.undo : null;
    } catch (error) {
      if (!over) return failed(chain, step, error);
    }
    reachable.value = true;
    retryIn = 1000;
    return pump(id);
  }

  function settle(chain: CardChain, step: Step, card: ModerationCard): void {
    // Another tab's word came while ours was under way: which of the two is newer only the server can say.
    const doubtful = chain.heard && !chain.agrees(card);
    step.state = 'done';
    chain.drop(step);
    chain.hear(card);
    redraw(step.card);
    if (doubtful) void reload(step.card);
  }

  async function reload(id: string): Promise<void> {
    const card = await needs.transport.reload(id).catch(() => undefined);
    if (card === undefined || over) return;
    if (card) receive([card]);
    else forget(id);
  }

  async function failed(chain: CardChain, step: Step, error: unknown): Promise<void> {
    const trouble = troubleOf(error);
    step.state = 'waiting';
    if (trouble === 'offline') {
      reachable.value = false;
      return later(retryIn);
    }
    reachable.value = true;
    if (trouble === 'signed-out') {
      signedOut.value = true;
      return;
    }
    if (trouble === 'busy' && step.tries <= RETRIES) {
      return later((error instanceof Refused && error.retryAfterMs) || retryIn);
    }
    chain.drop(step);
    forgetStep(step);
    redraw(step.card);
    notice.value = {
      kind: 'put-back',
      serial: ++serial,
      card: step.card,
      trouble,
      code: error instanceof Refused ? error.code : '',
      message: error instanceof Error ? error.message : '',
    };
    await reload(step.card);
    return pump(step.card);
  }

  function cannotUndo(chain: CardChain, step: Step): Promise<void> {
    chain.drop(step);
    redraw(step.card);
    // An action that was refused is back already; one that cannot be undone has to be said.
    if (step.undoes?.state === 'done')
      notice.value = {
        kind: 'put-back',
        serial: ++serial,
        card: step.card,
        trouble: 'conflict',
        code: 'undo_expired',
        message: '',
      };
    return pump(step.card);
  }

  /** What never happened cannot be undone. */
  function forgetStep(step: Step): void {
    step.state = 'refused';
    const rest = history.peek().map((entry) => ({ ...entry, steps: entry.steps.filter((one) => one !== step) }));
    history.value = rest.filter(({ steps }) => steps.length > 0);
  }

  function later(ms: number): void {
    cancelRetry?.();
    retryIn = Math.min(retryIn * 2, 15_000);
    cancelRetry = needs.after(ms, pumpAll);
  }

  function pumpAll(): void {
    for (const id of chains.keys()) void pump(id);
  }

  /** Try again now: the network is back, the socket connected, or somebody signed in. */
  function resume(): void {
    signedOut.value = false;
    pumpAll();
  }

  function dismiss(): void {
    notice.value = null;
  }

  return {
    cards,
    /** Ids with a step that the server has not confirmed. */
    waiting,
    /** True while steps wait for a network. */
    queued: computed(() => !reachable.value && waiting.value.size > 0),
    reachable,
    signedOut,
    history,
    notice,
    receive,
    forget,
    act,
    undo,
    resume,
    dismiss,
  };
});
export type ModerationDesk = InstanceType<typeof ModerationDesk>;
