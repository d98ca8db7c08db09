import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';

export interface ReplyWords {
  title: string;
  label: string;
  hint: string;
  save: string;
  remove: string;
  close: string;
}

/** One text under somebody else's. Ctrl+Enter saves; an empty text takes the reply away. */
export function ReplyDialog(props: {
  text: string;
  words: ReplyWords;
  onSave: (text: string) => void;
  onClose: () => void;
}) {
  const { words, onSave } = props;
  const [text, setText] = useState(props.text);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(event.currentTarget.value);
  };
  return (
    <Dialog title={words.title} hint={words.hint} closeLabel={words.close} onClose={props.onClose}>
      <label class="field">
        <span>{words.label}</span>
        <textarea
          class="input"
          maxLength={1000}
          value={text}
          data-first
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div class="row-end">
        <span class="sp">{text.length > 800 && `${text.length} / 1000`}</span>
        {props.text && (
          <button type="button" class="btn" onClick={() => onSave('')}>
            {words.remove}
          </button>
        )}
        <button type="button" class="btn pri" disabled={!text.trim()} onClick={() => onSave(text)}>
          {words.save}
        </button>
      </div>
    </Dialog>
  );
}
