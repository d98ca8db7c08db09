import { composeTyped } from '../compose/compose-typed.ts';
import type { Purposes } from '../events.ts';
import { approvedContent, publishable } from '../submission.ts';
import { cleanLine } from '../understand/clean.ts';
import { isRefusal } from '../understand/hygiene.ts';
import { bareMessage, wordsOf } from '../understand/words.ts';
import { close, recompose, voidApproval } from './advance.ts';
import { isOrder } from './identify.ts';
import { tell } from './tell.ts';
import { tongueOf } from './tongue.ts';
import { accepted, aside, type StepOutcome, type Turn, understood } from './turn.ts';

/** What can stand behind the 1 as a name, with a role at most: more is a sentence that happens to begin with a digit. */
const longestName = { characters: 60, words: 5 };

type Decision = { publish: true; name: string | null } | { publish: false } | null;

/** "1 Ana R" publishes under that name, "2" under none, "3" keeps it private. Anything else consents to nothing. */
export function consentByText(turn: Turn, text: string): StepOutcome {
  const decision = decisionIn(turn, text);
  aside(turn, text);
  if (turn.state.pending?.q === 'a.preview.link' && decision?.publish !== false) return toThePage(turn);
  if (decision === null) return again(turn);
  if (!decision.publish) return keep(turn);
  return publish(turn, decision.name);
}

/** The preview: "1" publishes, "2" keeps it private, anything longer is the customer's own version. */
export function reviewByText(turn: Turn, text: string): StepOutcome {
  const bare = bareMessage(text, turn.locale.lexicon);
  if (bare === '2' || bare === '3' || isRefusal(text, turn.locale.lexicon)) {
    aside(turn, text);
    return keep(turn);
  }
  const agreed = agreementIn(turn, text);
  if (agreed) {
    aside(turn, text);
    return publish(turn, agreed.name);
  }
  return wordsOf(text).length < 3 ? again(turn, text) : ownVersion(turn, text);
}

function decisionIn(turn: Turn, text: string): Decision {
  const { lexicon } = tongueOf(turn, text);
  const bare = bareMessage(text, lexicon);
  if (/^3\b/u.test(bare) || isRefusal(text, lexicon)) return { publish: false };
  const behindTwo = /^2(?:\s+(.*))?$/su.exec(bare);
  if (behindTwo) {
    const rest = bareMessage(behindTwo[1] ?? '', lexicon);
    return rest === '' || lexicon.anonymous.has(rest) ? { publish: true, name: null } : null;
  }
  return agreementIn(turn, text);
}

/** "1", and a name behind it. "1 thing I would add …" agrees to nothing. */
function agreementIn(turn: Turn, text: string): { publish: true; name: string | null } | null {
  const first = /^1(?:[\s.,:;)–-]+(.*))?$/su.exec(text.trim());
  if (!first) return null;
  const name = cleanLine(first[1] ?? '');
  const tooLong = name.length > longestName.characters || wordsOf(name).length > longestName.words;
  return tooLong || isOrder(name) ? null : { publish: true, name: nameIn(turn, name) };
}

function nameIn(turn: Turn, raw: string): string | null {
  const name = cleanLine(raw).replace(/[.,;]+$/u, (stop) => (/\p{L}\.$/u.test(raw.trim()) ? stop : ''));
  const { lexicon } = turn.locale;
  return name === '' || lexicon.anonymous.has(bareMessage(name, lexicon)) ? null : name;
}

/** Asked once more in fewer words, and then not again: silence and praise are no consent. */
function again(turn: Turn, text: string | null = null): StepOutcome {
  if (text !== null) aside(turn, text);
  understood(turn, [{ t: 'NotUnderstood' }]);
  if (!turn.state.entries.some(({ question }) => question === 'c.again')) tell(turn, 'c.again', 'note');
  return accepted;
}

/** Nobody agrees to what they have not seen: the link again, once. */
function toThePage(turn: Turn): StepOutcome {
  understood(turn, [{ t: 'NotUnderstood' }]);
  if (!turn.state.entries.some(({ question }) => question === 'n.link')) tell(turn, 'n.link', 'note');
  return accepted;
}

function keep(turn: Turn): StepOutcome {
  turn.emit({ type: 'consent.declined' });
  close(turn, 'private');
  return accepted;
}

function publish(turn: Turn, name: string | null): StepOutcome {
  const { entry } = turn.meta;
  const style = name === null ? 'anonymous' : 'full';
  turn.emit({ type: 'identity.given', entry, identity: { name: name ?? '', title: '', company: '', style } });
  const { draft, pending, entries } = turn.state;
  if (!draft || draft.body === '') return keep(turn);
  const purposes: Purposes = { publish: true, identity: name !== null, ads: false };
  const content = approvedContent(publishable(turn.state, draft, purposes));
  const asked = entries.findLast(({ id }) => id === pending?.entry);
  turn.emit({ type: 'approval.given', revision: draft.revision, content });
  turn.emit({
    type: 'consent.given',
    content,
    purposes,
    text: asked?.text ?? '',
    version: turn.ctx.bankVersion,
    locale: turn.locale.tag,
    channel: 'sms',
    revision: draft.revision,
  });
  close(turn, 'submitted');
  return accepted;
}

/** Texted in place of ours: it stands as typed, and is asked about as it stands. */
function ownVersion(turn: Turn, text: string): StepOutcome {
  if (!turn.state.draft) recompose(turn, null);
  const { entry } = turn.meta;
  const revision = (turn.state.draft?.revision ?? 0) + 1;
  const composition = composeTyped(text, entry, turn.state, turn.locale);
  turn.emit({ type: 'draft.edited_by_customer', revision, entry, composition });
  voidApproval(turn, 'words');
  tell(turn, 'c.publish.sms', 'question');
  return accepted;
}
