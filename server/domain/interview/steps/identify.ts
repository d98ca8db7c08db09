import type { Identity } from '../events.ts';
import { cleanLine } from '../understand/clean.ts';
import { instructionsIn } from '../understand/hygiene.ts';
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
  if ([identity.name, identity.title, identity.company].some(isOrder)) return refuse(turn, 'not_now');
  if (q === 'a.preview' && same(identity, turn.state.identity)) return accepted;
  turn.emit({ type: 'identity.given', entry: turn.meta.entry, identity });
  voidApproval(turn, 'identity');
  if (q === 'q.name') advance(turn);
  return accepted;
}

/** Speaks to a machine: nobody is called that, and it would stand beside the words for all to read. */
export const isOrder = (name: string): boolean => instructionsIn(name).length > 0;

const same = (a: Identity, b: Identity | null): boolean =>
  b !== null && a.name === b.name && a.title === b.title && a.company === b.company && a.style === b.style;
