import { useRef } from 'preact/hooks';
import { type Command, keyCaps } from '../../platform/shortcuts.ts';
import { Icon } from '../../ui/icons.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { TOOLBAR, TOOLBAR_MORE } from './owner-commands.ts';
import { strings } from './strings.ts';

export interface ToolbarProps {
  commands: readonly Command[];
  label: string;
  more: boolean;
}

/** A word over its key. One tab stop; arrows move inside (APG toolbar). */
export function Toolbar({ commands, label, more }: ToolbarProps) {
  const box = useRef<HTMLDivElement>(null);
  const find = (id: string) => commands.filter((command) => command.id === id && command.enabled);
  const first = TOOLBAR.flatMap(find);
  const rest = more ? TOOLBAR_MORE.flatMap(find) : [];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  };
  return (
    <div ref={box} class="tb" role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      <div class="tb-row">
        {first.map((command, i) => (
          <ToolButton key={command.id} command={command} tab={i === 0} />
        ))}
        {find('more').map((command) => (
          <ToolButton key={command.id} command={command} expanded={more} />
        ))}
      </div>
      {rest.length > 0 && (
        <div class="tb-row">
          {rest.map((command) => (
            <ToolButton key={command.id} command={command} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Only where the keys are not shown: under a thumb. */
const PICTURES = {
  approve: 'tick',
  feature: 'feature',
  highlight: 'highlight',
  reply: 'reply',
  archive: 'archive',
  more: 'more',
} as const;
const isPictured = (id: string): id is keyof typeof PICTURES => id in PICTURES;

function ToolButton({ command, tab, expanded }: { command: Command; tab?: boolean; expanded?: boolean }) {
  const { id, title, keys, run } = command;
  return (
    <button
      type="button"
      class={id === 'approve' ? 'go' : ''}
      tabIndex={tab ? 0 : -1}
      aria-keyshortcuts={keys[0]}
      aria-expanded={expanded}
      // Pressing must not take the selection of words in the card with it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        run();
      }}
    >
      {isPictured(id) && <Icon name={PICTURES[id]} />}
      <span>{title}</span>
      {keys[0] && <Kbd caps={keyCaps(keys[0])} />}
    </button>
  );
}

export const toolbarLabel = (who: string) => strings.toolbar(who);
