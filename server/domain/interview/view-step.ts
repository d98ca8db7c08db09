import type { ChatCard, ChatStep } from '../../../shared/contracts/chat.ts';
import type { InterviewContext } from './context.ts';
import type { Locale } from './locales/locale.ts';
import { isContentQuestion } from './policy/questions.ts';
import { questionId } from './question-id.ts';
import { consentLabels } from './render/consents.ts';
import { presumedIdentity, styleLabels } from './render/names.ts';
import { proposalShown } from './render/proposal.ts';
import { repliesFor } from './render/replies.ts';
import { textOf } from './render/text.ts';
import type { InterviewState } from './state.ts';
import { closings } from './steps/advance.ts';
import { bankTextOf } from './steps/tell.ts';
import { limits } from './steps/turn.ts';
import type { ViewExtra } from './view.ts';

interface Needs {
  ctx: InterviewContext;
  state: InterviewState;
  locale: Locale;
  extra: ViewExtra;
  card: ChatCard | null;
}

/** What the page asks for now. */
export function stepOf(needs: Needs): ChatStep {
  const { ctx, state, locale, extra } = needs;
  const { pending } = state;
  if (!pending || extra.closed !== undefined) return done(needs);
  const asked = state.entries.find(({ id }) => id === pending.entry);
  const question = { id: questionId(state) ?? pending.q, text: asked?.text ?? '' };
  const hint = bankTextOf({ ctx, locale }, pending.q).hint ?? null;
  if (pending.q === 'q.rating') return { kind: 'rating', question, ...locale.scale };
  if (pending.q === 'q.name') return identity(needs, question);
  if (pending.q === 'a.preview') return review(needs, question);
  const quickReplies = repliesFor(state, locale);
  if (!isContentQuestion(pending.q)) return { kind: 'choice', question, quickReplies, hint };
  return {
    kind: 'text',
    question,
    quickReplies,
    hint,
    skippable: true,
    maxLength: limits.message,
    ...(state.prefill === null ? {} : { prefill: state.prefill }),
  };
}

type Question = { id: string; text: string };

function identity({ ctx, state, locale }: Needs, question: Question): ChatStep {
  const { name, title, company, style } = state.identity ?? presumedIdentity(ctx);
  return { kind: 'identity', question, name, title, company, style, styles: styleLabels(name, locale) };
}

function review({ ctx, state, locale, card }: Needs, question: Question): ChatStep {
  const { name, title, company, style } = state.identity ?? presumedIdentity(ctx);
  const edited = state.draft?.edited ?? false;
  const units = edited ? [] : (state.draft?.units ?? []);
  return {
    kind: 'review',
    question,
    card: card ?? { body: '', headline: null, rating: null, name: null, title: null, company: null, highlights: [] },
    units: units.map(({ id, text, kept, entry }) => ({ id, text, kept, entry })),
    proposal: edited || !state.draft ? null : proposalShown(state.draft, locale.tag),
    edited,
    styles: styleLabels(name, locale),
    style,
    identity: { name, title, company },
    consents: consentLabels(ctx, state, locale),
  };
}

function done({ ctx, state, locale, extra, card }: Needs): ChatStep {
  const outcome = state.ended ?? (extra.closed === 'expired' ? 'expired' : 'private');
  const closing = state.entries.findLast((entry) => entry.by === 'us' && entry.role === 'closing');
  const message =
    outcome === 'expired'
      ? textOf(ctx, locale, 'e.expired')
      : (closing?.text ?? textOf(ctx, locale, closings[outcome]));
  const shows = outcome === 'submitted';
  return { kind: 'done', outcome, card: shows ? card : null, testimonial: extra.testimonial, message };
}
