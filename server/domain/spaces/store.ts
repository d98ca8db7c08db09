import type { AccountId, SpaceId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Space } from './space.ts';

export interface SpaceReader {
  space(accountId: AccountId, id: SpaceId): Promise<Space | null>;
  spaceBySlug(accountId: AccountId, slug: string): Promise<Space | null>;
  spaces(accountId: AccountId): Promise<Space[]>;
  /** Newest first. */
  spacePage(accountId: AccountId, page: PageRequest): Promise<Page<Space>>;
}
export interface SpaceStore extends SpaceReader {
  addSpace(space: Space): Promise<void>;
  saveSpace(space: Space): Promise<void>;
}
