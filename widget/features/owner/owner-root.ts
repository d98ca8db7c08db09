import { createModel, effect, signal } from '@preact/signals';
import type { ModerationResult, OwnerBoard } from '../../../shared/contracts/owner.ts';
import type { WallPayload } from '../../../shared/contracts/wall.ts';
import { LiveFeed } from '../../platform/live-feed.ts';
import type { DeskTransport } from '../../platform/moderation/desk-needs.ts';
import { Refused } from '../../platform/request-failure.ts';
import { requestJson } from '../../platform/request-json.ts';
import { asApproved, cardsOf } from './board-order.ts';
import type { HostBridge } from './host-bridge.ts';
import { OwnerBoardModel } from './owner-board-model.ts';
import { type BoardGrant, type OwnerSession, ownerSession } from './owner-session.ts';
import { Pairing } from './pairing-model.ts';
import { SightGuard } from './sight-guard.ts';

export type Phase =
  | { name: 'opening' }
  | { name: 'sign-in'; reason: 'used' | 'expired' | null }
  | { name: 'board'; board: OwnerBoardModel };

export interface RootNeeds {
  /** Slug of the wall whose place the frame takes. */
  wall: string;
  /** Of our server, e.g. `https://goodword.example`. */
  origin: string;
  /** One-time code from the frame's fragment; null: sign in first. */
  code: string | null;
  bridge: HostBridge;
  reveal: (id: string) => void;
  /** Ids of the cards in the order in which they stand in the document. */
  reading: () => string[];
  /** Where "Exit" leads when there is no page around the frame. */
  leave: () => void;
}

/** One owner frame: its session, its board, its socket, its guard. Everything ends with it. */
export const OwnerRoot = createModel((needs: RootNeeds) => {
  const phase = signal<Phase>({ name: 'opening' });
  const narrow = signal(false);
  const offline = signal(!navigator.onLine);
  const session = ownerSession({ now: Date.now, after });
  const guard = new SightGuard({ now: Date.now });
  const feed = new LiveFeed({
    origin: needs.origin,
    handshake: () => ({ as: 'owner', token: session.token() }),
    onReturn: () => void refresh(),
    listeners: { 'testimonial.changed': ({ card }) => onBoard((board) => board.hear(card)) },
  });
  const pairing = new Pairing({ wall: needs.wall, site: needs.bridge.site() || needs.origin, after, onGrant: enter });
  let feeding = false;

  const network = () => {
    offline.value = !navigator.onLine;
    if (navigator.onLine) onBoard((board) => board.desk.resume());
  };
  effect(() => {
    addEventListener('online', network);
    addEventListener('offline', network);
    return () => {
      removeEventListener('online', network);
      removeEventListener('offline', network);
      session.end();
      for (const part of [guard, feed, pairing]) part[Symbol.dispose]();
    };
  });

  const onBoard = (run: (board: OwnerBoardModel) => void) => {
    const now = phase.peek();
    if (now.name === 'board') run(now.board);
    else if (kept) run(kept);
  };
  /** The board of somebody whose time ran out: what waits on it leaves after signing in again. */
  let kept: OwnerBoardModel | null = null;

  function enter(grant: BoardGrant): void {
    session.hold(grant);
    if (kept) kept.reload(grant.board);
    const board = kept ?? open(grant.board);
    kept = null;
    const first = board.chosen.peek() === null;
    phase.value = { name: 'board', board };
    // The owner came to edit: once the cards are drawn the keys work at once, on the first that waits.
    if (first) after(0, board.chooseFirst);
    if (!feeding) void feed.start();
    feeding = true;
  }

  function open(board: OwnerBoard): OwnerBoardModel {
    const model = new OwnerBoardModel({
      board,
      guard,
      reveal: needs.reveal,
      reading: needs.reading,
      transport: transportOver(session),
      signature: () => board.member.name,
      now: Date.now,
      after,
      key: () => randomId(),
      digits: () => String(100 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900)),
    });
    effect(() => {
      if (model.desk.signedOut.value) expired();
    });
    return model;
  }

  function expired(): void {
    const now = phase.peek();
    if (now.name === 'board') kept = now.board;
    signIn('expired');
  }

  function signIn(reason: 'used' | 'expired' | null): void {
    phase.value = { name: 'sign-in', reason };
    void pairing.prepare();
  }

  async function start(): Promise<void> {
    if (!needs.code) return signIn(null);
    try {
      enter(await session.exchange(needs.code));
    } catch {
      // Refused, or lost on the way: the code is spent either way.
      signIn('used');
    }
  }

  async function refresh(): Promise<void> {
    try {
      const board = await session.call<OwnerBoard>('/owner/api/board');
      onBoard((model) => model.reload(board));
    } catch (error) {
      if (error instanceof Refused && error.status === 401) expired();
    }
  }

  async function more(): Promise<void> {
    const now = phase.peek();
    if (now.name !== 'board') return;
    const { wall } = now.board.about.peek();
    const page = await requestJson<WallPayload>(
      `/w/${wall.slug}.json?cursor=${encodeURIComponent(wall.nextCursor ?? '')}`,
    ).catch(() => null);
    if (page) now.board.more(page.cards.map(asApproved), page.nextCursor);
  }

  function exit(): void {
    session.end();
    if (needs.bridge.framed) needs.bridge.send({ kind: 'goodword:exit' });
    else needs.leave();
  }

  return { phase, narrow, offline, liveness: feed.state, guard, pairing, start, more, exit };
});
export type OwnerRoot = InstanceType<typeof OwnerRoot>;

export function transportOver(session: OwnerSession): DeskTransport {
  const post = (path: string, body: unknown, key: string) =>
    session.call<ModerationResult>(path, { method: 'POST', body, headers: { 'idempotency-key': key } });
  return {
    act: (id, action, key) => post(`/owner/api/testimonials/${id}/actions`, action, key),
    undo: (undo, key) => post('/owner/api/undo', { undo }, key),
    async reload(id) {
      const board = await session.call<OwnerBoard>('/owner/api/board');
      return cardsOf(board).find((card) => card.id === id) ?? null;
    },
  };
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** `crypto.randomUUID` is missing where the site around us is plain http. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
