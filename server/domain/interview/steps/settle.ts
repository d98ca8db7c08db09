import { hasWords } from '../compose/units.ts';
import { offersHelp } from '../policy/choose.ts';
import { contradicts } from '../policy/contradiction.ts';
import { filledFrom } from '../policy/coverage.ts';
import { isContentQuestion, slotAskedBy } from '../policy/questions.ts';
import { advance, close, openReview, recompose, voidApproval } from './advance.ts';
import type { Turn } from './turn.ts';

/** After a change: the draft follows, an approval lapses, and the open question stays unless it has lost its reason. */
export function settle(turn: Turn, reason: 'words' | 'rating', changed: string): void {
  const { draft, ended } = turn.state;
  if (draft) refreshDraft(turn);
  voidApproval(turn, reason);
  if (ended) resume(turn);
  else if (lostItsReason(turn, changed)) advance(turn);
}

function resume(turn: Turn): void {
  turn.emit({ type: 'reopened' });
  if (!turn.state.draft) advance(turn);
  else if (hasWords(turn.state)) openReview(turn);
  else close(turn, 'private');
}

/** The customer's own typing is never written over; the card around it follows all the same. */
function refreshDraft(turn: Turn): void {
  const { draft, entries } = turn.state;
  if (!draft) return;
  const typed = entries.findLast((entry) => entry.by === 'customer' && entry.kind === 'draft');
  if (draft.edited && typed) {
    const { body, headline, highlights, spans, edits } = draft;
    const composition = { body, headline, highlights, spans, edits };
    turn.emit({ type: 'draft.edited_by_customer', revision: draft.revision + 1, entry: typed.id, composition });
  } else {
    recompose(turn, draft.choice);
  }
}

function lostItsReason(turn: Turn, changed: string): boolean {
  const { pending, slots } = turn.state;
  if (!pending) return false;
  if (pending.q === 'm.mismatch') return !contradicts(turn.state);
  if (pending.q === 'l.low') return typeof slots.rating.value === 'number' && slots.rating.value > 3;
  if (pending.q === 'q.rating' || (turn.state.channel === 'web' && offersHelp(turn.state)))
    return slots.rating.value !== null;
  if (!isContentQuestion(pending.q)) return !hasWords(turn.state);
  const slot = slotAskedBy(pending.q);
  return pending.quote?.entry === changed || (slot !== null && slots[slot].coverage >= filledFrom);
}
