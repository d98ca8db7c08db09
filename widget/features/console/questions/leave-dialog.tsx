import { Dialog } from '../../../ui/dialog.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { strings } from '../strings.ts';

/** Somebody goes elsewhere with edits that are not saved: nothing is lost without a word. */
export function LeaveDialog({ root }: { root: ConsoleRoot }) {
  const { questions } = strings;
  const to = root.leaving.value;
  const model = root.parts.value?.questions;
  if (!to || !model) return null;
  const stay = () => {
    root.leaving.value = null;
  };
  const leave = () => {
    model.discard();
    root.leave();
  };
  const save = async () => {
    if (await model.save()) root.leave();
    else stay();
  };
  return (
    <Dialog title={questions.leave} hint={questions.leaveHint} closeLabel={questions.stay} onClose={stay}>
      <div class="row-end">
        <button type="button" class="btn stop" onClick={leave}>
          {questions.leaveAnyway}
        </button>
        <button type="button" class="btn pri" data-first onClick={() => void save()}>
          {questions.saveAndGo}
        </button>
      </div>
    </Dialog>
  );
}
