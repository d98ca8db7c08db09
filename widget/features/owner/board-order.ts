import type { ModerationCard, OwnerBoard } from '../../../shared/contracts/owner.ts';
import type { WallCard } from '../../../shared/contracts/wall.ts';

/** Every card of the board as one kind of thing. The wall's own lack what visitors never get; the first action brings it. */
export function cardsOf(board: OwnerBoard): ModerationCard[] {
  return [...board.wall.cards.map(asApproved), ...board.pending, ...board.archived];
}

export function asApproved(card: WallCard): ModerationCard {
  return {
    ...card,
    status: 'approved',
    contentHash: '',
    conversationId: null,
    receivedAt: card.at,
    consent: { publish: true, identity: true, ads: false },
    wantsContact: false,
  };
}

/** The wall's order with each pending card where it will stand: featured first, then the newest, as the server orders. */
export function orderOf(board: OwnerBoard): string[] {
  const byId = new Map(cardsOf(board).map((card) => [card.id, card]));
  let order = board.wall.cards.map(({ id }) => id);
  for (const card of [...board.pending, ...board.archived]) order = placed(order, byId, card);
  return order;
}

/** Puts a card into its future place without moving any other; one that has a place keeps it. */
export function placed(
  order: readonly string[],
  cards: ReadonlyMap<string, ModerationCard>,
  card: ModerationCard,
): string[] {
  if (order.includes(card.id)) return [...order];
  const at = order.findIndex((id) => {
    const other = cards.get(id);
    if (!other) return false;
    if (other.featured !== card.featured) return card.featured;
    return other.at < card.at;
  });
  const index = at < 0 ? order.length : at;
  return [...order.slice(0, index), card.id, ...order.slice(index)];
}

/** After which card one goes on: the next that waits, further down first; null when nothing waits any more. */
export function nextPending(shown: readonly ModerationCard[], after: string): string | null {
  const at = shown.findIndex(({ id }) => id === after);
  const ahead = [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))];
  return ahead.find(({ status, id }) => status === 'pending' && id !== after)?.id ?? null;
}
