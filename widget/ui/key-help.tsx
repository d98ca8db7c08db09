import { type Command, keyCaps } from '../platform/shortcuts.ts';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';

export interface KeyHelpWords {
  title: string;
  close: string;
  or: string;
  singleKeys: string;
  singleKeysHint: string;
}

export interface KeyHelpProps {
  commands: readonly Command[];
  words: KeyHelpWords;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

/** Every key, from the same list that the keyboard itself is read from. */
export function KeyHelp({ commands, words, singleKeys, onSingleKeys, onClose }: KeyHelpProps) {
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <label class="check">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.currentTarget.checked)} />
        <span>
          {words.singleKeys}
          <br />
          <span class="muted">{words.singleKeysHint}</span>
        </span>
      </label>
      <dl class="help-keys">
        {groups.map((group) => [
          <dt class="grp" key={group}>
            {group}
          </dt>,
          ...commands
            .filter((command) => command.group === group && command.keys.length > 0)
            .flatMap((command) => [
              <dt key={command.id}>{command.title}</dt>,
              <dd key={`${command.id}-keys`}>
                {command.keys.map((keys, i) => [
                  i > 0 && <span class="or">{words.or}</span>,
                  <Kbd key={keys} caps={keyCaps(keys)} />,
                ])}
              </dd>,
            ]),
        ])}
      </dl>
    </Dialog>
  );
}
