import { createHash, randomBytes } from 'node:crypto';
import type {
  ModerationAction,
  ModerationCard,
  ModerationResult,
  OwnerBoard,
} from '../../../shared/contracts/owner.ts';
import type { WallPayload } from '../../../shared/contracts/wall.ts';
import { seedCards, summary } from './seed.ts';

export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type OwnersSide = Pick<ModerationCard, 'status' | 'featured' | 'highlights' | 'tags' | 'reply'>;

/** A space's testimonials in memory, with the server's own rules: hash-bound approval, snapshot undo, withdrawal. */
export class BoardStore {
  readonly cards = new Map<string, ModerationCard>();
  readonly listeners = new Set<(card: ModerationCard) => unknown>();
  /** Every action and undo that took effect, in order. */
  readonly log: string[] = [];
  #undos = new Map<string, { id: string; before: OwnersSide }>();
  #answers = new Map<string, ModerationResult>();

  constructor(cards: ModerationCard[] = seedCards(Date.now())) {
    for (const card of cards) this.cards.set(card.id, card);
  }

  act(id: string, action: ModerationAction, key: string | undefined): ModerationResult {
    return this.#once(key, () => {
      const card = this.#open(id);
      if (action.type === 'approve' && action.contentHash !== card.contentHash)
        throw new HttpRefusal(409, 'content_changed', 'The customer changed these words meanwhile.');
      this.log.push(`${action.type} ${id}`);
      return this.#save(card, { ...card, ...sideAfter(action, card) });
    });
  }

  undo(token: string, key: string | undefined): ModerationResult {
    return this.#once(key, () => {
      const undo = this.#undos.get(token);
      if (!undo) throw new HttpRefusal(400, 'invalid_undo', 'This cannot be undone any more.');
      const card = this.#open(undo.id);
      this.log.push(`undo ${undo.id}`);
      return this.#save(card, { ...card, ...undo.before });
    });
  }

  /** By the customer. */
  withdraw(id: string): void {
    const card = this.cards.get(id);
    if (card) this.put({ ...card, status: 'withdrawn' });
  }

  put(card: ModerationCard): void {
    this.cards.set(card.id, card);
    for (const tell of this.listeners) tell(card);
  }

  list(status: string): ModerationCard[] {
    return [...this.cards.values()]
      .filter((card) => card.status === status)
      .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  }

  board(): OwnerBoard {
    const cards = this.list('approved').sort((a, b) => Number(b.featured) - Number(a.featured));
    const wall: WallPayload = {
      id: 'wall_1',
      slug: 'brindle-lane',
      spaceName: 'Brindle Lane',
      design: 'masonry',
      theme: 'auto',
      accent: null,
      locale: 'en',
      summary,
      cards,
      total: cards.length,
      nextCursor: null,
      generation: this.log.length,
      disclosure: [
        'Every customer gets the same private link after an order, whatever they thought of it. Nobody is paid for praise.',
      ],
    };
    return {
      spaceId: 'spc_1',
      spaceName: 'Brindle Lane',
      wall,
      pending: this.list('pending'),
      archived: this.list('archived'),
      member: { name: 'Nell Brindle' },
    };
  }

  #open(id: string): ModerationCard {
    const card = this.cards.get(id);
    if (!card) throw new HttpRefusal(404, 'not_found', 'TestimonialNotFound');
    if (card.status === 'withdrawn')
      throw new HttpRefusal(409, 'withdrawn', 'The customer took these words back meanwhile.');
    return card;
  }

  #save(before: ModerationCard, after: ModerationCard): ModerationResult {
    const undo = randomBytes(8).toString('hex');
    const { status, featured, highlights, tags, reply } = before;
    this.#undos.set(undo, { id: before.id, before: { status, featured, highlights, tags, reply } });
    this.put(after);
    return { card: after, undo };
  }

  #once(key: string | undefined, run: () => ModerationResult): ModerationResult {
    const known = key === undefined ? undefined : this.#answers.get(key);
    const answer = known ?? run();
    if (key !== undefined) this.#answers.set(key, answer);
    return answer;
  }
}

function sideAfter(action: ModerationAction, card: ModerationCard): Partial<OwnersSide> {
  switch (action.type) {
    case 'approve':
      return { status: 'approved' };
    case 'archive':
      return { status: 'archived', featured: false };
    case 'restore':
      return { status: card.status === 'archived' ? 'pending' : card.status };
    case 'feature':
      return { featured: action.featured };
    case 'highlight':
      return { highlights: action.ranges };
    case 'tag':
      return { tags: action.tags };
    case 'reply':
      return { reply: action.text ? { from: 'Nell Brindle', text: action.text } : null };
  }
}

/** Owner tokens and pairings, as the frame meets them. */
export class Access {
  readonly tokens = new Map<string, number>();
  readonly codes = new Set<string>();
  readonly pairs = new Map<string, { challenge: string; granted: boolean }>();
  tokenMs = 15 * 60_000;

  code(): string {
    const code = randomBytes(12).toString('hex');
    this.codes.add(code);
    return code;
  }

  grant(): { token: string; expiresAt: string } {
    const token = randomBytes(12).toString('hex');
    this.tokens.set(token, Date.now() + this.tokenMs);
    return { token, expiresAt: new Date(Date.now() + this.tokenMs).toISOString() };
  }

  holds(authorization: string | undefined): boolean {
    return (this.tokens.get(authorization?.replace('Bearer ', '') ?? '') ?? 0) > Date.now();
  }

  proves(pair: string, verifier: string): boolean {
    return this.pairs.get(pair)?.challenge === createHash('sha256').update(verifier).digest('base64url');
  }
}
