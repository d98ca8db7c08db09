import type { AccountId, SpaceId, WallId } from '../../../shared/ids.ts';

/** A chosen, ordered set of approved testimonials with a design. Slugs are unique in the installation. */
export interface Wall {
  id: WallId;
  accountId: AccountId;
  spaceId: SpaceId;
  slug: string;
  name: string;
  settings: { design: 'masonry' | 'list'; theme: 'auto' | 'light' | 'dark' };
  /** Grows by one in the unit that changes what the wall shows. */
  generation: number;
  createdAt: number;
}
