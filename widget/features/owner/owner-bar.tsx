import type { ComponentChildren } from 'preact';
import { Kbd } from '../../ui/kbd.tsx';
import type { OwnerBoardModel } from './owner-board-model.ts';
import { strings } from './strings.ts';

export interface BarProps {
  board: OwnerBoardModel;
  /** What is wrong right now, in words; null: nothing. */
  trouble: ComponentChildren;
  onExit: () => void;
}

/** Always in reach at the foot of what one can see. */
export function OwnerBar({ board, trouble, onExit }: BarProps) {
  const { bar } = strings;
  const editing = board.mode.value === 'edit';
  const picked = board.picked.value.size;
  const only = board.onlyPending.value;
  return (
    <div class="bar">
      <span class="wordmark">
        Goodword<i>”</i>
      </span>
      <fieldset class="seg" aria-label={bar.view}>
        <button
          type="button"
          aria-pressed={editing}
          onClick={() => {
            board.mode.value = 'edit';
          }}
        >
          {bar.edit}
        </button>
        <button
          type="button"
          aria-label={bar.visitors}
          aria-pressed={!editing}
          onClick={() => {
            board.mode.value = 'visitors';
          }}
        >
          <span class="long">{bar.visitors}</span>
          <span class="short">{bar.visitorsShort}</span>
        </button>
      </fieldset>
      <button
        type="button"
        class="cntb bar-btn"
        aria-label={`${board.pendingCount.value} ${bar.pending}`}
        aria-pressed={only}
        disabled={!editing}
        onClick={() => {
          board.onlyPending.value = !only;
        }}
      >
        <span class="cnt">{board.pendingCount.value}</span> <span class="long">{bar.pending}</span>
      </button>
      <span class="sp hide" role="status">
        {trouble ?? (
          <>
            {bar.next} <Kbd caps={['j', 'k']} />
          </>
        )}
      </span>
      <button type="button" class="hide" aria-keyshortcuts="x" disabled={!editing} onClick={() => board.pick()}>
        {picked ? bar.selected(picked) : bar.select} <Kbd caps={['x']} />
      </button>
      <button type="button" aria-keyshortcuts="z" onClick={board.undo}>
        {bar.undo}{' '}
        <span class="hide">
          <Kbd caps={['z']} />
        </span>
      </button>
      <button
        type="button"
        class="hide"
        aria-keyshortcuts="?"
        onClick={() => {
          board.dialog.value = { kind: 'help' };
        }}
      >
        {bar.help} <Kbd caps={['?']} />
      </button>
      <button type="button" onClick={onExit}>
        {bar.exit}
      </button>
    </div>
  );
}
