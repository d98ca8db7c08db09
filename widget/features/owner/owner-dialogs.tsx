import { useState } from 'preact/hooks';
import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import type { TextRange } from '../../../shared/contracts/wall.ts';
import type { Command } from '../../platform/shortcuts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyHelp } from '../../ui/key-help.tsx';
import { MarkWords } from '../../ui/mark-words.tsx';
import { ReplyDialog } from '../../ui/reply-dialog.tsx';
import { TagDialog } from '../../ui/tag-dialog.tsx';
import type { OwnerBoardModel } from './owner-board-model.ts';
import { nameOf } from './owner-sentences.ts';
import { strings } from './strings.ts';

/** Whichever dialog is open; null most of the time. */
export function OwnerDialogs({ board, commands }: { board: OwnerBoardModel; commands: readonly Command[] }) {
  const open = board.dialog.value;
  if (!open) return null;
  const close = () => {
    if (board.dialog.peek() === open) board.dialog.value = null;
  };
  if (open.kind === 'help') {
    const { singleKeys } = board;
    const set = (on: boolean) => {
      singleKeys.value = on;
    };
    return (
      <KeyHelp
        commands={commands}
        words={strings.help}
        singleKeys={singleKeys.value}
        onSingleKeys={set}
        onClose={close}
      />
    );
  }
  if (open.kind === 'covered') return <ProveSight digits={open.digits} prove={board.prove} onClose={close} />;
  const card = board.desk.cards.value.get(open.id);
  if (!card) return null;
  const who = nameOf(card);
  const done =
    <T,>(save: (id: string, value: T) => void) =>
    (value: T) => {
      close();
      save(card.id, value);
    };
  if (open.kind === 'mark') return <MarkDialog card={card} onSave={done(board.mark)} onClose={close} />;
  if (open.kind === 'reply') {
    const words = { ...strings.replyEditor, title: strings.replyEditor.title(who), close: strings.close };
    return <ReplyDialog text={card.reply?.text ?? ''} words={words} onSave={done(board.reply)} onClose={close} />;
  }
  const words = { ...strings.tagEditor, title: strings.tagEditor.title(who), close: strings.close };
  return <TagDialog tags={card.tags} words={words} onSave={done(board.tag)} onClose={close} />;
}

function MarkDialog({
  card,
  onSave,
  onClose,
}: {
  card: ModerationCard;
  onSave: (ranges: TextRange[]) => void;
  onClose: () => void;
}) {
  const { markEditor } = strings;
  const [ranges, setRanges] = useState<TextRange[]>(card.highlights);
  return (
    <Dialog title={markEditor.title} hint={markEditor.hint} closeLabel={strings.close} onClose={onClose} wide>
      <MarkWords body={card.body} locale={card.locale} ranges={ranges} label={markEditor.label} onChange={setRanges} />
      <div class="row-end">
        <button type="button" class="btn pri" onClick={() => onSave(ranges)}>
          {markEditor.save}
        </button>
      </div>
    </Dialog>
  );
}

/** Only who sees the frame can read the number: a page that lies over it cannot, and cannot make anyone type it. */
function ProveSight({
  digits,
  prove,
  onClose,
}: {
  digits: string;
  prove: (typed: string) => boolean;
  onClose: () => void;
}) {
  const { covered } = strings;
  const [typed, type] = useState('');
  const [wrong, fail] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    fail(!prove(typed));
  };
  return (
    <Dialog title={covered.title} hint={covered.text} closeLabel={strings.close} onClose={onClose}>
      <form class="field" onSubmit={submit}>
        <label for="sight">{covered.label(digits)}</label>
        <input
          id="sight"
          class="input"
          inputMode="numeric"
          data-first
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <div class="row-end">
          <button type="submit" class="btn pri">
            {covered.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
