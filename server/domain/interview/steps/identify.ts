import type { Identity } from '../events.ts';
import { cleanLine } from '../understand/clean.ts';
import { advance, voidApproval } from './advance.ts';
import { accepted, refuse, type StepOutcome, type Turn } from './turn.ts';

/** How the customer shows: asked on one screen, and changeable beside the preview. */
export function giveIdentity(turn: Turn, given: Identity): StepOutcome {
  const q = turn.state.pending?.q;
  if (q !== 'q.name' && q !== 'a.preview') return refuse(turn, 'not_now');
  const identity: Identity = {
    name: cleanLine(given.name),
    title: cleanLine(given.title),
    company: cleanLine(given.company),
    style: given.style,
  };
  if (q === 'a.preview' && same(identity, turn.state.identity)) return accepted;
  turn.emit({ type: 'identity.given', entry: turn.meta.entry, identity });
  voidApproval(turn, 'identity');
  if (q === 'q.name') advance(turn);
  return accepted;
}

const same = (a: Identity, b: Identity | null): boolean =>
  b !== null && a.name === b.name && a.title === b.title && a.company === b.company && a.style === b.style;
