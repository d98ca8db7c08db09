import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import { listenForKeys } from '../../platform/shortcuts.ts';
import { Icon } from '../../ui/icons.tsx';
import { RatingHeader } from '../../ui/rating-header.tsx';
import { selectedRange, toggleRange } from '../../ui/text-ranges.ts';
import { Toast } from '../../ui/toast.tsx';
import { BoardGrid } from './board-grid.tsx';
import { OwnerBar } from './owner-bar.tsx';
import type { OwnerBoardModel } from './owner-board-model.ts';
import { cardCommands, ownerCommands } from './owner-commands.ts';
import { OwnerDialogs } from './owner-dialogs.tsx';
import type { OwnerRoot } from './owner-root.ts';
import { nameOf } from './owner-sentences.ts';
import { strings } from './strings.ts';
import { Toolbar, toolbarLabel } from './toolbar.tsx';

const TOAST_MS = 10_000;

/** The wall with the owner's tools on it: header, cards, and the bar at the foot of what one can see. */
export function BoardView({ root, board }: { root: OwnerRoot; board: OwnerBoardModel }) {
  const now = useMinute();
  const narrow = root.narrow.value;
  const needs = { board, markSelection: (id: string) => markSelection(board, id) };
  const commands = ownerCommands(needs);
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(
    () => listenForKeys(document, { commands: () => latest.current, singleKeys: () => board.singleKeys.peek() }),
    [board],
  );

  const dialog = board.dialog.value;
  // When a dialog comes or goes there is something else to watch.
  useLayoutEffect(() => {
    const seen = document.querySelector('dialog[open]') ?? document.getElementById('root');
    if (seen) root.guard.watch(seen);
  }, [dialog, root]);

  const { wall } = board.about.value;
  const chosen = board.desk.cards.value.get(board.chosen.value ?? '');
  const editing = board.mode.value === 'edit';
  const trouble = troubleOf(root, board);
  const commandsOf = (card: ModerationCard) => cardCommands(needs, card);
  return (
    <>
      <main>
        <h1 class="vh">{strings.heading(board.about.value.spaceName)}</h1>
        <RatingHeader summary={wall.summary} words={strings.header}>
          <div class="how">{wall.disclosure[0]}</div>
        </RatingHeader>
        {board.shown.value.length === 0 && (
          <p class="none">{board.onlyPending.value ? strings.empty.pending : strings.empty.all}</p>
        )}
        <BoardGrid board={board} narrow={narrow} now={now} commandsOf={commandsOf} />
        {wall.nextCursor && !board.onlyPending.value && (
          <button type="button" class="btn more-cards" onClick={root.more}>
            {strings.more}
          </button>
        )}
      </main>
      <section class="dock" aria-label={strings.region}>
        <Said board={board} />
        {narrow && (
          <div class="bar-note" role="status">
            {trouble}
          </div>
        )}
        {narrow && editing && chosen && (
          <Toolbar commands={commandsOf(chosen)} label={toolbarLabel(nameOf(chosen))} more={board.moreOpen.value} />
        )}
        <OwnerBar board={board} trouble={trouble} onExit={root.exit} />
      </section>
      <OwnerDialogs board={board} commands={commands} />
    </>
  );
}

/** The live region is always there, so that what is put into it is read out. */
function Said({ board }: { board: OwnerBoardModel }) {
  const said = board.said.value;
  const undo = said?.undoable ? { label: strings.undo, caps: ['z'], run: board.undo } : undefined;
  const end = () => {
    if (board.said.peek() === said) board.said.value = null;
  };
  return (
    <div class="toasts" role="status">
      {said && (
        <Toast key={said.serial} text={said.text} detail={said.detail} action={undo} ms={TOAST_MS} onEnd={end} />
      )}
    </div>
  );
}

function troubleOf(root: OwnerRoot, board: OwnerBoardModel) {
  const { bar } = strings;
  if (board.desk.queued.value || root.offline.value) return amiss(bar.offline);
  if (root.liveness.value === 'lost') return amiss(bar.reconnecting);
  return root.guard.covered.value ? amiss(bar.covered) : null;
}

const amiss = (text: string) => (
  <span class="amiss">
    <Icon name="clock" /> {text}
  </span>
);

/** Marks what is selected in that card's quote; false: nothing is. */
function markSelection(board: OwnerBoardModel, id: string): boolean {
  const card = board.desk.cards.peek().get(id);
  const quote = document.getElementById(`c-${id}`)?.querySelector('blockquote') ?? null;
  const stretch = card && selectedRange(getSelection(), quote, card.body);
  if (!card || !stretch) return false;
  board.mark(id, toggleRange(card.highlights, stretch));
  getSelection()?.removeAllRanges();
  return true;
}

/** "8 min ago" has to become "9 min ago" by itself. */
function useMinute(): number {
  const [now, tick] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
