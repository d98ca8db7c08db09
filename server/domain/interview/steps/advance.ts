import { compose } from '../compose/compose.ts';
import { hasWords } from '../compose/units.ts';
import type { BankId } from '../locales/locale.ts';
import { chooseAct } from '../policy/choose.ts';
import { web } from '../policy/utility.ts';
import { maySayNoted, type Topic, topicOf } from '../render/acknowledge.ts';
import type { CustomerEntry } from '../state.ts';
import { type Turn, tell } from './turn.ts';

/** Asks what comes next. `answered`: the message just understood, which may be acknowledged first. */
export function advance(turn: Turn, answered: string | null = null): void {
  const entry = turn.state.entries.find((one): one is CustomerEntry => one.by === 'customer' && one.id === answered);
  const topic = entry ? topicOf(entry, turn.locale) : null;
  const facts = { hasWords: hasWords(turn.state, turn.locale.lexicon), topic: topic?.text ?? null };
  const act = chooseAct(turn.ctx, turn.state, facts, web);
  if (act.q === 'l.low') tell(turn, 'n.low', 'note');
  else if (topic && entry && act.q !== 'p.example' && maySayNoted(turn.state, entry.id))
    tell(turn, 'n.ack', 'note', topic);
  turn.emit({ type: 'act.chosen', q: act.q, reason: act.reason, utilities: act.utilities });
  pose(turn, act.q, topic);
}

function pose(turn: Turn, q: string, topic: Topic | null): void {
  if (q === 'e.private') {
    close(turn, 'private');
  } else if (q === 'a.preview') {
    openReview(turn);
  } else {
    // chooseAct answers with ids of the bank only; events keep them as plain strings.
    tell(turn, q as BankId, 'question', q === 'p.example' ? topic : null);
  }
}

export function openReview(turn: Turn): void {
  if (!turn.state.draft) recompose(turn, null);
  tell(turn, 'a.preview', 'question');
}

/** The draft as the transcript gives it now. */
export function recompose(turn: Turn, choice: { kept: string[]; of: string[] } | null): void {
  const { units, composition } = compose(turn.state, choice, turn.locale);
  turn.emit({ type: 'draft.composed', revision: (turn.state.draft?.revision ?? 0) + 1, units, composition, choice });
}

const closings: Record<'submitted' | 'private' | 'withdrawn' | 'stopped', BankId> = {
  submitted: 'e.done',
  private: 'e.private',
  withdrawn: 'e.removed',
  stopped: 's.stop',
};

export function close(turn: Turn, outcome: 'submitted' | 'private' | 'withdrawn' | 'stopped'): void {
  tell(turn, closings[outcome], 'closing');
  turn.emit({ type: 'completed', outcome });
}

/** What was approved has changed: the approval no longer covers it. */
export function voidApproval(turn: Turn, reason: 'words' | 'rating' | 'identity'): void {
  if (turn.state.receipt && !turn.state.receipt.voided) turn.emit({ type: 'approval.voided', reason });
}
