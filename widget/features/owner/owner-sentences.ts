import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import type { DeskNotice } from '../../platform/moderation/desk-needs.ts';
import { strings } from './strings.ts';

/** A toast's words. `undoable`: with the ring and the button. */
export interface Sentence {
  serial: number;
  text: string;
  detail?: string;
  undoable: boolean;
}

export function sentenceOf(notice: DeskNotice, card: (id: string) => ModerationCard | undefined): Sentence {
  const { serial } = notice;
  if (notice.kind === 'undone') return { serial, text: strings.undone, undoable: false };
  if (notice.kind === 'done') {
    const { action, cards } = notice;
    const who = cards.length > 1 ? strings.many(cards.length) : nameOf(card(cards[0] ?? ''));
    const name = action.type === 'feature' && !action.featured ? 'unfeature' : action.type;
    const text = name === 'archive' && !notice.wasLive ? strings.done.archivedOnly : strings.done[name](who);
    return { serial, text, detail: strings.undoLater, undoable: true };
  }
  return { serial, text: refusal(notice, nameOf(card(notice.card))), undoable: false };
}

function refusal({ trouble, code, message }: Extract<DeskNotice, { kind: 'put-back' }>, who: string): string {
  const { putBack } = strings;
  if (code === 'csrf') return message;
  if (trouble === 'forbidden') return putBack.forbidden;
  if (trouble === 'busy') return putBack.busy;
  if (code === 'undo_expired' || code === 'invalid_undo') return putBack.undo(who);
  if (code === 'withdrawn') return putBack.withdrawn(who);
  if (code === 'content_changed') return putBack.changed(who);
  if (code === 'not_found') return putBack.gone(who);
  return putBack.other(who, message);
}

export function nameOf(card: ModerationCard | undefined): string {
  return card?.author.name ?? 'A customer';
}
