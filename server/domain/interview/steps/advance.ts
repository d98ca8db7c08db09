import { compose, isVerbatim } from '../compose/compose.ts';
import { hasWords } from '../compose/units.ts';
import type { Outcome } from '../events.ts';
import type { BankId } from '../locales/locale.ts';
import { type Act, bringsHelp, chooseAct, type Facts } from '../policy/choose.ts';
import { contradicts } from '../policy/contradiction.ts';
import { nearEqual } from '../policy/near-equal.ts';
import { maySayNoted, type Topic, topicOf } from '../render/acknowledge.ts';
import type { CustomerEntry } from '../state.ts';
import { propose } from './propose.ts';
import { quotable, type Saying, tell } from './tell.ts';
import type { Turn } from './turn.ts';
import { wordingFor } from './wording.ts';

/** Asks what comes next. `answered`: the message just understood, which may be acknowledged first. */
export function advance(turn: Turn, answered: string | null = null): void {
  const entry = turn.state.entries.find((one): one is CustomerEntry => one.by === 'customer' && one.id === answered);
  const topic = entry ? topicOf(entry, turn.locale) : null;
  const act = picked(turn, chooseAct(turn.ctx, turn.state, factsOf(turn, topic)));
  acknowledge(turn, act, { entry, topic });
  turn.emit({
    type: 'act.chosen',
    q: act.q,
    reason: act.reason,
    utilities: act.utilities,
    ...(act.by ? { by: act.by } : {}),
  });
  pose(turn, act, topic);
}

function factsOf(turn: Turn, topic: Topic | null): Facts {
  const { state, locale } = turn;
  const sms = state.channel === 'sms';
  return {
    hasWords: hasWords(state),
    topic: topic && sms && !quotable(turn, 'p.example', topic.text) ? null : (topic?.text ?? null),
    contradicts: contradicts(state),
    verbatim: sms && isVerbatim(state, locale),
  };
}

type Chosen = Act & { by?: 'llm'; text?: string | null };

/** A language model may pick among the questions that are worth nearly the same; nothing else of its choice is heard. */
function picked(turn: Turn, act: Act): Chosen {
  const choice = turn.meta.assist?.choice;
  if (!choice || turn.state.channel === 'sms') return act;
  const near = nearEqual(act).includes(choice.q);
  if (!near && choice.q !== act.q) return act;
  const text = choice.text === null ? null : wordingFor(turn, choice.q, choice.text);
  return choice.q === act.q ? { ...act, text } : { ...act, q: choice.q, by: 'llm', text };
}

function acknowledge(turn: Turn, act: Act, said: { entry: CustomerEntry | undefined; topic: Topic | null }): void {
  const { entry, topic } = said;
  if (act.q === 'l.low') tell(turn, 'n.low', 'note');
  else if (topic && entry && act.q !== 'p.example' && maySayNoted(turn.state, entry.id))
    tell(turn, 'n.ack', 'note', { words: topic });
}

function pose(turn: Turn, act: Chosen, topic: Topic | null): void {
  if (act.q === 'e.private') close(turn, 'private');
  else if (act.q === 'a.preview') openReview(turn);
  else if (act.q === 'c.publish.sms') askConsentByText(turn);
  else tell(turn, act.q, 'question', sayingOf(turn, act, topic));
}

function sayingOf(turn: Turn, { q, text }: Chosen, topic: Topic | null): Saying {
  const { rating } = turn.state.slots;
  if (q === 'p.example') return { words: topic };
  if (q === 'm.mismatch') return { fields: { n: String(rating.value) } };
  if (turn.state.channel === 'sms' && bringsHelp(turn.state, q)) return { bank: 'l.low' };
  return { instead: text ?? null };
}

export function openReview(turn: Turn): void {
  const fresh = turn.state.draft === null;
  if (fresh) recompose(turn, null);
  if (turn.state.channel === 'sms') {
    previewByText(turn);
  } else {
    if (fresh) propose(turn);
    tell(turn, 'a.preview', 'question');
  }
}

function askConsentByText(turn: Turn): void {
  recompose(turn, null);
  tell(turn, 'c.publish.sms', 'question');
}

/** A quote that one message holds is shown in it; a longer one is a link. */
function previewByText(turn: Turn): void {
  const body = turn.state.draft?.body ?? '';
  const source = turn.state.draft?.spans[0];
  if (source && quotable(turn, 'a.preview', body)) {
    tell(turn, 'a.preview', 'question', { words: { ...source, text: body } });
  } else {
    tell(turn, turn.ctx.links?.chat === undefined ? 'c.publish.sms' : 'a.preview.link', 'question');
  }
}

/** The draft as the transcript gives it now. */
export function recompose(turn: Turn, choice: { kept: string[]; of: string[] } | null): void {
  const { units, composition } = compose(turn.state, choice, turn.locale);
  turn.emit({ type: 'draft.composed', revision: (turn.state.draft?.revision ?? 0) + 1, units, composition, choice });
}

export const closings: Record<Outcome, BankId> = {
  submitted: 'e.done',
  private: 'e.private',
  withdrawn: 'e.removed',
  stopped: 's.stop',
  expired: 'e.expired',
};

/** By text a thank-you costs a credit and says nothing; that nothing comes, is kept or was taken down does. */
const saidByText: readonly Outcome[] = ['withdrawn', 'stopped', 'private'];

export function close(turn: Turn, outcome: Outcome, words: BankId = closings[outcome]): void {
  const silent = turn.state.channel === 'sms' && !saidByText.includes(outcome) && words === closings[outcome];
  turn.waiting = [];
  if (!silent) tell(turn, words, 'closing');
  turn.emit({ type: 'completed', outcome });
}

/** What was approved has changed: the approval no longer covers it. */
export function voidApproval(turn: Turn, reason: 'words' | 'rating' | 'identity'): void {
  if (turn.state.receipt && !turn.state.receipt.voided) turn.emit({ type: 'approval.voided', reason });
}
