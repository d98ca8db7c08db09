import type { Command } from '../../../platform/shortcuts.ts';
import type { ConsoleRoot } from '../console-root.ts';
import { strings } from '../strings.ts';
import { REPLY_BOX } from './reply-box.tsx';
import { isOver } from './status-words.ts';

/** What can be done to the open thread, by key and by name. */
export function threadCommands(root: ConsoleRoot): Command[] {
  const { commands, group } = strings.inbox;
  const inbox = root.parts.value?.inbox;
  const { screen, item } = root.route.value;
  const thread = screen === 'inbox' && item ? inbox?.detail.value : null;
  const enabled = thread?.canWrite ?? false;
  const over = isOver(thread?.row.status ?? '');
  const write = (kind: 'reply' | 'note') => () => {
    inbox?.write({ kind });
    document.getElementById(REPLY_BOX)?.focus();
  };
  const move = () => void inbox?.change({ type: 'status', status: over ? 'open' : 'done' });
  return [
    { id: 'thread-reply', title: commands.reply, group, keys: ['r'], enabled, run: write('reply') },
    { id: 'thread-note', title: commands.note, group, keys: ['n'], enabled, run: write('note') },
    { id: 'thread-done', title: over ? commands.reopen : commands.done, group, keys: ['e'], enabled, run: move },
  ];
}
