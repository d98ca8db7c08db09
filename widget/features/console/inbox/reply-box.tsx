import type { TargetedKeyboardEvent } from 'preact';
import type { ThreadDetail } from '../../../../shared/contracts/inbox.ts';
import { strings } from '../strings.ts';
import type { InboxModel } from './inbox-model.ts';

/** The id by which keys and the palette bring the caret here. */
export const REPLY_BOX = 'thread-reply';

/** Ctrl+Enter sends. What is half written stays when one looks elsewhere. */
export function ReplyBox({ model, detail }: { model: InboxModel; detail: ThreadDetail }) {
  const { inbox } = strings;
  const { kind, text } = model.draft.value;
  const busy = model.sending.value;
  const off = busy || !text.trim();
  const submit = (event: Event) => {
    event.preventDefault();
    void model.send(false);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="rbox" onSubmit={submit}>
      <fieldset class="kinds">
        <legend class="vh">{inbox.kind}</legend>
        {(['reply', 'note'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => model.write({ kind: one })} />
            {inbox.write[one]}
          </label>
        ))}
        <span id="rbox-hint">{kind === 'note' ? inbox.noteHint : inbox.replyHint(detail.followers.length)}</span>
      </fieldset>
      <textarea
        id={REPLY_BOX}
        class={kind === 'note' ? 'input note' : 'input'}
        aria-label={kind === 'note' ? inbox.noteLabel : inbox.replyLabel}
        aria-describedby="rbox-hint"
        maxLength={20_000}
        dir="auto"
        value={text}
        onInput={(event) => model.write({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div class="row-end">
        {kind === 'reply' && (
          <button type="button" class="btn sm" disabled={off} onClick={() => void model.send(true)}>
            {inbox.sendDone}
          </button>
        )}
        <button type="submit" class="btn sm pri" disabled={off}>
          {busy ? inbox.sending : kind === 'note' ? inbox.addNote : inbox.send}
        </button>
      </div>
    </form>
  );
}
