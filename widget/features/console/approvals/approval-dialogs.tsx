import { useState } from 'preact/hooks';
import type { ModerationCard } from '../../../../shared/contracts/owner.ts';
import type { TextRange } from '../../../../shared/contracts/wall.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { MarkWords } from '../../../ui/mark-words.tsx';
import { ReplyDialog } from '../../../ui/reply-dialog.tsx';
import { TagDialog } from '../../../ui/tag-dialog.tsx';
import { nameOf } from '../sentences.ts';
import { strings } from '../strings.ts';
import type { ApprovalsModel } from './approvals-model.ts';

export function ApprovalDialogs({ model }: { model: ApprovalsModel }) {
  const open = model.dialog.value;
  const card = open && model.desk.cards.value.get(open.id);
  if (!open || !card) return null;
  const close = () => {
    if (model.dialog.peek() === open) model.dialog.value = null;
  };
  const done =
    <T,>(save: (id: string, value: T) => void) =>
    (value: T) => {
      close();
      save(card.id, value);
    };
  const who = nameOf(card);
  if (open.kind === 'mark') return <MarkDialog card={card} onSave={done(model.mark)} onClose={close} />;
  if (open.kind === 'reply') {
    const words = { ...strings.replyEditor, title: strings.replyEditor.title(who), close: strings.close };
    return <ReplyDialog text={card.reply?.text ?? ''} words={words} onSave={done(model.reply)} onClose={close} />;
  }
  const words = { ...strings.tagEditor, title: strings.tagEditor.title(who), close: strings.close };
  return <TagDialog tags={card.tags} words={words} onSave={done(model.tag)} onClose={close} />;
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
