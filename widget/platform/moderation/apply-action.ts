import type { ModerationAction, ModerationCard } from '../../../shared/contracts/owner.ts';

/** The fields that an action, or its undo, may set. */
export type CardPatch = Partial<Pick<ModerationCard, 'status' | 'featured' | 'highlights' | 'tags' | 'reply'>>;

/** What the server will answer, foretold; `from` signs a reply. Every action is a set: twice is once. */
export function patchOf(action: ModerationAction, from: string): CardPatch {
  switch (action.type) {
    case 'approve':
      return { status: 'approved' };
    case 'archive':
      return { status: 'archived', featured: false };
    case 'restore':
      return { status: 'pending' };
    case 'feature':
      return { featured: action.featured };
    case 'highlight':
      return { highlights: action.ranges };
    case 'tag':
      return { tags: action.tags };
    case 'reply':
      return { reply: action.text.trim() ? { from, text: action.text.trim() } : null };
  }
}

/** The same fields as they stand on the card: what brings it back. */
export function inverseOf(patch: CardPatch, card: ModerationCard): CardPatch {
  const { status, featured, highlights, tags, reply } = card;
  const before: Required<CardPatch> = { status, featured, highlights, tags, reply };
  return Object.fromEntries(Object.entries(before).filter(([field]) => field in patch));
}

/** False when the card looks so already: nothing to send, nothing to undo. */
export function changes(patch: CardPatch, card: ModerationCard): boolean {
  return JSON.stringify(inverseOf(patch, card)) !== JSON.stringify(inverseOf(patch, { ...card, ...patch }));
}
