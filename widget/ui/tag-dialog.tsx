import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';

export interface TagWords {
  title: string;
  label: string;
  hint: string;
  save: string;
  close: string;
}

/** Tags as one line of text: the fastest editor there is. */
export function TagDialog(props: {
  tags: readonly string[];
  words: TagWords;
  onSave: (tags: string[]) => void;
  onClose: () => void;
}) {
  const { words, onSave } = props;
  const [text, setText] = useState(props.tags.join(', '));
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(tagsIn(text));
  };
  return (
    <Dialog title={words.title} hint={words.hint} closeLabel={words.close} onClose={props.onClose}>
      <form class="field" onSubmit={submit}>
        <label class="field">
          <span>{words.label}</span>
          <input
            class="input"
            value={text}
            data-first
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="row-end">
          <button type="submit" class="btn pri">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** At most 20 of at most 40 characters, each once: what the server takes. */
export function tagsIn(text: string): string[] {
  const tags = text.split(/[,،、]/).map((tag) => tag.trim().slice(0, 40));
  return [...new Set(tags.filter(Boolean))].slice(0, 20);
}
