import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import type { Command } from '../../platform/shortcuts.ts';
import type { OwnerBoardModel } from './owner-board-model.ts';
import { strings } from './strings.ts';

/** What the toolbar shows first; the rest is under More. */
export const TOOLBAR = ['approve', 'feature', 'highlight', 'reply', 'archive'] as const;
export const TOOLBAR_MORE = ['tag', 'select', 'clear-marks'] as const;

export interface CommandNeeds {
  board: OwnerBoardModel;
  /** The words that are selected in a card's quote right now. */
  markSelection: (id: string) => boolean;
}

/** What can be done to one card. Toolbar, keys and help are made of these, so that none of them knows more than the others. */
export function cardCommands(
  { board, markSelection }: CommandNeeds,
  card: ModerationCard | undefined,
  own = true,
): Command[] {
  const { actions, groups } = strings;
  // A toolbar's buttons mean their card. Keys mean what is picked or chosen when they are pressed: a second press may
  // come before the first one is drawn.
  const id = own ? card?.id : undefined;
  const target = () => id ?? board.chosen.peek() ?? undefined;
  const group = groups.card;
  const there = card !== undefined;
  const approved = card?.status === 'approved';
  const list: Command[] = [
    {
      id: 'approve',
      title: actions.approve,
      keys: ['a'],
      group,
      enabled: there && !approved,
      run: () => board.approve(id),
    },
    {
      id: 'feature',
      title: card?.featured ? actions.unfeature : actions.feature,
      keys: ['f'],
      group,
      enabled: there,
      run: () => board.feature(id),
    },
    {
      id: 'highlight',
      title: actions.highlight,
      keys: ['h'],
      group,
      enabled: there,
      run: () => {
        const at = target();
        if (at && !markSelection(at)) board.open('mark', at);
      },
    },
    { id: 'reply', title: actions.reply, keys: ['r'], group, enabled: there, run: () => board.open('reply', target()) },
    { id: 'archive', title: actions.archive, keys: ['e'], group, enabled: there, run: () => board.archive(id) },
    { id: 'tag', title: actions.tag, keys: ['t'], group, enabled: there, run: () => board.open('tag', target()) },
    {
      id: 'select',
      title: card && board.picked.value.has(card.id) ? actions.unselect : actions.select,
      keys: ['x'],
      group,
      enabled: there,
      run: () => board.pick(target()),
    },
    {
      id: 'clear-marks',
      title: actions.clearMarks,
      keys: [],
      group,
      enabled: (card?.highlights.length ?? 0) > 0,
      run: () => card && board.mark(card.id, []),
    },
    {
      id: 'more',
      title: actions.more,
      keys: ['.'],
      group,
      enabled: there,
      run: () => {
        board.moreOpen.value = !board.moreOpen.value;
      },
    },
  ];
  return list;
}

/** Everything that has a key. */
export function ownerCommands(needs: CommandNeeds): Command[] {
  const { board } = needs;
  const { commands, groups } = strings;
  const group = groups.board;
  const editing = board.mode.value === 'edit';
  const card = board.desk.cards.value.get(board.chosen.value ?? '');
  const own = cardCommands(needs, editing ? card : undefined, false);
  const flip = () => {
    board.mode.value = editing ? 'visitors' : 'edit';
  };
  return [
    ...own,
    { id: 'next', title: commands.next, keys: ['j'], group, enabled: true, run: () => board.step(1) },
    { id: 'previous', title: commands.previous, keys: ['k'], group, enabled: true, run: () => board.step(-1) },
    { id: 'undo', title: commands.undo, keys: ['z', 'mod+z'], group, enabled: true, run: board.undo },
    {
      id: 'pending',
      title: commands.pending,
      keys: ['p'],
      group,
      enabled: editing,
      run: () => {
        board.onlyPending.value = !board.onlyPending.value;
      },
    },
    { id: 'visitors', title: commands.visitors, keys: ['v'], group, enabled: true, run: flip },
    {
      id: 'leave',
      title: commands.leave,
      keys: ['Escape'],
      group,
      enabled: card !== undefined,
      run: () => board.choose(null),
    },
    {
      id: 'help',
      title: commands.help,
      keys: ['?'],
      group,
      enabled: true,
      run: () => {
        board.dialog.value = { kind: 'help' };
      },
    },
  ];
}
