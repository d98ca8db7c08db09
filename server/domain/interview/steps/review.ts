import { composeTyped } from '../compose/compose-typed.ts';
import type { Purposes } from '../events.ts';
import { consentLabels } from '../render/consents.ts';
import { textOf } from '../render/text.ts';
import { approvedContent, publishable } from '../submission.ts';
import { clean } from '../understand/clean.ts';
import { close, recompose, voidApproval } from './advance.ts';
import { accepted, limits, refuse, type StepOutcome, type Turn } from './turn.ts';

const reviewing = (turn: Turn): boolean => turn.state.pending?.q === 'a.preview' && turn.state.draft !== null;

/** The customer's own version: it stands as typed. */
export function typeDraft(turn: Turn, raw: string): StepOutcome {
  if (!reviewing(turn)) return refuse(turn, 'not_now');
  const text = clean(raw);
  if (text === '') return refuse(turn, 'empty');
  if (text.length > limits.message) return refuse(turn, 'too_long');
  if (text === turn.state.draft?.body) return accepted;
  const revision = (turn.state.draft?.revision ?? 0) + 1;
  const { entry } = turn.meta;
  turn.emit({
    type: 'draft.edited_by_customer',
    revision,
    entry,
    composition: composeTyped(text, entry, turn.state, turn.locale),
  });
  voidApproval(turn, 'words');
  return accepted;
}

/** Sentences put back or taken out, by id; ids of an older draft are passed over. */
export function keepUnits(turn: Turn, kept: readonly string[]): StepOutcome {
  const { draft } = turn.state;
  if (!reviewing(turn) || !draft || draft.edited) return refuse(turn, 'not_now');
  const wanted = new Set(kept);
  if (draft.units.every((unit) => unit.kept === wanted.has(unit.id))) return accepted;
  const of = draft.units.map(({ id }) => id);
  recompose(turn, { kept: of.filter((id) => wanted.has(id)), of });
  voidApproval(turn, 'words');
  return accepted;
}

/** Back to what the engine proposed. */
export function resetDraft(turn: Turn): StepOutcome {
  if (!reviewing(turn)) return refuse(turn, 'not_now');
  if (!turn.state.draft?.edited && !turn.state.draft?.choice) return accepted;
  recompose(turn, null);
  voidApproval(turn, 'words');
  return accepted;
}

/** Which of the two wordings stands: the customer's own sentences, or the proposal made of them. */
export function chooseWording(turn: Turn, which: 'own' | 'proposed'): StepOutcome {
  const { draft } = turn.state;
  if (!reviewing(turn) || !draft?.proposal) return refuse(turn, 'not_now');
  if (draft.proposal.chosen === which) return accepted;
  turn.emit({ type: 'draft.chosen', revision: draft.revision + 1, which });
  voidApproval(turn, 'words');
  return accepted;
}

/** Three separate choices about exactly what is shown; the first decides whether anything is published at all. */
export function decide(turn: Turn, purposes: Purposes): StepOutcome {
  const { draft, identity, receipt } = turn.state;
  if (!reviewing(turn) || !draft || !identity) return refuse(turn, 'not_now');
  if (!purposes.publish) {
    turn.emit(receipt ? { type: 'consent.withdrawn', hadConsent: true } : { type: 'consent.declined' });
    close(turn, 'private');
    return accepted;
  }
  if (draft.body === '') return refuse(turn, 'empty');
  const content = approvedContent(publishable(turn.state, draft, purposes));
  const ticked = consentLabels(turn.ctx, turn.state, turn.locale).filter(({ id }) => purposes[id]);
  const { ctx } = turn;
  turn.emit({ type: 'approval.given', revision: draft.revision, content });
  turn.emit({
    type: 'consent.given',
    content,
    purposes,
    text: [textOf(ctx, turn.locale, 'c.publish.web'), ...ticked.map(({ label }) => label)].join('\n'),
    version: ctx.bankVersion,
    locale: turn.locale.tag,
    channel: 'web',
    revision: draft.revision,
  });
  close(turn, 'submitted');
  return accepted;
}
