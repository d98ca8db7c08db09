import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import type { Command } from '../../platform/shortcuts.ts';
import { layColumns } from '../../ui/lay-columns.ts';
import { type CardKind, rhythm } from '../../ui/rhythm.ts';
import type { OwnerBoardModel } from './owner-board-model.ts';
import { OwnerCard } from './owner-card.tsx';
import { nameOf } from './owner-sentences.ts';
import { strings } from './strings.ts';
import { Toolbar, toolbarLabel } from './toolbar.tsx';

export interface GridProps {
  board: OwnerBoardModel;
  /** A phone's width: the toolbar is docked above the bar instead of on the card. */
  narrow: boolean;
  now: number;
  commandsOf: (card: ModerationCard) => Command[];
}

/** Cards where they stand or will stand. Nothing that is read moves when one of them is approved. */
export function BoardGrid({ board, narrow, now, commandsOf }: GridProps) {
  const list = useRef<HTMLUListElement>(null);
  const cards = board.shown.value;
  const kinds = useKinds(cards);
  const editing = board.mode.value === 'edit';
  const [pointed, point] = useState<string | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const chosen = board.chosen.value;
  useColumns(list, `${editing} ${cards.map(({ id }) => `${id}${kinds.get(id)}`).join()} ${[...open]}`);
  useEffect(() => {
    // The one that is chosen by now: focusing chooses, and an older one would take the choice back.
    const now = chosen && board.chosen.peek();
    if (now && editing) document.getElementById(`c-${now}`)?.focus({ preventScroll: true });
  }, [board, chosen, editing]);

  const fold = (id: string) =>
    setOpen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  const savingOf = (id: string) =>
    !board.desk.waiting.value.has(id) ? 'no' : board.desk.queued.value ? 'queued' : 'saving';
  return (
    <ul ref={list} class="grid" aria-label={strings.board}>
      {cards.map((card) => {
        const tools = editing && !narrow && (pointed ?? chosen) === card.id;
        return (
          <OwnerCard
            key={card.id}
            card={card}
            kind={kinds.get(card.id) ?? 'sheet'}
            editing={editing}
            tab={card.id === (chosen ?? cards[0]?.id)}
            chosen={chosen === card.id}
            picked={board.picked.value.has(card.id)}
            fresh={board.fresh.value.has(card.id)}
            saving={savingOf(card.id)}
            now={now}
            open={open.has(card.id)}
            onFold={() => fold(card.id)}
            onChoose={() => board.choose(card.id)}
            onPoint={(over) => point(over ? card.id : null)}
          >
            {tools && (
              <Toolbar
                commands={commandsOf(card)}
                label={toolbarLabel(nameOf(card))}
                more={board.moreOpen.value && chosen === card.id}
              />
            )}
          </OwnerCard>
        );
      })}
    </ul>
  );
}

/** A card keeps its kind for as long as one looks: only featuring it, or an image, makes it another. */
function useKinds(cards: readonly ModerationCard[]): Map<string, CardKind> {
  const known = useRef(new Map<string, CardKind>());
  return useMemo(() => {
    const planned = rhythm(cards.filter(({ status }) => status !== 'pending'));
    const live = cards.filter(({ status }) => status !== 'pending').map(({ id }, i) => [id, planned[i]] as const);
    const proposed = new Map(live);
    for (const card of cards) {
      const before = known.current.get(card.id);
      const kind = card.featured
        ? 'inverted'
        : before && before !== 'inverted'
          ? before
          : plain(proposed.get(card.id), card);
      known.current.set(card.id, kind);
    }
    return known.current;
  }, [cards]);
}

function plain(kind: CardKind | undefined, card: ModerationCard): CardKind {
  if (kind && kind !== 'inverted') return kind;
  return card.image ? 'media' : 'sheet';
}

/**
 * Lays the columns again when cards come, go, fold or change their kind, and when the width changes. Not when a card only
 * changes its state: what was approved may become shorter, but nothing that is read moves for that.
 */
function useColumns(list: { current: HTMLUListElement | null }, what: string): void {
  const lay = () => {
    if (!list.current) return;
    const columns = layColumns(list.current);
    columns.lay();
    columns.stop();
  };
  useLayoutEffect(lay, [what]);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let width = element.clientWidth;
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      lay();
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [list]);
}
