import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Command, keyCaps } from '../../platform/shortcuts.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { matchScore } from './palette-match.ts';
import { strings } from './strings.ts';

export interface PaletteProps {
  commands: readonly Command[];
  recent: readonly string[];
  onRun: (command: Command) => void;
  onClose: () => void;
}

const MOST = 12;

/** Every action by name, with its key beside it, so that the next time needs no palette (APG combobox with a listbox). */
export function Palette({ commands, recent, onRun, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  const found = search(commands, recent, typed);
  const active = found[Math.min(at, found.length - 1)];
  // Before the next key press: what is typed is the search, not a shortcut.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
    return () => dialog.current?.close();
  }, []);
  useEffect(() => document.getElementById(`pal-${active?.id}`)?.scrollIntoView({ block: 'nearest' }), [active?.id]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    onRun(command);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) setAt((Math.min(at, found.length - 1) + by + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && !event.isComposing) run(active);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="sheet wide palette" aria-label={strings.palette.title} onClose={onClose} closedby="any">
      <input
        class="input"
        role="combobox"
        aria-label={strings.palette.title}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={active && `pal-${active.id}`}
        aria-autocomplete="list"
        placeholder={strings.palette.placeholder}
        autocomplete="off"
        value={typed}
        onInput={(event) => {
          type(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" role="listbox" aria-label={strings.palette.title}>
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox.
          <div
            key={command.id}
            id={`pal-${command.id}`}
            class="pal"
            role="option"
            aria-selected={command === active}
            onClick={() => run(command)}
          >
            <span>{command.title}</span>
            <small>{command.group}</small>
            {command.keys[0] && <Kbd caps={keyCaps(command.keys[0])} />}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p class="none" role="status">
          {strings.palette.none}
        </p>
      )}
    </dialog>
  );
}

function search(commands: readonly Command[], recent: readonly string[], typed: string): Command[] {
  const open = commands.filter(({ enabled, id }) => enabled && id !== 'palette');
  if (!typed.trim()) {
    const lately = recent
      .flatMap((id) => open.filter((command) => command.id === id))
      .map((command) => ({ ...command, group: strings.palette.recent }));
    return [
      ...lately,
      ...open.filter(({ id, group }) => !recent.includes(id) && group !== strings.palette.people),
    ].slice(0, MOST);
  }
  const scored = open.flatMap((command) => {
    const scores = [command.title, command.aliases].flatMap((words) => (words ? matchScore(words, typed) : null) ?? []);
    return scores.length === 0 ? [] : [{ command, score: Math.max(...scores) }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ command }) => command);
}
